import { expect, test } from 'vitest';
import { guessMapping } from './field-mapping.ts';
import { pdfOf } from './pdf/example-pdf.ts';
import { readArticle } from './read-article.ts';
import { type FoundArticle, readMany } from './read-many.ts';
import { doctoredZip } from './zip/doctored-zip.ts';
import { zipOf } from './zip/example-zip.ts';

async function all(bytes: Uint8Array | string, fileName: string, options = {}): Promise<FoundArticle[]> {
  return Array.fromAsync(readMany(Buffer.from(bytes), fileName, options));
}
const told = (found: FoundArticle[]) => found.map((one) => [one.name, one.ok ? one.mediaType : one.reason]);

test('Each file of an archive is an article or a refusal by its name', async () => {
  const archive = await zipOf({
    'ferry/one.txt': 'Nobody was hurt.',
    'ferry/two.HTML': '<p>One</p>',
    'inner.zip': await zipOf({ 'a.txt': 'a' }),
    'more.jsonl': '{}',
    'photo.jpg': 'x',
    '__MACOSX/ferry/._one.txt': 'x',
    'ferry/.DS_Store': 'x',
    'large.txt': Buffer.alloc(21 * 1024 * 1024, 'a'),
  });
  const found = await all(archive, 'ferry.zip');
  expect(told(found)).toEqual([
    ['ferry/one.txt', 'text/plain'],
    ['ferry/two.HTML', 'text/html'],
    ['inner.zip', 'nested_archive'],
    ['more.jsonl', 'nested_archive'],
    ['photo.jpg', 'unsupported_format'],
    ['large.txt', 'too_large'],
  ]);
  expect(found[0]).toMatchObject({ fileName: 'one.txt' });
  expect(found[0]?.ok && Buffer.from(found[0].bytes).toString()).toBe('Nobody was hurt.');
});

test('A name that looks like a path is a name, and stops nobody else', async () => {
  const archive = await zipOf({ 'xx/xx/up.txt': 'One', 'ok.txt': 'Two' });
  const evil = Buffer.from(archive.toString('latin1').replaceAll('xx/xx/', '../../'), 'latin1');
  expect((await all(evil, 'a.zip')).map((one) => one.ok && [one.name, one.fileName])).toEqual([
    ['../../up.txt', 'up.txt'],
    ['ok.txt', 'ok.txt'],
  ]);
});

test('A PDF that an archive keeps unpacked is one of its files', async () => {
  const archive = await zipOf({ 'a.pdf': pdfOf([[{ words: 'Nobody was hurt.', y: 700 }]]) });
  expect(told(await all(archive, 'a.zip'))).toEqual([['a.pdf', 'application/pdf']]);
});

const lines = [
  {
    headline: 'Ferry halted',
    body: 'Nobody was hurt.',
    author: ['Ida Moen', { name: 'Jon Vik' }],
    url: 'https://quay.example/1',
  },
  {
    headline: 'Ferry sails',
    body: 'It sails again.',
    date: '2026-03-02 07:30:00',
    url: 'javascript:alert(1)',
  },
];

test.each([
  ['list.jsonl', lines.map((one) => JSON.stringify(one)).join('\r\n')],
  ['list.json', JSON.stringify(lines)],
  ['list.json', JSON.stringify({ count: 2, articles: lines })],
])('Records of %s are articles by what their fields are called', async (fileName, text) => {
  const found = await all(text, fileName);
  const read = await Promise.all(
    found.map((one) => (one.ok ? readArticle(one.bytes, one.mediaType, { mapping: one.mapping }) : one)),
  );
  expect(read).toMatchObject([
    {
      text: 'Nobody was hurt.',
      details: { title: 'Ferry halted', byline: 'Ida Moen, Jon Vik', address: 'https://quay.example/1' },
    },
    {
      text: 'It sails again.',
      details: { title: 'Ferry sails', publishedAt: '2026-03-02T07:30:00', address: null },
    },
  ]);
});

test('A person can say which field is what', async () => {
  const mapping = { ...guessMapping(lines), title: 'url', text: 'headline' };
  const [first] = await all(JSON.stringify(lines), 'list.json', { mapping });
  if (!first?.ok) throw new Error('no record');
  expect(await readArticle(first.bytes, first.mediaType, { mapping: first.mapping })).toMatchObject({
    text: 'Ferry halted',
    details: { title: 'https://quay.example/1' },
  });
});

test.each([
  [[{ id: 1, article: { bodyText: 'Long words', head: 'x' } }], { text: 'article.bodyText', title: null }],
  [[{ id: 'a', note: 'The longest field of all', k: 'v' }], { text: 'note', title: null }],
  [
    [{ source_url: 'https://a.example', Site: 'Quay', Text: 'x' }],
    { text: 'Text', publisher: 'Site', address: null },
  ],
])('%j', (records, mapping) => {
  expect(guessMapping(records)).toMatchObject(mapping);
});

test('A line that is no record is named by its number, the others are articles', async () => {
  const found = await all('{"text":"One"}\n\n{"text":\n[1]\n{"text":"Two"}', 'list.jsonl');
  expect(told(found)).toEqual([
    ['list.jsonl #1', 'application/json'],
    ['list.jsonl #3', 'bad_record'],
    ['list.jsonl #4', 'bad_record'],
    ['list.jsonl #5', 'application/json'],
  ]);
});

test('A record without its text is refused, and fields of no record’s own are none', async () => {
  const bytes = Buffer.from('{"title":"One"}');
  const mapping = { ...guessMapping([]), text: 'constructor.name' };
  expect(await readArticle(bytes, 'application/json', { mapping })).toEqual({
    ok: false,
    reason: 'bad_record',
  });
});

test.each<[string, string, Promise<Buffer> | string]>([
  ['damaged', 'a.zip', zipOf({ 'a.txt': 'a' }).then((bytes) => bytes.subarray(0, bytes.length / 2))],
  ['damaged', 'a.zip', 'PK\x03\x04'],
  ['wrong_extension', 'a.zip', 'just words'],
  ['mixed_formats', 'a.zip', zipOf({ 'a.txt': 'a' }).then((zip) => Buffer.concat([pdfOf([[]]), zip]))],
  [
    'too_many_entries',
    'a.zip',
    zipOf(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.txt`, 'a']))),
  ],
  ['unpacks_too_large', 'a.zip', zipOf({ 'a.txt': Buffer.alloc(51 * 1024 * 1024) })],
  ['encrypted', 'a.zip', zipOf({ 'a.txt': 'a' }).then((zip) => doctoredZip(zip, { locked: true }))],
  ['damaged', 'a.json', '[{"text": "One"}'],
  ['bad_encoding', 'a.jsonl', Buffer.from('{"text":"caf\xe9"}', 'latin1') as unknown as string],
  ['unsupported_format', 'a.tar', 'x'],
])('%s: %s', async (reason, fileName, bytes) => {
  expect(told(await all(await bytes, fileName))).toEqual([[fileName, reason]]);
});
