import { count, eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { article, block, claim, ledger, original, quantity, withdrawal } from '#db/schema.ts';
import { demo, sayso, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { analyseAnew } from '../analysis/data.ts';
import { verifyChain } from '../ledger/rules.ts';
import { listArticles, longestSearched, previewImport } from './data.ts';
import { importArticle, withdrawArticle, withdrawDemo } from './mutations.ts';
import { readArticle } from './reading.ts';
import type { ImportInput } from './schema.ts';

const text = `Ferry halted after storm

The harbour office said on Monday that 12 boats had been damaged. “Nobody was hurt,” said Ida Moen, its director.
`;

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

function input(words: string | Uint8Array, more: Partial<ImportInput> = {}): ImportInput {
  const bytes = typeof words === 'string' ? new TextEncoder().encode(words) : words;
  return { bytes, fileName: 'ferry.txt', mediaType: 'text/plain', details: {}, ...more };
}

async function imported(words: string, actor = terminal): Promise<number> {
  const result = await importArticle(fresh.db, actor, input(words));
  if (!result.ok) throw new Error(result.reason);
  return result.articleId;
}

const articles = () => fresh.db.read.select({ n: count() }).from(article).get()?.n;

test('An article is kept with its bytes as they came', async () => {
  const articleId = await imported(`\ufeff${text}`);
  const row = fresh.db.read.select().from(article).where(eq(article.id, articleId)).get();
  const file = fresh.db.read.select().from(original).where(eq(original.articleId, articleId)).get();
  expect(row).toMatchObject({ text: `\ufeff${text}`, by: 'terminal', withdrawn: false });
  expect(file).toMatchObject({ fileName: 'ferry.txt', mediaType: 'text/plain' });
  expect(file?.bytes.equals(Buffer.from(`\ufeff${text}`))).toBe(true);
});

test('What the person mended wins over what the text says, also where they left a field empty', async () => {
  const details = { title: 'Storm stops ferry', publisher: null, publishedAt: '2025-06' };
  const result = await importArticle(fresh.db, terminal, input(text, { details }));
  expect(result).toMatchObject({ ok: true, title: 'Storm stops ferry' });
  expect(fresh.db.read.select().from(article).get()).toMatchObject(details);
});

test.each([
  ['as the page says', {}, '2026-03-02'],
  ['as the person says', { publishedAt: '2026-03-11' }, '2026-03-09'],
  ['of no day, where the person took the date away', { publishedAt: null }, null],
])('“On Monday” is a day %s', async (_, details, asOfDate) => {
  const page =
    '<title>Storm</title><meta name="date" content="2026-03-04"><p>The office said 40 boats sank on Monday.</p>';
  const file = { ...input(page, { details }), fileName: 'ferry.html', mediaType: 'text/html' as const };
  expect(await importArticle(fresh.db, terminal, file)).toMatchObject({ ok: true });
  expect(fresh.db.read.select().from(quantity).all()).toMatchObject([{ asOf: 'on Monday', asOfDate }]);
});

test('A text without line breaks has a title that fits on a line', async () => {
  const result = await importArticle(fresh.db, terminal, input('on and on '.repeat(500)));
  expect(result.ok && result.title.length).toBeLessThanOrEqual(500);
});

test.each([
  [
    'a letter',
    'long.eml',
    'message/rfc822',
    (title: string) => `From: a@b.example\r\nSubject: ${title}\r\n\r\nNobody was hurt.`,
  ],
  [
    'a record',
    'long.json',
    'application/json',
    (title: string) => JSON.stringify({ title, text: 'Nobody was hurt.' }),
  ],
] as const)(
  'A title that is too long for the desk is cut, and says so: %s',
  async (_, fileName, mediaType, carry) => {
    const carried = input(carry('Ferry halted '.repeat(60)), { fileName, mediaType });
    const result = await importArticle(fresh.db, terminal, carried);
    expect(result).toMatchObject({ ok: true, title: expect.stringMatching(/^Ferry halted .{486}…$/) });
  },
);

test('A page that begins in the middle of its article goes by its first heading', async () => {
  const page =
    'Sign up for our newsletter\nHe said the ferry was late.\nFerry halted after storm\nIt was halted.';
  const result = await importArticle(fresh.db, terminal, input(page));
  expect(result).toMatchObject({ ok: true, title: 'Ferry halted after storm' });
});

test('The same text twice leads to the article that is there, whatever its bytes were', async () => {
  const articleId = await imported(`\ufeff${text}`);
  const sixteen = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect(await importArticle(fresh.db, terminal, input(sixteen))).toEqual({
    ok: false,
    reason: 'duplicate',
    articleId,
    title: 'Ferry halted after storm',
    withdrawn: false,
  });
});

test('Of two imports of the same text at once, one is saved and one is a duplicate', async () => {
  const results = await Promise.all([1, 2].map(() => importArticle(fresh.db, terminal, input(text))));
  expect(results.map((result) => (result.ok ? 'saved' : result.reason)).sort()).toEqual([
    'duplicate',
    'saved',
  ]);
  expect(articles()).toBe(1);
});

test('What is refused leaves nothing behind', async () => {
  expect(await importArticle(fresh.db, terminal, input(''))).toEqual({ ok: false, reason: 'empty' });
  expect(await importArticle(fresh.db, terminal, input('a\0b'))).toEqual({ ok: false, reason: 'binary' });
  expect(articles()).toBe(0);
  expect(fresh.db.read.select().from(ledger).all()).toEqual([]);
});

test('Whoever only reads may not import', async () => {
  await expect(importArticle(fresh.db, sayso, input(text))).rejects.toThrow(NotAllowed);
});

test('A preview says what would be saved, and saves nothing', async () => {
  const before = await previewImport(fresh.db, terminal, input(text));
  expect(before).toMatchObject({
    ok: true,
    preview: { title: 'Ferry halted after storm', duplicateOf: null },
  });
  expect(articles()).toBe(0);
  const articleId = await imported(text);
  const after = await previewImport(fresh.db, terminal, input(text));
  expect(after).toMatchObject({ ok: true, preview: { duplicateOf: { articleId, withdrawn: false } } });
});

test('A long text is shown with its parts before it is saved, and searched when it is', async () => {
  const title = 'Ferry halted after storm';
  const long = `${title}\n\n${'The harbour office said on Monday that 12 boats had been damaged.\n\n'.repeat(5_000)}`;
  expect(long.length).toBeGreaterThan(longestSearched);
  const preview = await previewImport(fresh.db, terminal, input(long));
  expect(preview).toMatchObject({ ok: true, preview: { title, writtenIn: 'english', found: null } });
  expect(preview.ok && preview.preview.blocks).toHaveLength(5_001);
  const short = await previewImport(fresh.db, terminal, input(long.slice(0, 1_000)));
  expect(short).toMatchObject({ preview: { found: { claims: expect.any(Number) } } });
});

test('A text that is not in English proposes nothing, and preview and article say so', async () => {
  const words = 'Зарплаты выросли\n\n«Зарплаты выросли на 18 процентов», — сказал мэр Громов.\n';
  expect(await previewImport(fresh.db, terminal, input(words))).toMatchObject({
    ok: true,
    preview: { writtenIn: 'other', found: { statements: 0, claims: 0 } },
  });
  expect(readArticle(fresh.db, terminal, await imported(words))).toMatchObject({
    article: { writtenIn: 'other', statements: [], claims: [] },
  });
  expect(readArticle(fresh.db, terminal, await imported(text))).toMatchObject({
    article: { writtenIn: 'english' },
  });
});

test('A withdrawn article leaves with its claims, once, with a reason', async () => {
  const articleId = await imported(text);
  const withdraw = () => withdrawArticle(fresh.db, terminal, { articleId, reason: 'Retracted' });
  expect(await withdraw()).toEqual({ ok: true });
  expect(await withdraw()).toEqual({ ok: false, reason: 'already_withdrawn' });
  expect(fresh.db.read.select().from(withdrawal).all()).toMatchObject([{ articleId, reason: 'Retracted' }]);
  expect(
    fresh.db.read
      .select()
      .from(claim)
      .all()
      .every((row) => row.withdrawn),
  ).toBe(true);
  expect(listArticles(fresh.db, terminal)).toMatchObject([{ id: articleId, withdrawn: true }]);
});

test('An article that is not there cannot be withdrawn', async () => {
  const result = await withdrawArticle(fresh.db, terminal, { articleId: 99, reason: 'Retracted' });
  expect(result).toEqual({ ok: false, reason: 'not_found' });
});

test('Withdrawing the demo leaves the desk’s own articles', async () => {
  const own = await imported(text);
  await imported(`${text}One more line.`, demo);
  await imported(`${text}And another.`, demo);
  expect(await withdrawDemo(fresh.db, terminal)).toEqual({ ok: true, articles: 2 });
  expect(await withdrawDemo(fresh.db, terminal)).toEqual({ ok: true, articles: 0 });
  expect(listArticles(fresh.db, terminal).filter((row) => !row.withdrawn)).toMatchObject([{ id: own }]);
});

test('Every import and withdrawal is a row of an unbroken ledger', async () => {
  const articleId = await imported(text);
  await withdrawArticle(fresh.db, terminal, { articleId, reason: 'Retracted' });
  const rows = fresh.db.read.select().from(ledger).all();
  expect(rows.map(({ act, by }) => [act, by])).toEqual([
    ['article_imported', 'terminal'],
    ['article_withdrawn', 'terminal'],
  ]);
  expect(verifyChain(rows)).toEqual({ ok: true, rows: 2 });
});

test('What a person says that parts are is kept with the article, read so, and stays in a new analysis', async () => {
  const furniture = 'Share this page with 12 friends, the mayor said.';
  const words = `Ferry halted\n\n${furniture}\n\nThe harbour office said on Monday that 12 boats had sunk.\n`;
  const start = words.indexOf(furniture);
  const span = [start, start + furniture.length] as const;
  const imported = await importArticle(fresh.db, terminal, {
    ...input(words),
    mended: { boilerplate: [span] },
  });
  if (!imported.ok) throw new Error(imported.reason);
  const { articleId } = imported;
  expect(fresh.db.read.select({ hints: article.hints }).from(article).all()).toEqual([
    { hints: [{ kind: 'boilerplate', start: span[0], end: span[1] }] },
  ]);
  const anew = await analyseAnew(fresh.db.read, articleId);
  const placed = anew.ok && anew.found.statements.map(({ content }) => content[0]?.[0] ?? 0);
  expect(placed).toEqual([words.indexOf('12 boats')]);
  const preview = await previewImport(fresh.db, terminal, input(`Anew. ${words}`));
  expect(preview).toMatchObject({ preview: { found: { statements: 2 } } });
});

test('Where a person moved the borders of parts is kept with the article, whose text stays, and so is read anew', async () => {
  const words =
    'Ferry halted Mayor Ana Ruiz told the council\r\n\r\nTwelve boats had sunk. 🚢 Nobody was hurt.\r\n';
  const borders = { splits: [words.indexOf('Mayor')], joins: [words.indexOf('Twelve')] };
  const result = await importArticle(fresh.db, terminal, { ...input(words), borders });
  if (!result.ok) throw new Error(result.reason);
  expect(fresh.db.read.select({ text: article.text, borders: article.borders }).from(article).all()).toEqual([
    { text: words, borders },
  ]);
  const kept = fresh.db.read
    .select({ kind: block.kind, start: block.start, end: block.end })
    .from(block)
    .all();
  expect(kept.map(({ start, end }) => words.slice(start, end))).toEqual([
    'Ferry halted',
    'Mayor Ana Ruiz told the council\r\n\r\nTwelve boats had sunk. 🚢 Nobody was hurt.',
  ]);
  const anew = await analyseAnew(fresh.db.read, result.articleId);
  const found = anew.ok && anew.found.blocks.map(({ kind, span: [start, end] }) => ({ kind, start, end }));
  expect(found).toEqual(kept);
});
