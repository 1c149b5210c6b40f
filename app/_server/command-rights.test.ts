/** What each command of the terminal asks of whoever runs it, and whose name its traces bear. Each runs in a process of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gt, max } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ledger } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { openTestDesk, type TestDesk } from './test-desk.ts';
import { commandRights } from './test-rights.ts';

const script = join(import.meta.dirname, '../../cli/sayso.ts');
const text =
  'Ferry halted after storm\n\nThe harbour office said on Monday that 12 boats had been damaged.\n';

let desk: TestDesk;
let elsewhere: string;
beforeAll(async () => {
  desk = openTestDesk();
  await desk.join('olena', 'owner');
  const bytes = Buffer.from(text);
  await importArticle(desk.db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
  elsewhere = mkdtempSync(join(tmpdir(), 'sayso-elsewhere-'));
  writeFileSync(join(elsewhere, 'a.txt'), `${text}\nThe ferry goes again, said the captain.\n`);
});
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
  desk.cleanup();
});

function run(name: string, dataFolder: string, account: { uid?: number; gid?: number } = {}) {
  const args = (commandRights[name]?.args ?? []).map((arg) =>
    arg === 'FILE' ? join(elsewhere, 'a.txt') : arg,
  );
  const env = { ...process.env, SAYSO_DATA: dataFolder };
  const { status, stderr } = spawnSync(process.execPath, [script, name, ...args], {
    env,
    ...account,
    encoding: 'utf8',
  });
  return { status, err: stderr };
}
const lastSeq = () =>
  desk.db.read
    .select({ seq: max(ledger.seq) })
    .from(ledger)
    .get()?.seq ?? 0;

test('Every command has a row, and no row is left over', () => {
  const table = /const commands[^{]*\{\n([\s\S]*?)\n\};/.exec(readFileSync(script, 'utf8'))?.[1] ?? '';
  const commands = [...table.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name]) => name);
  expect(commands.sort()).toEqual(Object.keys(commandRights).sort());
});

describe.each(Object.entries(commandRights))('%s', (name, { ledger: acts, status = 0, needsNoDesk }) => {
  test('runs beside the server for whoever can use the data folder, and signs as the terminal', () => {
    const before = lastSeq();
    expect(run(name, desk.folder)).toMatchObject({ status });
    const lines = desk.db.read
      .select({ act: ledger.act, by: ledger.by })
      .from(ledger)
      .where(gt(ledger.seq, before))
      .orderBy(ledger.seq)
      .all();
    expect([...new Set(lines.map(({ act }) => act))]).toEqual(acts);
    expect(lines.filter(({ by }) => by !== terminal.id)).toEqual([]);
  });

  test('makes no desk where there is none', () => {
    const empty = join(elsewhere, 'empty');
    const { status: ended, err } = run(name, empty);
    expect(ended).toBe(needsNoDesk ? 0 : 1);
    if (!needsNoDesk) expect(err).toContain(`no desk at ${empty}`);
    expect(readdirSync(elsewhere)).toEqual(['a.txt']);
  });

  // Only root can run a command as somebody else.
  test.skipIf(process.getuid?.() !== 0)('does nothing for another account of the machine', () => {
    const before = lastSeq();
    chmodSync(desk.folder, 0o700);
    const { status: ended, err } = run(name, desk.folder, { uid: 65534, gid: 65534 });
    expect(ended).toBe(needsNoDesk ? 0 : 1);
    if (!needsNoDesk) expect(err).toContain('may not use the desk’s data folder');
    expect(err).not.toContain('    at ');
    expect(lastSeq()).toBe(before);
  });
});
