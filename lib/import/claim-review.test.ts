import { expect, test } from 'vitest';
import { readClaimReviews } from './claim-review.ts';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://check.example/boats',
  datePublished: '2026-03-04',
  claimReviewed: 'Forty boats sank  in Vardø harbour.',
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ida Moen' },
    datePublished: '2026-03-01',
  },
  author: { '@type': 'Organization', name: 'Quay Check', url: 'https://check.example' },
  reviewRating: {
    '@type': 'Rating',
    ratingValue: '2',
    bestRating: 5,
    worstRating: 1,
    alternateName: 'Mostly false',
  },
};
const read = {
  claim: 'Forty boats sank in Vardø harbour.',
  claimant: { name: 'Ida Moen', type: 'person' },
  rating: 'Mostly false',
  ratingValue: 2,
  bestRating: 5,
  worstRating: 1,
  reviewer: 'Quay Check',
  address: 'https://check.example/boats',
  reviewedAt: '2026-03-04',
};
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const page = (value: unknown) =>
  new TextEncoder().encode(
    `<html><body><script type="application/ld+json">${JSON.stringify(value)}</script></body></html>`,
  );

test.each([
  ['one by itself', review],
  ['a list', [review]],
  ['a graph', { '@graph': [{ '@type': 'WebPage' }, review] }],
  ['several types', { ...review, '@type': ['Review', 'ClaimReview'] }],
  ['the whole name of the type', { ...review, '@type': 'https://schema.org/ClaimReview' }],
  ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ item: [review] }] }],
])('%s is read, in a page and in a file', async (_, value) => {
  const both = await Promise.all([
    readClaimReviews(json(value), 'application/json'),
    readClaimReviews(page(value), 'text/html'),
  ]);
  for (const found of both) expect(found).toMatchObject({ ok: true, leftOut: 0, reviews: [read] });
});

test.each([
  ['no rating at all', { reviewRating: { '@type': 'Rating' } }],
  ['no claim', { claimReviewed: ' ' }],
])('A review with %s is left out', async (_, without) => {
  const found = await readClaimReviews(json([review, { ...review, ...without }]), 'application/json');
  expect(found).toMatchObject({ ok: true, leftOut: 1, reviews: [{ claim: read.claim }] });
});

test('What a review does not say is not made up', async () => {
  const bare = { '@type': 'ClaimReview', claimReviewed: 'X sank.', reviewRating: { ratingValue: 3 } };
  const found = await readClaimReviews(
    json({ ...bare, url: 'javascript:1', author: 'Q' }),
    'application/json',
  );
  expect(found).toMatchObject({
    reviews: [
      { claimant: null, rating: '3', bestRating: null, reviewer: null, address: null, reviewedAt: null },
    ],
  });
});

test.each<[string, Uint8Array, 'text/html' | 'application/json']>([
  ['no_claim_review', json({ '@type': 'Article' }), 'application/json'],
  ['no_claim_review', new TextEncoder().encode('{"a":'), 'application/json'],
  ['no_claim_review', page({}), 'text/html'],
  ['too_many_entries', json(Array(2001).fill(review)), 'application/json'],
  ['damaged', page(review).slice(0, 200), 'text/html'],
  ['empty', new Uint8Array(), 'text/html'],
])('%s', async (reason, bytes, mediaType) => {
  expect(await readClaimReviews(bytes, mediaType)).toEqual({ ok: false, reason });
});
