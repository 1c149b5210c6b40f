import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { person } from '#db/schema.ts';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import type { ArticleAnalysis, Statement } from '#lib/text/analysis.ts';
import { engineVersion } from '#lib/text/engine-version.ts';
import { sayso, terminal } from '../actor.ts';
import { importArticle, withdrawArticle } from '../article/mutations.ts';
import { prepareArticle } from '../article/prepared-article.ts';
import { readInput } from '../article/read-input.ts';
import { readArticle } from '../article/reading.ts';
import { saveArticle } from '../article/save-article.ts';
import type { ImportInput } from '../article/schema.ts';
import { dismiss, writeDismissal } from '../dismissal/mutations.ts';
import { ana } from '../example-desk.ts';
import { faultsOfDesk } from '../integrity/data.ts';
import { writeNote } from '../note/mutations.ts';
import { correctStatement } from '../statement/mutations.ts';
import { previewReanalysis } from './data.ts';
import { reanalyseArticle } from './mutations.ts';
import { articlesToReanalyse } from './waiting.ts';

const text = [
  'Storm closes the harbour',
  'The harbour office said on Monday that 12 boats had been damaged.',
  '“Nobody was hurt,” said Ida Moen, its director.',
  'Moen added that 40 people had been moved from the quay.',
].join('\n\n');

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = freshDatabase();
  await fresh.db.write((tx) => {
    const at = new Date(0);
    const email = 'ana@people.invalid';
    tx.insert(person)
      .values({ ...ana, email, username: ana.id, createdAt: at, updatedAt: at })
      .run();
  });
});
afterEach(() => fresh.cleanup());

/** Puts the article on the desk as an older engine would have read it. */
async function readByOlderEngine(distort: (found: ArticleAnalysis) => ArticleAnalysis): Promise<number> {
  const input: ImportInput = {
    bytes: new TextEncoder().encode(text),
    fileName: null,
    mediaType: 'text/plain',
    details: {},
  };
  const prepared = prepareArticle(input, await readInput(input), analyseArticle);
  if (!prepared.ok) throw new Error(prepared.reason);
  const analysis = { ...distort(structuredClone(prepared.article.analysis)), engineVersion: '0.1.0' };
  const saved = await fresh.db.write((tx) =>
    saveArticle(tx, terminal, { ...prepared.article, analysis }, '2026-01-02T03:04:05.000Z'),
  );
  if (!saved.ok) throw new Error(saved.reason);
  return saved.articleId;
}

const asToday = (found: ArticleAnalysis) => found;
const has = (words: string) => (one: Statement) =>
  one.content.some((span) => text.slice(...span).includes(words));
const without = (words: string) => (found: ArticleAnalysis) => {
  const gone = found.statements.find(has(words))?.id;
  return {
    ...found,
    statements: found.statements.filter(({ id }) => id !== gone),
    claims: found.claims.filter(({ statement }) => statement !== gone),
  };
};
const saidBy = (words: string, speaker: string) => (found: ArticleAnalysis) => ({
  ...found,
  speakers: [...found.speakers, { name: speaker, type: 'person' as const, role: null, aliases: [] }],
  statements: found.statements.map((one) => (has(words)(one) ? { ...one, speaker } : one)),
});
const withNonsense = (found: ArticleAnalysis): ArticleAnalysis => {
  const [model] = found.statements;
  if (!model) throw new Error('The engine found no statement');
  return {
    ...found,
    statements: [{ ...model, id: 's0', content: [[0, 5]], cue: null, mention: null }, ...found.statements],
  };
};

function onDesk(articleId: number) {
  const read = readArticle(fresh.db, terminal, articleId);
  if (!read.ok) throw new Error(read.reason);
  const { statements, claims } = read.article;
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const statementOf = (part: string) => {
    const found = statements.find(({ content }) => content.some((span) => words(span).includes(part)));
    if (!found) throw new Error(`No statement has the words ${part}`);
    return found;
  };
  const claimOf = (part: string) => {
    const found = claims.find((one) => words(one).includes(part));
    if (!found) throw new Error(`No claim has the words ${part}`);
    return found;
  };
  return { statements, claims, statementOf, claimOf };
}

async function reanalysed(articleId: number) {
  const result = await reanalyseArticle(fresh.db, terminal, { articleId });
  if (!result.ok) throw new Error(result.reason);
  expect([...faultsOfDesk(fresh.db.read, terminal)]).toEqual([]);
  return result.reanalysis;
}

const nothing = { added: 0, changed: 0, retired: 0, held: 0 };

test('An article is read anew by its text and the blocks it came with, whatever became of its format', async () => {
  const page = '<h2>Ferry halted</h2><ul><li>Nobody was hurt, said Ida Moen</li></ul>';
  const bytes = new TextEncoder().encode(page);
  const saved = await importArticle(fresh.db, terminal, {
    bytes,
    fileName: null,
    mediaType: 'text/html',
    details: {},
  });
  if (!saved.ok) throw new Error(saved.reason);
  const { articleId } = saved;
  const before = blocksOf(articleId);
  expect(before.map(({ kind }) => kind)).toContain('list_item');
  const result = await reanalyseArticle(fresh.db, terminal, { articleId });
  expect(result).toMatchObject({
    ok: true,
    reanalysis: { statements: { added: 0, changed: 0, retired: 0 } },
  });
  expect(blocksOf(articleId)).toEqual(before);
});

function blocksOf(articleId: number) {
  const read = readArticle(fresh.db, terminal, articleId);
  return read.ok ? read.article.blocks : [];
}

test('A reading that did not change adds an analysis and no version', async () => {
  const articleId = await readByOlderEngine(asToday);
  expect(articlesToReanalyse(fresh.db, terminal)).toEqual([articleId]);
  const before = onDesk(articleId);
  const done = await reanalysed(articleId);
  expect(done).toMatchObject({
    from: '0.1.0',
    to: engineVersion,
    statements: nothing,
    claims: nothing,
    changes: [],
  });
  expect(onDesk(articleId).statements).toEqual(before.statements);
  expect(onDesk(articleId).claims).toEqual(before.claims);
  expect(articlesToReanalyse(fresh.db, terminal)).toEqual([]);
});

test('What the older engine missed is added', async () => {
  const articleId = await readByOlderEngine(without('40 people'));
  const done = await reanalysed(articleId);
  expect(done.statements).toEqual({ ...nothing, added: 1 });
  const { statementOf, claimOf } = onDesk(articleId);
  expect(statementOf('40 people').speaker?.name).toBe('Ida Moen');
  expect(claimOf('40 people').statementId).toBe(statementOf('40 people').id);
});

test('Who spoke is put right where nobody decided; the statement and its claims keep their identity', async () => {
  const articleId = await readByOlderEngine(saidBy('12 boats', 'Olaf Grin'));
  const before = onDesk(articleId);
  const done = await reanalysed(articleId);
  expect(done.statements).toEqual({ ...nothing, changed: 1 });
  expect(done.changes).toMatchObject([{ what: 'statement', before: expect.stringContaining('Olaf Grin') }]);
  const after = onDesk(articleId).statementOf('12 boats');
  expect(after.id).toBe(before.statementOf('12 boats').id);
  expect(after.versionId).toBeGreaterThan(before.statementOf('12 boats').versionId);
  expect(after.speaker?.name).not.toBe('Olaf Grin');
  expect(onDesk(articleId).claimOf('12 boats').id).toBe(before.claimOf('12 boats').id);
});

test('What is no longer proposed leaves the desk', async () => {
  const articleId = await readByOlderEngine(withNonsense);
  expect((await reanalysed(articleId)).statements).toEqual({ ...nothing, retired: 1 });
  expect(onDesk(articleId).statements.filter((one) => one.dismissed)).toHaveLength(1);
  expect((await reanalysed(articleId)).statements).toEqual(nothing);
});

test('What an engine took off the desk comes back when it is proposed again', async () => {
  const articleId = await readByOlderEngine(asToday);
  const { id } = onDesk(articleId).claimOf('40 people');
  const row = {
    target: { kind: 'claim' as const, id },
    dismissed: true,
    reason: null,
    requestId: 'r',
    undoes: null,
  };
  const act = { by: sayso.id, at: '2026-01-03T00:00:00.000Z' };
  await fresh.db.write((tx) => writeDismissal(tx, articleId, row, act));
  expect(onDesk(articleId).claimOf('40 people').dismissed).toBe(true);
  expect((await reanalysed(articleId)).claims).toEqual({ ...nothing, changed: 1 });
  expect(onDesk(articleId).claimOf('40 people')).toMatchObject({ id, dismissed: false });
});

test('A statement that a person corrected stays as they left it', async () => {
  const articleId = await readByOlderEngine(saidBy('12 boats', 'Olaf Grin'));
  const { versionId, id, content, kind } = onDesk(articleId).statementOf('12 boats');
  const speaker = { choice: 'new' as const, name: 'Harbour police', type: 'organisation' as const };
  const corrected = await correctStatement(fresh.db, ana, {
    statementId: id,
    expects: versionId,
    requestId: crypto.randomUUID(),
    statement: { kind, content, cue: null, mention: null, via: [], addressee: null, speaker },
  });
  expect(corrected.ok).toBe(true);
  const before = onDesk(articleId);
  const done = await reanalysed(articleId);
  expect(done.statements).toEqual({ ...nothing, held: 1 });
  expect(onDesk(articleId).statementOf('12 boats')).toEqual(before.statementOf('12 boats'));
});

test('A claim with a note keeps its words and its speaker', async () => {
  const articleId = await readByOlderEngine(saidBy('12 boats', 'Olaf Grin'));
  const claimId = onDesk(articleId).claimOf('12 boats').id;
  await writeNote(fresh.db, ana, { claimId, words: 'Ask the port.', requestId: crypto.randomUUID() });
  const done = await reanalysed(articleId);
  expect(done).toMatchObject({ statements: { changed: 0, held: 1 }, claims: { changed: 0, held: 1 } });
  expect(onDesk(articleId).statementOf('12 boats').speaker?.name).toBe('Olaf Grin');
});

test('What a person dismissed is not proposed again', async () => {
  const articleId = await readByOlderEngine(asToday);
  const { id } = onDesk(articleId).claimOf('40 people');
  await dismiss(fresh.db, ana, {
    target: { kind: 'claim', id },
    dismissed: true,
    reason: '',
    requestId: crypto.randomUUID(),
  });
  const before = onDesk(articleId).claims.length;
  expect((await reanalysed(articleId)).claims).toEqual({ ...nothing, held: 1 });
  expect(onDesk(articleId).claims).toHaveLength(before);
  expect(onDesk(articleId).claimOf('40 people').dismissed).toBe(true);
});

test('The preview tells what then happens, and writes nothing', async () => {
  const articleId = await readByOlderEngine((found) =>
    saidBy('12 boats', 'Olaf Grin')(without('40 people')(found)),
  );
  const before = onDesk(articleId);
  const preview = await previewReanalysis(fresh.db, terminal, { articleId });
  expect(onDesk(articleId)).toMatchObject({ statements: before.statements, claims: before.claims });
  expect(preview).toEqual({ ok: true, reanalysis: await reanalysed(articleId) });
});

test('A withdrawn article is neither waiting nor read anew', async () => {
  const articleId = await readByOlderEngine(asToday);
  await withdrawArticle(fresh.db, terminal, { articleId, reason: 'printed twice' });
  expect(articlesToReanalyse(fresh.db, terminal)).toEqual([]);
  expect(await reanalyseArticle(fresh.db, terminal, { articleId })).toEqual({
    ok: false,
    reason: 'article_withdrawn',
  });
});

test('A checker may not have the desk read anew', async () => {
  const articleId = await readByOlderEngine(asToday);
  await expect(reanalyseArticle(fresh.db, ana, { articleId })).rejects.toThrow('may not');
});
