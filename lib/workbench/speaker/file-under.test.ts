import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim, speakerFiling, statement, statementVersion } from '#db/schema.ts';
import { terminal } from '../actor.ts';
import { importArticle } from '../article/mutations.ts';
import { ana, exampleDesk } from '../example-desk.ts';
import { faultsOfDesk } from '../integrity/data.ts';
import { fileUnder } from './file-under.ts';
import { identityOf } from './identity.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

/** Imports an article in which this speaker says something; gives the article and who it was filed under. */
async function told(words: string): Promise<{ articleId: number; speakerId: number }> {
  const result = await importArticle(desk.db, terminal, {
    bytes: new TextEncoder().encode(`Harbour news\n\n${words}`),
    fileName: null,
    mediaType: 'text/plain',
    details: {},
  });
  if (!result.ok) throw new Error(result.reason);
  return { articleId: result.articleId, speakerId: speakerOf(result.articleId) };
}

function speakerOf(articleId: number): number {
  const row = desk.db.read
    .select({ id: statementVersion.speakerId })
    .from(statement)
    .innerJoin(statementVersion, eq(statementVersion.id, statement.versionId))
    .where(eq(statement.articleId, articleId))
    .get();
  if (!row?.id) throw new Error(`Nobody speaks in article ${articleId}`);
  return row.id;
}

const moved = (articleId: number, speakerId: number, under: number | null, statementIds?: number[]) =>
  fileUnder(desk.db, ana, { articleId, speakerId, under, statementIds, requestId: crypto.randomUUID() });
const identity = ({ articleId }: { articleId: number }) =>
  identityOf(desk.db.read, articleId, speakerOf(articleId));

test('The whole name of a person in two articles is one speaker, and the trace says why', async () => {
  const first = await told('Ida Moen said that 12 boats had been damaged.');
  const second = await told('“The quay is shut,” Ida Moen said on Friday.');
  expect(second.speakerId).toBe(first.speakerId);
  expect(identity(first)).toMatchObject({
    filing: { ground: 'first_seen' },
    otherArticles: 1,
    proposals: [],
  });
  expect(identity(second)).toMatchObject({ filing: { ground: 'same_name', by: 'Sayso' }, otherArticles: 1 });
});

test.each([
  ['a surname alone', 'Mr Moen said that 12 boats had been damaged.', 'Mr Moen said that the quay was shut.'],
  [
    'unnamed people',
    'Some residents said that 12 boats had been damaged.',
    'Some residents said that the quay was shut.',
  ],
])('%s in two articles are two speakers, each proposed for the other', async (_, one, other) => {
  const first = await told(one);
  const second = await told(other);
  expect(second.speakerId).not.toBe(first.speakerId);
  expect(identity(second).proposals).toMatchObject([{ id: first.speakerId, articles: 1 }]);
});

test('A surname is proposed for the full name, and another spelling for the first', async () => {
  const full = await told('Volodymyr Zelensky said that 12 boats had been damaged.');
  const spelt = await told('Volodymyr Zelenskyy said that the quay was shut.');
  const other = await told('Olena Zelenska said that the town was calm.');
  expect(identity(spelt).proposals.map(({ id }) => id)).toEqual([full.speakerId]);
  expect(identity(other).proposals).toEqual([]);
});

test('Saying that two are one moves the statements of that article and keeps what stood before', async () => {
  const full = await told('Ida Moen said that 12 boats had been damaged.');
  const brief = await told('Ms Moen said that 9 boats had been damaged.');
  const result = await moved(brief.articleId, brief.speakerId, full.speakerId);
  expect(result).toMatchObject({ ok: true, speakerId: full.speakerId });
  expect(speakerOf(brief.articleId)).toBe(full.speakerId);
  expect(identity(brief)).toMatchObject({ filing: { ground: 'by_person', by: ana.name }, otherArticles: 1 });
  const claims = desk.db.read.select().from(claim).where(eq(claim.articleId, brief.articleId)).all();
  expect(claims.map((row) => row.speakerId)).toEqual(claims.map(() => full.speakerId));
  // The example desk's own article has no real hash.
  const faults = [...faultsOfDesk(desk.db.read, terminal)].filter(({ kind }) => kind !== 'text_changed');
  expect(faults).toEqual([]);
});

test('A move is taken back statement by statement', async () => {
  const full = await told('Ida Moen said that 12 boats had been damaged.');
  const brief = await told('Ms Moen said that 9 boats had been damaged.');
  const there = await moved(brief.articleId, brief.speakerId, full.speakerId);
  if (!there.ok) throw new Error(there.reason);
  await moved(brief.articleId, full.speakerId, brief.speakerId, there.statementIds);
  expect(speakerOf(brief.articleId)).toBe(brief.speakerId);
  expect(speakerOf(full.articleId)).toBe(full.speakerId);
});

test('Who was told apart stays apart: a later article with the name is only proposed', async () => {
  const first = await told('Ida Moen said that 12 boats had been damaged.');
  const second = await told('Ida Moen said that the quay was shut.');
  await moved(second.articleId, second.speakerId, null);
  expect(speakerOf(second.articleId)).not.toBe(first.speakerId);
  const third = await told('Ida Moen said that the town was calm.');
  expect([first.speakerId, speakerOf(second.articleId)]).not.toContain(third.speakerId);
  expect(identity(third).proposals).toHaveLength(2);
});

test('The same request a second time moves nothing', async () => {
  const full = await told('Ida Moen said that 12 boats had been damaged.');
  const brief = await told('Ms Moen said that 9 boats had been damaged.');
  const input = { ...brief, under: full.speakerId, requestId: crypto.randomUUID() };
  expect(await fileUnder(desk.db, ana, input)).toMatchObject({ ok: true });
  const before = desk.db.read.select().from(speakerFiling).all().length;
  expect(await fileUnder(desk.db, ana, input)).toMatchObject({ ok: true, speakerId: full.speakerId });
  expect(desk.db.read.select().from(speakerFiling).all()).toHaveLength(before);
});

test.each([
  ['nobody speaks so in the article', { speakerId: 1 }, 'already_filed'],
  ['the speaker is not on the desk', { under: 9999 }, 'speaker_not_found'],
  ['the article is not there', { articleId: 9999 }, 'not_found'],
])('A move is refused where %s', async (_, change, reason) => {
  const brief = await told('Ms Moen said that 9 boats had been damaged.');
  const input = { ...brief, under: desk.airForce, requestId: crypto.randomUUID(), ...change };
  expect(await fileUnder(desk.db, ana, input)).toEqual({ ok: false, reason });
});
