import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOfFile } from './check-file.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { connect } from './open.ts';
import { article, claim, contentSpan, speaker, statement, statementVersion } from './schema.ts';
import { claimMatches, searchTerms } from './search.ts';

const at = '2026-01-02T03:04:05.678Z';
const common = { origin: 'engine', by: 'sayso', at } as const;

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = freshDatabase();
  await fresh.db.write((tx) => {
    const articleId = tx
      .insert(article)
      .values({ title: 'Frieden in Genève', text: 'x', textHash: 'x', by: 'sayso', at })
      .returning({ id: article.id })
      .get().id;
    const speakerId = tx
      .insert(speaker)
      .values({ name: 'Владислав Шаповалов', type: 'person', ...common })
      .returning({ id: speaker.id })
      .get().id;
    const statementId = tx
      .insert(statement)
      .values({ articleId, ...common })
      .returning({ id: statement.id })
      .get().id;
    const versionId = tx
      .insert(statementVersion)
      .values({ statementId, kind: 'direct', ...common })
      .returning({ id: statementVersion.id })
      .get().id;
    tx.update(statement).set({ versionId }).run();
    tx.insert(contentSpan)
      .values({ versionId, position: 0, start: 0, end: 1, words: 'The Łódź bridge won’t hold' })
      .run();
    tx.insert(claim)
      .values({
        ...{ articleId, statementId, speakerId, start: 0, end: 1, words: 'İzmir lost 40 drones' },
        ...{ category: 'weapons', checkWorthiness: 1, attribution: 'open', changedAt: at },
        ...common,
      })
      .run();
  });
});
afterAll(() => fresh.cleanup());

function finds(typed: string): boolean {
  return searchTerms(typed).every(
    (term) =>
      fresh.db.read.select({ id: claim.id }).from(claim).where(claimMatches(claim.id, term)).all().length > 0,
  );
}

describe('A claim is found', () => {
  test.each([
    ['by its own words', 'lost drones'],
    ['by a number', '40'],
    ['without the marks on its letters', 'izmir'],
    ['with marks where it has none', 'drönés'],
    ['by the beginning of the last word', 'lost dro'],
    ['in capitals', 'DRONES'],
    ['by words of its statement', 'bridge hold'],
    ['by its article’s title', 'geneve'],
    ['by its speaker', 'шаповалов'],
    ['by words of all of these at once', 'drones bridge Genève Шапо'],
    ['by words inside marks', '“drones”, (40)'],
  ])('%s', (_, typed) => {
    expect(finds(typed)).toBe(true);
  });
});

test.each(['dro lost', 'tanks', 'drones tanks', 'words:drones tanks'])('%j finds nothing', (typed) => {
  expect(finds(typed)).toBe(false);
});

test.each([
  '',
  '  ',
  '"',
  '***',
  'AND',
  'OR',
  'NOT',
  'NEAR(',
  'a AND',
  '^x',
  'words:',
  '{a b}:c',
  '"a',
  "'; DROP TABLE claim;--",
  '\0',
])('%j is no syntax error', (typed) => {
  expect(() => finds(typed)).not.toThrow();
});

test('Whatever is typed is searched for and never a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      expect(() => finds(typed)).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

test('Words that are corrected are found, and the old ones are not', async () => {
  await fresh.db.write((tx) => tx.update(claim).set({ words: 'İzmir lost 40 kites' }).run());
  expect([finds('kites'), finds('drones')]).toEqual([true, false]);
  await fresh.db.write((tx) => tx.update(claim).set({ words: 'İzmir lost 40 drones' }).run());
  const connection = connect(fresh.db.path);
  expect([...faultsOfFile(connection)]).toEqual([]);
  connection.close();
});

test('At most sixteen words are searched for', () => {
  expect(searchTerms('word '.repeat(400))).toHaveLength(16);
});
