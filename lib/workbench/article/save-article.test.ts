import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { article, claim, claimVersion, place, quantity, speaker } from '#db/schema.ts';
import type { ArticleAnalysis, Span } from '#lib/text/analysis.ts';
import { terminal } from '../actor.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { readArticle } from './reading.ts';
import { saveArticle } from './save-article.ts';

const text =
  '“Nobody,” said 🚢 Ida Moen, “was hurt on 12 boats in Vardø,” Norna reported. The quay stayed shut.';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

function at(words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const claimOf = (id: string, statement: string | null, words: string) => ({
  id,
  statement,
  span: at(words),
  speaker: statement === null ? null : 'Ida Moen',
  category: 'incident' as const,
  checkWorthiness: 0.8,
  reasons: ['has_quantity' as const],
  quantities: [],
  places: [],
  grounds: [{ rule: 'main_clause' as const, words: [] }],
});

const found: ArticleAnalysis = {
  engineVersion: 'test',
  title: 'Quay shut',
  publisher: null,
  byline: null,
  publishedAt: null,
  blocks: [{ kind: 'paragraph', span: [0, text.length], byline: null, dated: null }],
  speakers: [{ name: 'Ida Moen', type: 'person', role: 'director', aliases: ['Moen'] }],
  statements: [
    {
      id: 's1',
      kind: 'direct',
      content: [at('“Nobody,”'), at('“was hurt on 12 boats in Vardø,”')],
      cue: at('said'),
      mention: at('Ida Moen'),
      speaker: 'Ida Moen',
      speakerType: 'person',
      via: ['Norna', 'state radio'],
      addressee: null,
      confidence: 0.9,
      grounds: [{ rule: 'quotation_before_cue', words: [at('said')] }],
      doubts: [],
    },
    {
      id: 's2',
      kind: 'indirect',
      content: [at('The quay stayed shut.')],
      cue: null,
      mention: null,
      speaker: 'unknown',
      speakerType: 'unknown',
      via: [],
      addressee: 'reporters',
      confidence: 0.2,
      grounds: [],
      doubts: ['speaker_unknown'],
    },
  ],
  claims: [
    {
      ...claimOf('c1', 's1', 'was hurt on 12 boats'),
      quantities: [
        {
          value: 12,
          max: null,
          unit: 'boats',
          bound: 'exact',
          action: 'hurt',
          asOf: null,
          asOfDate: null,
          span: at('12'),
        },
      ],
      places: [{ name: 'Vardø', span: at('Vardø') }],
    },
    claimOf('c2', 's2', 'quay stayed shut'),
    claimOf('c3', null, 'Norna reported'),
  ],
};

function prepared(analysis: ArticleAnalysis, words = text): PreparedArticle {
  const bytes = Buffer.from(words);
  const hash = createHash('sha256').update(words).digest('hex');
  return {
    ...{
      title: 'Quay shut',
      publisher: 'Norna',
      byline: null,
      publishedAt: null,
      address: null,
      retells: null,
    },
    text: words,
    hints: [],
    borders: null,
    textHash: hash,
    analysis,
    original: { bytes, sha256: hash, fileName: null, mediaType: 'text/plain', captureId: null },
  };
}

const now = '2026-01-02T03:04:05.678Z';
const save = (analysis: ArticleAnalysis, words?: string) =>
  fresh.db.write((tx) => saveArticle(tx, terminal, prepared(analysis, words), now));

async function read() {
  const saved = await save(found);
  if (!saved.ok) throw new Error(saved.reason);
  const reading = readArticle(fresh.db, terminal, saved.articleId);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article;
}

test('Statements come back with every place that the engine gave', async () => {
  const { statements, blocks } = await read();
  expect(blocks).toEqual([{ kind: 'paragraph', start: 0, end: text.length, byline: null, dated: null }]);
  expect(statements).toMatchObject([
    {
      kind: 'direct',
      speaker: { name: 'Ida Moen', type: 'person' },
      via: ['Norna', 'state radio'],
      confidence: 0.9,
      grounds: [
        {
          rule: 'quotation_before_cue',
          words: [{ start: at('said')[0], end: at('said')[1], words: 'said' }],
        },
      ],
      doubts: [],
      origin: 'engine',
      dismissed: false,
    },
    { kind: 'indirect', speaker: null, cue: null, mention: null, via: [], addressee: 'reporters' },
  ]);
  const [first] = statements;
  expect(first?.content.map(({ start, end }) => text.slice(start, end))).toEqual([
    '“Nobody,”',
    '“was hurt on 12 boats in Vardø,”',
  ]);
  expect(first?.mention && text.slice(first.mention.start, first.mention.end)).toBe('Ida Moen');
});

test('A claim begins open, and as own voice where nobody but the article says it', async () => {
  const { claims, statements } = await read();
  expect(
    claims.map(({ statementId, attribution, verdict }) => ({ statementId, attribution, verdict })),
  ).toEqual([
    { statementId: statements[0]?.id, attribution: 'open', verdict: 'open' },
    { statementId: null, attribution: 'own_voice', verdict: 'open' },
    { statementId: statements[1]?.id, attribution: 'open', verdict: 'open' },
  ]);
  const [known] = fresh.db.read.select().from(speaker).all();
  const rows = fresh.db.read.select().from(claim).all();
  expect(rows.map((row) => row.speakerId)).toEqual([known?.id, null, null]);
});

test('Each claim stands on its own first version, with the same words', async () => {
  await read();
  const claims = fresh.db.read.select().from(claim).all();
  const versions = fresh.db.read.select().from(claimVersion).all();
  expect(versions.map(({ claimId, words }) => ({ claimId, words }))).toEqual(
    claims.map(({ id, words }) => ({ claimId: id, words })),
  );
  expect(claims.map((row) => row.versionId)).toEqual(versions.map((row) => row.id));
  expect(fresh.db.read.select().from(quantity).all()).toMatchObject([
    { versionId: versions[0]?.id, value: 12, words: '12' },
  ]);
  expect(fresh.db.read.select().from(place).all()).toMatchObject([{ name: 'Vardø', words: 'Vardø' }]);
});

const [statement] = found.statements as [ArticleAnalysis['statements'][0]];
test.each<[string, Partial<ArticleAnalysis>]>([
  ['past the end', { blocks: [{ kind: 'paragraph', span: [0, 5000], byline: null, dated: null }] }],
  ['before the beginning', { claims: [{ ...claimOf('c1', null, 'quay'), span: [-1, 4] }] }],
  ['of no width', { claims: [{ ...claimOf('c1', null, 'quay'), span: [4, 4] }] }],
  [
    'inside a character',
    { statements: [{ ...statement, mention: [text.indexOf('🚢') + 1, text.indexOf('Ida')] }] },
  ],
  [
    'of a ground past the end',
    { statements: [{ ...statement, grounds: [{ rule: 'said_that', words: [[0, 5000]] }] }] },
  ],
  ['out of order', { statements: [{ ...statement, content: [...statement.content].reverse() }], claims: [] }],
])('A span %s is never written, nor anything else of its article', async (_, wrong) => {
  await expect(save({ ...found, ...wrong })).rejects.toThrow(RangeError);
  expect(fresh.db.read.select({ id: article.id }).from(article).all()).toEqual([]);
});

test('A claim keeps the confidence of its statement, none in the article’s own voice', async () => {
  await save(found);
  const kept = fresh.db.read.select().from(claim).all();
  expect(kept.map(({ words, confidence }) => [words, confidence])).toEqual([
    ['was hurt on 12 boats', 0.9],
    ['quay stayed shut', 0.2],
    ['Norna reported', null],
  ]);
});

test('Thousands of findings keep their order and their versions', async () => {
  const words = 'Boat lost. '.repeat(1_300);
  const claims = Array.from({ length: 1_300 }, (_, i) => ({
    ...claimOf(`c${i}`, null, ''),
    span: [i * 11, i * 11 + 9] as const,
  }));
  await save({ ...found, blocks: [], statements: [], claims }, words);
  const rows = fresh.db.read.select().from(claim).all();
  expect(rows.map((row) => row.start)).toEqual(claims.map((one) => one.span[0]));
  expect(rows.every((row) => row.versionId === row.id && row.words === 'Boat lost')).toBe(true);
});
