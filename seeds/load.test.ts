import { count } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { account, article, evidence, ledger, note, source, wording } from '#db/schema.ts';
import { attributionStates, stances, verdicts } from '#lib/vocabulary.ts';
import { demo, terminal } from '#lib/workbench/actor.ts';
import { listArticles } from '#lib/workbench/article/data.ts';
import { withdrawDemo } from '#lib/workbench/article/mutations.ts';
import { readArticle } from '#lib/workbench/article/reading.ts';
import { facets } from '#lib/workbench/view/data.ts';
import { printableQuestion, question } from '#lib/workbench/view/schema.ts';
import { demoArticles } from './articles.ts';
import { demoDecisions } from './decisions.ts';
import { findClaim } from './find-claim.ts';
import { loadDemo } from './load.ts';

describe('The demo desk', () => {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = freshDatabase();
    await loadDemo(fresh.db);
  });
  afterAll(() => fresh.cleanup());
  const all = () => facets(fresh.db, terminal, question.parse({}));

  test('has its articles, each said to be a retelling and of whom', () => {
    const articles = listArticles(fresh.db, terminal);
    expect(articles).toHaveLength(demoArticles.length);
    expect(articles.map((one) => one.retells).sort()).toEqual(demoArticles.map((one) => one.retells).sort());
    expect(articles.every((one) => one.publisher === 'Sayso demo desk')).toBe(true);
  });

  test.each(verdicts)('shows a claim that is %s', (verdict) => {
    expect(all().verdict[verdict]).toBeGreaterThan(0);
  });

  test.each(attributionStates)('shows a claim whose attribution is %s', (attribution) => {
    expect(all().attribution[attribution]).toBeGreaterThan(0);
  });

  test('shows evidence of every stance, an article of the desk as source, a wording and a note', () => {
    const { read } = fresh.db;
    const shown = read.selectDistinct({ stance: evidence.stance }).from(evidence).all();
    expect(shown.map((row) => row.stance).sort()).toEqual([...stances].sort());
    expect(
      read
        .select()
        .from(source)
        .all()
        .some((row) => row.articleId !== null),
    ).toBe(true);
    expect(read.select().from(wording).all()).not.toEqual([]);
    expect(read.select().from(note).all()).not.toEqual([]);
  });

  test('shows a relay as corrected: who said it, in which words, and who passed it on', () => {
    const relayed = listArticles(fresh.db, terminal).flatMap(({ id }) => {
      const read = readArticle(fresh.db, terminal, id);
      if (!read.ok) return [];
      const { text, statements } = read.article;
      return statements.filter((one) => one.origin === 'person').map((one) => ({ text, ...one }));
    });
    expect(relayed).toMatchObject([{ speaker: { name: 'Russia' }, via: ['AFP'] }]);
    expect(relayed.map(({ text, mention }) => mention && text.slice(mention.start, mention.end))).toEqual([
      'the Russian side',
    ]);
  });

  test('has something to print and leaves most claims open', () => {
    expect(facets(fresh.db, terminal, printableQuestion).total).toBeGreaterThan(0);
    expect(all().verdict.open).toBeGreaterThan(all().total / 2);
  });

  test('links no page outside the example domains, and says of each that it is invented', () => {
    const pages = fresh.db.read
      .select()
      .from(source)
      .all()
      .filter((row) => row.articleId === null);
    for (const { address, title, publisher } of pages) {
      expect(new URL(address ?? '').hostname).toMatch(/\.example$/);
      expect(`${title} ${publisher}`).toMatch(/^Invented .*\(invented\)$/);
    }
  });

  test('belongs to Demo, who has no account to sign in with', () => {
    const { read } = fresh.db;
    expect(read.selectDistinct({ by: ledger.by }).from(ledger).all()).toEqual([{ by: demo.id }]);
    expect(read.select().from(account).all()).toEqual([]);
  });

  test('loaded again writes nothing', async () => {
    const lines = () => fresh.db.read.select({ n: count() }).from(ledger).get();
    const before = lines();
    expect(await loadDemo(fresh.db)).toEqual({ articles: 0 });
    expect(lines()).toEqual(before);
  });

  test('finds a claim by words that stand once, and says when there is none', () => {
    const first = fresh.db.read.select().from(article).get();
    const read = readArticle(fresh.db, terminal, first?.id ?? 0);
    if (!read.ok) throw new Error(read.reason);
    expect(() => findClaim(read.article, 'no such words')).toThrow('does not stand once');
    expect(() => findClaim(read.article, 'e')).toThrow('does not stand once');
    expect(() => findClaim(read.article, read.article.text.slice(0, 400))).toThrow('No claim');
  });
});

test('A demo that was withdrawn stays withdrawn', async () => {
  const fresh = freshDatabase();
  try {
    await loadDemo(fresh.db);
    await withdrawDemo(fresh.db, terminal);
    expect(await loadDemo(fresh.db)).toEqual({ articles: 0 });
    expect(facets(fresh.db, terminal, question.parse({})).total).toBe(0);
  } finally {
    fresh.cleanup();
  }
});

test('Every demo decision names its claim by words of its own', () => {
  const names = demoDecisions.map(({ article: slug, words }) => `${slug}: ${words}`);
  expect(new Set(names).size).toBe(names.length);
});
