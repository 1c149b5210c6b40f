import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { claim, ledger } from '#db/schema.ts';
import { type Actor, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { importArticle } from '../article/mutations.ts';
import { dismiss } from '../dismissal/mutations.ts';
import { saveTemplate } from '../template/mutations.ts';
import { claimOrder } from '../view/data.ts';
import { printableQuestion, question } from '../view/schema.ts';
import { earlierExports } from './earlier-exports.ts';
import { exportPath } from './export-files.ts';
import { exportClaims } from './mutations.ts';
import type { ExportInput } from './schema.ts';

const text = `Harbour raid

“=1+1 drones,” said Ida Lund, who added that 42 boats had been sunk.

The fleet said 150 prisoners had been exchanged.
`;
const everything = question.parse({});
const options = { desk: 'http://desk.example', byteOrderMark: false };

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = freshDatabase();
  const bytes = new TextEncoder().encode(text);
  const result = await importArticle(fresh.db, terminal, {
    bytes,
    fileName: null,
    mediaType: 'text/plain',
    details: { publisher: 'The Quay' },
  });
  if (!result.ok) throw new Error(result.reason);
});
afterEach(() => fresh.cleanup());

const path = () => exportPath(fresh.db.path, randomUUID());

/** Takes the file and reads it. */
async function take(input: ExportInput, more: Partial<typeof options> = {}) {
  const taken = await exportClaims(fresh.db, terminal, input, { ...options, ...more, path: path() });
  if (!taken.ok) throw new Error(taken.reason);
  return { ...taken.file, bytes: readFileSync(taken.file.path) };
}

describe('an exported list', () => {
  it('has the look of a template of the desk, and is refused where that is of another kind', async () => {
    const bytes = new TextEncoder().encode(
      '{{ count }}:{% for one in claims %} {{ one.said_by }}{% endfor %}',
    );
    const noClaims = await saveTemplate(fresh.db, terminal, { name: 'A', format: 'markdown', bytes });
    expect(noClaims).toEqual({ ok: false, reason: 'template_without_claims' });
    const whole = Buffer.concat([bytes, Buffer.from('{{ claims[0].claim }}')]);
    const saved = await saveTemplate(fresh.db, terminal, { name: 'A', format: 'markdown', bytes: whole });
    if (!saved.ok) throw new Error(saved.reason);
    const { templateId } = saved;
    const list = await take({ question: everything, format: 'markdown', templateId });
    expect(list.bytes.toString()).toMatch(new RegExp(`^${list.count}: .*Ida Lund`));
    const refused = { ok: false, reason: 'template_not_found' };
    const docx = { question: everything, format: 'docx', templateId } as const;
    expect(await exportClaims(fresh.db, terminal, docx, { ...options, path: path() })).toEqual(refused);
  });

  it('holds exactly the rows of the view in its order', async () => {
    const list = await take({ question: everything, format: 'jsonl' });
    const rows = list.bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map((row) => row.claimId)).toEqual(claimOrder(fresh.db, terminal, everything));
    expect(list.count).toBe(rows.length);
    for (const row of rows) {
      expect(text.slice(row.start, row.end)).toBe(row.claim);
      expect(row).toMatchObject({
        publisher: 'The Quay',
        article: 'Harbour raid',
        verdict: 'open',
        verdictBy: null,
      });
      expect(row.link).toBe(`http://desk.example/claims/${row.claimId}`);
    }
  });

  it('says of an article’s own voice that nobody is quoted, and of a statement who and how', async () => {
    const list = await take({ question: everything, format: 'jsonl' });
    const rows = list.bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const fleet = rows.find((row) => row.claim.includes('150 prisoners'));
    expect(fleet.confidence).toBeGreaterThan(0);
    expect(fleet.grounds[0]).toMatchObject({ words: ['said'] });
    expect(fleet).toMatchObject({ attribution: 'open', kind: 'indirect', statementOrigin: 'engine' });
    expect(fleet.statement).toContain('150 prisoners had been exchanged');
  });

  it('puts nobody’s words beside a claim whose statement was dismissed', async () => {
    const [statementId = 0] = fresh.db.read
      .select()
      .from(claim)
      .all()
      .flatMap((row) => row.statementId ?? []);
    await dismiss(fresh.db, terminal, {
      target: { kind: 'statement', id: statementId },
      dismissed: true,
      reason: null,
      requestId: randomUUID(),
    });
    const list = await take({ question: everything, format: 'jsonl' });
    const ids = fresh.db.read
      .select()
      .from(claim)
      .all()
      .filter((row) => row.statementId === statementId)
      .map((row) => row.id);
    const rows = list.bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const orphans = rows.filter((row) => ids.includes(row.claimId));
    expect(orphans.length).toBeGreaterThan(0);
    for (const row of orphans)
      expect(row).toMatchObject({ statement: null, kind: null, cue: null, speaker: 'unknown' });
  });

  it('is one line in the ledger with its question, count and digest', async () => {
    const list = await take({ question: everything, format: 'csv' });
    expect(createHash('sha256').update(list.bytes).digest('hex')).toBe(list.sha256);
    const [line] = earlierExports(fresh.db, terminal, 10);
    expect(line).toMatchObject({
      by: 'Terminal',
      question: everything,
      format: 'csv',
      count: list.count,
      sha256: list.sha256,
    });
  });

  it('begins with a byte order mark for the page and without one for the terminal', async () => {
    const begun = (byteOrderMark: boolean) =>
      take({ question: everything, format: 'csv' }, { byteOrderMark });
    expect((await begun(true)).bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect((await begun(false)).bytes.toString()).toMatch(/^claim_id,claim,wording,/);
  });

  it('has one line of headers where nothing is in the view', async () => {
    const list = await take({ question: printableQuestion, format: 'csv' });
    expect(list.count).toBe(0);
    expect(list.bytes.toString().split('\r\n')).toHaveLength(2);
  });

  it.each([
    ['claim', sql`UPDATE claim SET words = 'other words'`],
    ['content_span', sql`UPDATE content_span SET words = 'other words'`],
    ['statement_version', sql`UPDATE statement_version SET cue_words = 'denied'`],
    ['quantity', sql`UPDATE quantity SET words = '43 boats'`],
  ])('is not made where words of a %s are not those of the article', async (table, change) => {
    await fresh.db.write((tx) => {
      tx.run(sql.raw(`DROP TRIGGER IF EXISTS ${table}_no_update`));
      tx.run(change);
    });
    await expect(take({ question: everything, format: 'csv' })).rejects.toThrow(
      'are not those of the article',
    );
    expect(readdirSync(join(fresh.folder, 'exports'))).toEqual([]);
  });

  it('is refused to who may not take lists out, and leaves no line', async () => {
    const checker: Actor = { id: 'demo', name: 'Demo', role: 'checker' };
    await expect(
      exportClaims(fresh.db, checker, { question: everything, format: 'csv' }, { ...options, path: path() }),
    ).rejects.toThrow(NotAllowed);
    expect(
      fresh.db.read
        .select()
        .from(ledger)
        .all()
        .filter((row) => row.act === 'exported'),
    ).toEqual([]);
  });
});
