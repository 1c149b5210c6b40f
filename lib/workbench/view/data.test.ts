import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { claim, speaker } from '#db/schema.ts';
import { claimCategories, verdicts } from '#lib/vocabulary.ts';
import { terminal } from '../actor.ts';
import { importArticle, withdrawArticle } from '../article/mutations.ts';
import { claimRows } from './claim-rows.ts';
import { claimOrder, facets } from './data.ts';
import { type Question, question } from './schema.ts';

const night = `Night over Brenholm

The coast guard said it had shot down 42 drones near Genève Bay on Monday.

Mayor Ida Lund said 7 people had been killed and 19 wounded in the harbour.

Officials in the port said two villages had been captured.

Rebels exchanged 150 prisoners on Sunday.
`;
const morning = `Morning in Brenholm

The coast guard said 12 boats had been sunk overnight.
`;

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = freshDatabase();
  for (const text of [night, morning]) await imported(text);
});
afterEach(() => fresh.cleanup());

async function imported(text: string): Promise<number> {
  const bytes = new TextEncoder().encode(text);
  const result = await importArticle(fresh.db, terminal, {
    bytes,
    fileName: null,
    mediaType: 'text/plain',
    details: {},
  });
  if (!result.ok) throw new Error(result.reason);
  return result.articleId;
}

const asked = (more: Partial<Question>): Question => ({ ...question.parse({}), ...more });
const order = (more: Partial<Question> = {}) => claimOrder(fresh.db, terminal, asked(more));
const count = (more: Partial<Question> = {}) => facets(fresh.db, terminal, asked(more));
const words = (more: Partial<Question>) => claimRows(fresh.db, terminal, order(more)).map((row) => row.words);

/** Sets current state as a decision would, so that filters can be seen apart from the rules of deciding. */
const settle = (id: number, state: Partial<typeof claim.$inferInsert>) =>
  fresh.db.write((tx) => {
    tx.update(claim).set(state).where(eq(claim.id, id)).run();
  });

describe('the order of a view', () => {
  it('holds every claim of the desk for the question that asks for everything', () => {
    expect(order().length).toBe(fresh.db.read.select().from(claim).all().length);
    expect(order().length).toBeGreaterThan(4);
  });

  it('leaves out what was dismissed or withdrawn', async () => {
    const [first = 0] = order();
    await settle(first, { dismissed: true });
    expect(order()).not.toContain(first);
    await withdrawArticle(fresh.db, terminal, { articleId: 2, reason: 'published by mistake' });
    const left = claimRows(fresh.db, terminal, order()).map((row) => row.article.id);
    expect(new Set(left)).toEqual(new Set([1]));
  });

  it('is turned round by descending and stays the same when asked again', () => {
    const most = claimRows(fresh.db, terminal, order()).map((row) => row.checkWorthiness);
    expect(most).toEqual([...most].sort((a, b) => b - a));
    const least = claimRows(fresh.db, terminal, order({ descending: false })).map(
      (row) => row.checkWorthiness,
    );
    expect(least).toEqual([...least].sort((a, b) => a - b));
    expect(order()).toEqual(order());
  });

  it.each(['check_worthy', 'confidence', 'newest', 'article', 'speaker', 'verdict', 'sources'] as const)(
    'by %s holds the same claims',
    (sort) => {
      expect([...order({ sort })].sort()).toEqual([...order()].sort());
    },
  );
});

describe('confidence', () => {
  const withConfidence = async () => {
    const rows = fresh.db.read.select().from(claim).all();
    const said = rows.filter(({ statementId }) => statementId !== null).map(({ id }) => id);
    const [sure = 0, fair = 0, unsure = 0, byPerson = 0] = said;
    for (const id of said) await settle(id, { confidence: 0.95 });
    await settle(fair, { confidence: 0.7 });
    await settle(unsure, { confidence: 0.4 });
    await settle(byPerson, { confidence: null });
    return { rows, said, sure, fair, unsure, byPerson };
  };

  it('is asked for by levels, and each facet counts what its level leaves', async () => {
    const { said, fair, unsure, byPerson } = await withConfidence();
    expect(order({ confidence: ['low'] })).toEqual([unsure]);
    expect(order({ confidence: ['middle'] })).toEqual([fair]);
    expect(order({ confidence: ['person'] })).toEqual([byPerson]);
    expect(order({ confidence: ['low', 'middle'] }).sort()).toEqual([fair, unsure].sort());
    const counted = { high: said.length - 3, middle: 1, low: 1, person: 1 };
    expect(count().confidence).toEqual(counted);
    expect(count({ confidence: ['low'] })).toMatchObject({ total: 1, confidence: counted });
  });

  it('sorts the least sure first and what nobody rated last, or the surest first and the same last', async () => {
    const { unsure, fair, byPerson, sure } = await withConfidence();
    const least = order({ sort: 'confidence', descending: false });
    expect(least.slice(0, 2)).toEqual([unsure, fair]);
    const most = order({ sort: 'confidence' });
    expect(most.indexOf(sure)).toBeLessThan(most.indexOf(unsure));
    for (const sorted of [least, most])
      expect(sorted.indexOf(byPerson)).toBeGreaterThan(sorted.indexOf(fair));
  });

  it('comes with its reasons in the row', async () => {
    await imported(
      'Bridge over the Brenne\n\nIt was later claimed in town that they said 30 boats had been sunk.\n',
    );
    const [row] = claimRows(fresh.db, terminal, order({ confidence: ['low'] }));
    expect(row?.statement?.doubts).toContain('speaker_unknown');
  });
});

describe('search', () => {
  it.each([
    ['claims', 'drones', /42 drones/],
    ['a beginning', 'prison', /prisoners/],
    ['a word without its accents', 'geneve', /Genève/],
    ['a title', 'morning', /12 boats/],
    ['a speaker', 'Lund', /killed/],
    ['words in different places', 'lund wounded', /wounded/],
  ])('finds %s', (_, search, expected) => {
    expect(words({ search }).join(' | ')).toMatch(expected);
  });

  it.each(['"', 'AND', 'a" OR 1', '* *', 'NEAR(', '-', '()', 'claim_search:', '\0', '🚁'])(
    'answers %j without a fault',
    (search) => {
      expect(() => order({ search })).not.toThrow();
    },
  );

  it('finds nothing where there is no word to look for', () => {
    expect(order({ search: '!!!' })).toEqual([]);
  });
});

describe('facets', () => {
  it('leave out their own filter and keep the others', async () => {
    const [first = 0, second = 0] = order();
    await settle(first, { verdict: 'verified', evidenceCount: 1 });
    await settle(second, { verdict: 'disputed' });
    const shown = count({ verdict: ['verified'] });
    expect(shown.total).toBe(1);
    expect(shown.verdict).toMatchObject({
      verified: 1,
      disputed: 1,
      unverifiable: 0,
      open: order().length - 2,
    });
    expect(Object.values(shown.category).reduce((a, b) => a + b, 0)).toBe(1);
    expect(shown.hasSources).toEqual({ yes: 1, no: 0 });
  });

  it('count every verdict and category, also those that nothing has', () => {
    expect(Object.keys(count().verdict)).toEqual([...verdicts]);
    expect(Object.keys(count().category)).toEqual([...claimCategories]);
  });

  it('name what is chosen even where nothing is left of it', () => {
    const row = fresh.db.read.select().from(speaker).all()[0];
    const shown = count({ speaker: [row?.id ?? 0], search: 'nothinglikethis' });
    expect(shown.speaker).toEqual([{ id: row?.id, name: row?.name, count: 0 }]);
  });

  it('agree with the order they count', () => {
    for (const category of claimCategories)
      expect(count().category[category]).toBe(order({ category: [category] }).length);
    expect(count().unknownSpeaker).toBe(order({ unknownSpeaker: true }).length);
    expect(count().checkWorthy).toBe(order({ checkWorthy: true }).length);
    expect(count().assignee).toEqual([{ id: 'nobody', name: 'nobody', count: order().length }]);
  });
});

describe('the rows of a view', () => {
  it('come in the order asked for, and their figures are places in their words', () => {
    const ids = order().reverse();
    const rows = claimRows(fresh.db, terminal, ids);
    expect(rows.map((row) => row.id)).toEqual(ids);
    const drones = rows.find((row) => row.words.includes('42 drones'));
    expect(drones?.figures.map((figure) => drones.words.slice(figure.start, figure.end)).join()).toMatch(
      /42/,
    );
  });
});
