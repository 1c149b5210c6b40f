/** The commands as they are typed, each in a process of its own. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from '#db/migrate.ts';
import { connect } from '#db/open.ts';
import { pdfBomb } from '#lib/import/pdf/example-pdf.ts';
import { zipOf } from '#lib/import/zip/example-zip.ts';
import { wordsFor } from '#lib/words/words-for.ts';

const script = join(import.meta.dirname, 'sayso.ts');
const text =
  'Ferry halted after storm\n\nThe harbour office said on Monday that 12 boats had been damaged.\n';

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-cli-'));
  data = join(folder, 'sayso.db');
  migrate(data);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function sayso(args: string[], input = ''): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, SAYSO_DATA: folder } });
  let out = '';
  let err = '';
  child.stdout.on('data', (part) => {
    out += part;
  });
  child.stderr.on('data', (part) => {
    err += part;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, out, err })));
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const lines = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('A command whose reader goes ends without a word', async () => {
  const child = spawn(process.execPath, [script, 'licences', '--all'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (part) => {
    err += part;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect({ status, err }).toEqual({ status: 141, err: '' });
});

test('Files are imported one by one; one that fails is named and does not stop the others', async () => {
  const bad = file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
  const good = file('ferry.md', `# ${text}`);
  const { status, out, err } = await sayso(['import', bad, join(folder, 'nowhere.txt'), good]);
  expect(status).toBe(1);
  expect(lines(out)).toMatchObject([
    { name: bad, ok: false, reason: 'binary' },
    { ok: false, reason: 'unreadable' },
    { name: good, ok: true, articleId: 1, title: 'Ferry halted after storm' },
  ]);
  expect(err.split('\n').filter(Boolean)).toHaveLength(2);
});

test('Letters whose encoding is not certain are read as --encoding says, those of others as they say', async () => {
  // “Škoda”, and 0x8a alone would be another letter in each of the old encodings.
  const old = Buffer.concat([Buffer.from([0x8a]), Buffer.from('koda: 12 boats sank, the mayor said.\n')]);
  const list = Buffer.concat([Buffer.from('[{"text":"'), old.subarray(0, -1), Buffer.from(' Again."}]')]);
  const paths = [file('old.txt', old), file('old.json', list), file('new.txt', `Ž: ${text}`)];
  const refused = await sayso(['import', ...paths]);
  expect(lines(refused.out)).toMatchObject([
    { ok: false, reason: 'bad_encoding' },
    { ok: false, reason: 'bad_encoding' },
    { ok: true },
  ]);
  expect(refused.err).toContain('Name the encoding with --encoding');
  const { status, out } = await sayso(['import', '--encoding', 'windows-1250', ...paths]);
  expect(status).toBe(0);
  expect(lines(out)).toMatchObject([{ ok: true }, { ok: true }, { ok: false, reason: 'duplicate' }]);
  const read = connect(data);
  const texts = read.prepare('SELECT text FROM article ORDER BY id').pluck().all();
  read.close();
  expect(texts).toEqual([`Ž: ${text}`, expect.stringMatching(/^Škoda: 12/), expect.stringMatching(/^Škoda/)]);
});

test('A text that is there already is said to be, and is no failure', async () => {
  const path = file('ferry.txt', text);
  const { status, out, err } = await sayso(['import', path, path]);
  expect(status).toBe(0);
  expect(lines(out)).toMatchObject([{ ok: true }, { ok: false, reason: 'duplicate', articleId: 1 }]);
  expect(err).toContain('on the desk already, as article 1');
});

test('JSON Lines come in with what they say of themselves; a bad line is named by its number', async () => {
  const articles = [
    JSON.stringify({ text, title: 'Storm', publishedAt: '2025-06', address: 'https://norna.example/1' }),
    '{"title":"no text"}',
    '',
    JSON.stringify({ text: `${text}More.`, publishedAt: 'last week' }),
    JSON.stringify({ text: `${text}Even more.` }),
  ];
  const { status, out, err } = await sayso(['import', '--jsonl', '-'], articles.join('\r\n'));
  expect(status).toBe(1);
  expect(lines(out)).toMatchObject([
    { name: 'line 1', ok: true, title: 'Storm' },
    { name: 'line 2', ok: false, reason: 'bad_line' },
    { name: 'line 4', ok: false, reason: 'bad_line' },
    { name: 'line 5', ok: true },
  ]);
  expect(err).toContain('publishedAt');
});

test('Fact-checks of others are imported file by file; one that cannot be read does not stop the others', async () => {
  const review = { '@type': 'ClaimReview', claimReviewed: 'Boats sank.', reviewRating: { ratingValue: 1 } };
  const good = file('reviews.json', JSON.stringify(review));
  const nowhere = join(folder, 'nowhere.json');
  const { status, out, err } = await sayso(['import', '--claim-reviews', nowhere, folder, good]);
  expect(status).toBe(1);
  expect(lines(out)).toMatchObject([
    { name: nowhere, ok: false, reason: 'unreadable' },
    { name: folder, ok: false, reason: 'unreadable' },
    { name: good, ok: true, claims: 1 },
  ]);
  expect(err.split('\n').filter(Boolean)).toHaveLength(2);
});

test('A folder is imported with all that is in it, archives and records too', async () => {
  const inner = join(folder, 'inbox', 'more');
  mkdirSync(inner, { recursive: true });
  writeFileSync(join(inner, 'page.html'), '<h1>Second ferry</h1><p>Two boats were lost, Ida Moen said.</p>');
  writeFileSync(join(folder, 'inbox', 'a.zip'), await zipOf({ 'in/one.txt': text, 'in/photo.jpg': 'x' }));
  writeFileSync(join(folder, 'inbox', 'b.jsonl'), '{"kop":"Third ferry","tekst":"Three boats were lost."}');
  writeFileSync(join(folder, 'inbox', '.hidden.txt'), 'Not meant.');
  const { status, out } = await sayso(['import', '--map', 'text=tekst,title=kop', join(folder, 'inbox')]);
  expect(status).toBe(1);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(
    answers.map(({ name, ok, title, reason }) => [name.slice(folder.length), ok ? title : reason]),
  ).toEqual([
    ['/inbox/a.zip: in/one.txt', 'Ferry halted after storm'],
    ['/inbox/a.zip: in/photo.jpg', 'unsupported_format'],
    ['/inbox/b.jsonl #1', 'Third ferry'],
    ['/inbox/more/page.html', 'Second ferry'],
  ]);
});

test('A file that takes too much memory to read is refused as it is in the browser, and the next one comes in', async () => {
  const bomb = file('bomb.pdf', pdfBomb(200, true));
  const good = file('ferry.txt', text);
  const { status, out, err } = await sayso(['import', bomb, good]);
  expect(status).toBe(1);
  expect(lines(out)).toMatchObject([
    { name: bomb, ok: false, reason: 'too_slow' },
    { name: good, ok: true },
  ]);
  const reason = wordsFor('reasons')('too_slow');
  expect(err).toBe(`${wordsFor('terminal')('importFailed', { name: bomb, reason })}\n`);
});

test('Check finds nothing on a sound desk, and says what is wrong on another', async () => {
  await sayso(['import', file('ferry.txt', text)]);
  expect(await sayso(['check'])).toMatchObject({ status: 0, out: expect.stringContaining('1 article,') });
  const connection = connect(data);
  connection.exec(`DROP TRIGGER ledger_no_update; UPDATE ledger SET by = 'demo'`);
  connection.exec(`INSERT INTO claim_search(claim_search) VALUES ('delete-all')`);
  connection.close();
  const { status, out } = await sayso(['check']);
  expect(status).toBe(1);
  expect(out).toMatch(/search does not agree.*ledger_no_update.*ledger 1/s);
});

test('A backup lies in the data folder and says how it is put back', async () => {
  await sayso(['import', file('ferry.txt', text)]);
  const { status, out } = await sayso(['backup']);
  expect({ status, out }).toMatchObject({ status: 0, out: expect.stringContaining('To restore') });
  const [name = ''] = readdirSync(join(folder, 'backups'));
  const copy = connect(join(folder, 'backups', name));
  expect(copy.prepare('SELECT title FROM article').pluck().all()).toEqual(['Ferry halted after storm']);
  copy.close();
});

test('After an update, articles are read anew only where somebody agrees', async () => {
  await sayso(['import', file('ferry.txt', text)]);
  expect((await sayso(['reanalyse'])).out).toContain('Every article was read by this engine');
  const connection = connect(data);
  connection.exec(
    `INSERT INTO analysis(article_id, engine_version, by, at) VALUES (1, '0.1.0', 'sayso', '2026-01-01T00:00:00.000Z')`,
  );
  connection.close();
  const shown = await sayso(['reanalyse', '--details']);
  expect(shown).toMatchObject({ status: 0, err: '' });
  expect(shown.out).toMatch(/1 Ferry halted after storm \(0\.1\.0\).*Nothing was written/s);
  expect((await sayso(['reanalyse', '--apply'])).out).toContain('1 article read anew');
  expect((await sayso(['reanalyse'])).out).toContain('Every article was read by this engine');
});

test('An export is what was asked for, without a byte order mark', async () => {
  await sayso(['import', file('ferry.txt', text)]);
  const { out, err } = await sayso(['export', '--format', 'jsonl', '--query', 'verdict=open&q=boats']);
  expect(lines(out).every((row) => row.claim.includes('boats'))).toBe(true);
  expect(err).toMatch(/^\d+ claims?, SHA-256 [0-9a-f]{64}/);
  expect((await sayso(['export', '--format', 'csv'])).out.charCodeAt(0)).not.toBe(0xfeff);
});

test('A list that was taken out is known, one letter changed it is not, and its head stands in the ledger', async () => {
  await sayso(['import', file('ferry.txt', text)]);
  const { out, err } = await sayso(['export', '--format', 'csv', '--query', 'verdict=open']);
  const taken = await sayso(['verify', file('list.csv', out)]);
  expect(taken).toMatchObject({
    status: 0,
    out: expect.stringContaining('This file left the desk: Terminal'),
  });
  const changed = await sayso(['verify', file('list.csv', out.replace('12', '13'))]);
  expect(changed).toMatchObject({ status: 1, out: expect.stringContaining('does not know this file') });
  const head = /head of the ledger (\S+)/.exec(err)?.[1] ?? '';
  expect(await sayso(['verify', head])).toMatchObject({
    status: 0,
    out: expect.stringContaining('is its end'),
  });
}, 60_000);

test.each([
  [['export', '--format', 'csv', '--query', 'verdict=verfied'], 'verdict=verfied'],
  [['export', '--format', 'csv', '--query', 'colour=red'], 'colour=red'],
  [['export', '--format', 'xml'], '--format and one of csv'],
  [['owner-link'], 'no owner'],
  [['import'], 'Name the files'],
  [['import', '--encoding', 'cp437', 'a.txt'], 'koi8-u'],
  [['import', '--encoding', 'koi8-u', '--jsonl', '-'], 'JSON Lines are read as UTF-8'],
  [['import', '--claim-reviews', '--jsonl', '-'], 'Name the files'],
  [['sell'], 'no command “sell”'],
  [['check', '--loudly'], '--loudly'],
])('%j ends with one clear sentence and exit status 1', async (args, words) => {
  const { status, out, err } = await sayso(args);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err).toContain(words);
  expect(err).not.toContain('    at ');
});

test('A file that is no desk is refused and left as it is', async () => {
  rmSync(data);
  expect(await sayso(['check'])).toMatchObject({ status: 1, err: expect.stringContaining('no desk at') });
  writeFileSync(data, 'a shopping list');
  expect(await sayso(['check'])).toMatchObject({
    status: 1,
    err: expect.stringContaining('no Sayso database'),
  });
  expect(readFileSync(data, 'utf8')).toBe('a shopping list');
});

test('The licences of what Sayso runs on are listed, those of test tools only when asked', async () => {
  const { status, out, err } = await sayso(['licences']);
  expect({ status, err }).toEqual({ status: 0, err: expect.stringMatching(/^\d+ packages\.\n$/) });
  expect(out).toMatch(/^better-sqlite3\t[\d.]+\tMIT$/m);
  expect(out).not.toMatch(/^vitest\t/m);
  expect((await sayso(['licences', '--all'])).out).toMatch(/^vitest\t[\d.]+\tMIT$/m);
});
