import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { claim, ledger, outsideReview } from '#db/schema.ts';
import { sayso, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { withdrawArticle } from '../article/mutations.ts';
import { readArticle } from '../article/reading.ts';
import { claimDetail } from '../claim/data.ts';
import { faultsOfDesk } from '../integrity/data.ts';
import { previewClaimReviews } from './data.ts';
import { importClaimReviews } from './mutations.ts';
import { readReviewsInput } from './read-reviews-input.ts';
import type { ClaimReviewsInput } from './schema.ts';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const review = {
  '@type': 'ClaimReview',
  url: 'https://check.example/boats',
  datePublished: '2026-03-04',
  claimReviewed: 'Forty boats sank in Vardø.',
  itemReviewed: { author: { '@type': 'Person', name: 'Ida Moen' } },
  author: { name: 'Quay Check' },
  reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly false' },
};
const nobodys = { ...review, claimReviewed: 'The quay is closed.', itemReviewed: undefined };
const input = (...reviews: object[]): ClaimReviewsInput => ({
  bytes: new TextEncoder().encode(JSON.stringify(reviews)),
  fileName: 'reviews.json',
  mediaType: 'application/json',
});

async function imported(...reviews: object[]): Promise<number> {
  const result = await importClaimReviews(fresh.db, terminal, input(...reviews));
  if (!result.ok) throw new Error(result.reason);
  return result.articleId;
}
function detailOf(words: string) {
  const row = fresh.db.read
    .select()
    .from(claim)
    .all()
    .find((one) => one.words === words);
  const found = claimDetail(fresh.db, terminal, { claimId: row?.id ?? 0 });
  if (!found.ok) throw new Error(found.reason);
  return found.claim;
}

test('A reviewed claim comes in with the verdict of its reviewer, and both questions open', async () => {
  const articleId = await imported(review, nobodys);
  const page = readArticle(fresh.db, terminal, articleId);
  expect(page).toMatchObject({
    article: {
      text: 'Ida Moen: Forty boats sank in Vardø.\n\nThe quay is closed.',
      publisher: 'Quay Check',
      publishedAt: '2026-03-04',
    },
  });
  expect(detailOf(review.claimReviewed)).toMatchObject({
    verdict: 'open',
    attribution: 'open',
    origin: 'person',
    statement: { speaker: { name: 'Ida Moen', type: 'person' }, via: ['Quay Check'] },
    outsideReviews: [
      {
        reviewer: 'Quay Check',
        rating: 'Mostly false',
        ...{ ratingValue: 2, bestRating: 5, worstRating: 1 },
        address: 'https://check.example/boats',
        by: { name: 'Terminal' },
      },
    ],
  });
});

test('A list of several reviewers has none of them, and no day of one, put on all its claims', async () => {
  const other = { ...nobodys, author: { name: 'Pier Check' }, datePublished: '2026-03-05' };
  const page = readArticle(fresh.db, terminal, await imported(review, other));
  expect(page).toMatchObject({ article: { publisher: null, publishedAt: null } });
  expect(detailOf(nobodys.claimReviewed).statement?.via).toEqual(['Pier Check']);
});

test('A long claim is cut between characters where it is the title', async () => {
  const claimReviewed = `Boat: ${'🚤'.repeat(150)}`;
  const page = readArticle(fresh.db, terminal, await imported({ ...review, claimReviewed }));
  expect(page).toMatchObject({ article: { title: expect.stringMatching(/^Boat: 🚤{90,}…$/u) } });
});

test('“Overnight” is the night before the claim was made, whatever the day of the review', async () => {
  const claimReviewed = 'The fleet fired 32 rockets overnight.';
  const dated = { author: review.itemReviewed.author, datePublished: '2026-03-01' };
  await imported({ ...review, claimReviewed, itemReviewed: dated });
  expect(detailOf(claimReviewed).quantities).toMatchObject([{ value: 32, asOfDate: '2026-03-01' }]);
});

test('A claim whose day is not given has no day of the review put on it', async () => {
  const claimReviewed = 'The fleet fired 32 rockets overnight.';
  await imported({ ...review, claimReviewed });
  expect(detailOf(claimReviewed).quantities).toMatchObject([{ value: 32, asOfDate: null }]);
});

test('A reviewed claim is filed under what its words tell of', async () => {
  const claimReviewed = 'The fleet fired 32 rockets at the port.';
  await imported({ ...review, claimReviewed });
  expect(detailOf(claimReviewed).category).toBe('weapons');
});

test('A claim that names no claimant is nobody’s, and not the reviewer’s own', async () => {
  await imported(nobodys);
  expect(detailOf(nobodys.claimReviewed)).toMatchObject({
    attribution: 'open',
    statement: { speaker: null },
  });
});

test('The review is kept as it came, each step stands in the ledger, and the desk agrees with itself', async () => {
  await imported(review);
  const [row] = fresh.db.read.select().from(outsideReview).all();
  expect(JSON.parse(row?.given ?? '')).toEqual(review);
  const acts = fresh.db.read.select({ act: ledger.act }).from(ledger).orderBy(ledger.seq).all();
  expect(acts.map(({ act }) => act)).toEqual([
    'article_imported',
    'statement_added',
    'claim_added',
    'outside_review_added',
  ]);
  expect([...faultsOfDesk(fresh.db.read, terminal)]).toEqual([]);
});

test('A feed that comes again adds what is new, and says what was there', async () => {
  const first = await imported(review);
  const again = await importClaimReviews(fresh.db, terminal, input(nobodys, review));
  expect(again).toMatchObject({ ok: true, claims: 1, verdicts: 0, existing: 1 });
  if (!again.ok) throw new Error(again.reason);
  expect(again.articleIds).toEqual([again.articleId, first]);
  expect(fresh.db.read.select().from(claim).all()).toHaveLength(2);
});

test('Another verdict on a claim stands beside the first, in one file and in two', async () => {
  const other = { ...review, url: 'https://harbour.example/1', author: { name: 'Harbour Watch' } };
  const changed = { ...review, reviewRating: { alternateName: 'False' } };
  const articleId = await imported(review, other);
  const result = await importClaimReviews(fresh.db, terminal, input(changed));
  expect(result).toMatchObject({ ok: true, articleId, claims: 0, verdicts: 1, existing: 0 });
  expect(
    detailOf(review.claimReviewed).outsideReviews.map(({ reviewer, rating }) => [reviewer, rating]),
  ).toEqual([
    ['Quay Check', 'Mostly false'],
    ['Harbour Watch', 'Mostly false'],
    ['Quay Check', 'False'],
  ]);
  expect([...faultsOfDesk(fresh.db.read, terminal)]).toEqual([]);
});

test('What was withdrawn is not brought back by another file', async () => {
  const articleId = await imported(review);
  await withdrawArticle(fresh.db, terminal, { articleId, reason: 'Imported by mistake' });
  expect(await importClaimReviews(fresh.db, terminal, input(review))).toMatchObject({
    ...{ ok: false, reason: 'duplicate', articleId, withdrawn: true, existing: 1 },
  });
});

test('A preview says what each review would add, and saves nothing', async () => {
  const articleId = await imported(review);
  await imported({ ...nobodys, claimReviewed: 'Something else at the same address.' });
  const other = { ...review, author: { name: 'Harbour Watch' } };
  const ratingless = { ...review, reviewRating: {} };
  const read = await readReviewsInput(input(review, other, nobodys, ratingless));
  expect(previewClaimReviews(fresh.db, terminal, read)).toMatchObject({
    preview: {
      reviews: [{ adds: 'known' }, { adds: 'verdict' }, { adds: 'claim', claim: nobodys.claimReviewed }],
      unread: [{ reason: 'rating_missing', number: 4 }],
      articleIds: [articleId],
    },
  });
  expect(fresh.db.read.select().from(claim).all()).toHaveLength(2);
  expect(() => previewClaimReviews(fresh.db, sayso, read)).toThrow(NotAllowed);
});

test('The same reviews again are a duplicate', async () => {
  const articleId = await imported(review);
  expect(await importClaimReviews(fresh.db, terminal, input(review))).toMatchObject({
    ok: false,
    reason: 'duplicate',
    articleId,
  });
});

test('Nothing is saved of a file without reviews, nor for whoever only reads', async () => {
  expect(await importClaimReviews(fresh.db, terminal, input({ name: 'x' }))).toEqual({
    ok: false,
    reason: 'no_claim_review',
  });
  await expect(importClaimReviews(fresh.db, sayso, input(review))).rejects.toThrow(NotAllowed);
  expect(fresh.db.read.select().from(claim).all()).toEqual([]);
});
