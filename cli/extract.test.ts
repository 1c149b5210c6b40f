import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function extract(args: string[], input: string | Uint8Array = '') {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [new URL('./extract.ts', import.meta.url).pathname, ...args],
    { input, encoding: 'utf8' },
  );
  return {
    records: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
}

const article =
  '“We checked every crane,” Mira Okello, the harbour master, told the Velm Courier on Monday.\n';

describe('The extract command', () => {
  test('prints one object for each file, with the places of what was said', () => {
    const path = join(folder, 'harbour.txt');
    writeFileSync(path, article);
    const { records, status } = extract([path, path]);
    expect(status).toBe(0);
    expect(records).toHaveLength(2);
    expect(records[0].doc).toBe('harbour.txt');
    const [statement] = records[0].statements;
    expect(statement).toMatchObject({
      kind: 'direct',
      speaker: 'Mira Okello',
      speaker_type: 'person',
      speaker_mention: 'Mira Okello',
      addressee: 'Velm Courier',
      via: [],
    });
    expect(article.slice(...statement.fragments[0])).toBe('We checked every crane,');
    expect(article.slice(...statement.cue)).toBe('told');
    expect(article.slice(...statement.speaker_span)).toBe('Mira Okello');
  });

  test('counts a byte order mark as one unit', () => {
    const path = join(folder, 'marked.txt');
    writeFileSync(path, `\ufeff${article}`);
    expect(extract([path]).records[0].statements[0].fragments[0][0]).toBe(2);
  });

  test('reads standard input', () => {
    const { records } = extract([], article);
    expect(records[0]).toMatchObject({ doc: null, title: null });
    expect(records[0].statements).toHaveLength(1);
  });

  test('reads JSON Lines, reports a bad line by its number and goes on', () => {
    const lines = [
      JSON.stringify({ id: 'one', text: article }),
      '{"id": 2}',
      'not JSON',
      '',
      JSON.stringify({ id: 5, text: '' }),
    ].join('\n');
    const { records, stderr, status } = extract(['--jsonl', '-'], lines);
    expect(records.map(({ id }) => id)).toEqual(['one', 5]);
    expect(stderr).toContain('line 2:');
    expect(stderr).toContain('line 3:');
    expect(status).toBe(1);
  });

  test('answers many lines in their order, however long each takes', () => {
    const ids = Array.from({ length: 120 }, (_, k) => k);
    const lines = ids.map((id) => JSON.stringify({ id, text: article.repeat(id % 40 === 0 ? 200 : 1) }));
    const { records, stderr, status } = extract(['--jsonl', '-'], lines.join('\n'));
    expect(records.map(({ id }) => id)).toEqual(ids);
    expect(records[1].statements).toHaveLength(1);
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('names a file that it cannot read and goes on', () => {
    const path = join(folder, 'there.txt');
    writeFileSync(path, article);
    const { records, stderr, status } = extract([join(folder, 'missing.txt'), path]);
    expect(records).toHaveLength(1);
    expect(stderr).toContain('missing.txt');
    expect(status).toBe(1);
  });

  test('refuses an option it does not know', () => {
    const { stderr, status } = extract(['--nonsense']);
    expect(status).toBe(1);
    expect(stderr).toContain('--nonsense');
  });

  test('gives claims with their quantities', () => {
    const { records } = extract(
      [],
      'The air force said on Sunday that it had shot down 40 drones over Velm.',
    );
    expect(records[0].claims[0]).toMatchObject({
      statement: 's1',
      quantities: [{ value: 40, unit: 'drones', bound: 'exact' }],
    });
    expect(typeof records[0].claims[0].checkworthy).toBe('number');
  });
});
