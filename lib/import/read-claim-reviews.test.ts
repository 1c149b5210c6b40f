import { expect, test } from 'vitest';
import { html } from './html.ts';
import { countClaimReviews } from './json-claim-reviews.ts';
import { readClaimReviews } from './read-claim-reviews.ts';

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
  for (const found of both) expect(found).toMatchObject({ ok: true, unread: [], reviews: [read] });
});

test.each([
  ['without a rating', { reviewRating: { '@type': 'Rating' } }, 'rating_missing', read.claim],
  ['without a claim', { claimReviewed: ' ' }, 'claim_missing', null],
  [
    'with a claim of a whole page',
    { claimReviewed: 'Sank. '.repeat(1000) },
    'claim_too_long',
    /^Sank\. .*…$/,
  ],
  ['that stands there twice', {}, 'repeated', read.claim],
])('A review %s is left out, and why is told', async (_, changed, reason, claim) => {
  const found = await readClaimReviews(json([review, { ...review, ...changed }]), 'application/json');
  const words = claim instanceof RegExp ? expect.stringMatching(claim) : claim;
  expect(found).toMatchObject({
    reviews: [{ claim: read.claim }],
    unread: [{ reason, number: 2, claim: words }],
  });
});

test('A file with one review a line is read, and a line that is no JSON is named by its number', async () => {
  const other = { ...review, claimReviewed: 'The quay is closed.' };
  const item = { '@type': 'DataFeedItem', item: [other] };
  const lines = [JSON.stringify(review), '', '{"half', JSON.stringify(item), '{"@type":"WebPage"}'];
  const bytes = new TextEncoder().encode(lines.join('\r\n'));
  expect(await readClaimReviews(bytes, 'application/json')).toMatchObject({
    reviews: [{ claim: read.claim }, { claim: other.claimReviewed }],
    unread: [{ reason: 'no_json', number: 3, claim: null }],
  });
  expect(await countClaimReviews(bytes)).toBe(2);
});

test('A file in UTF-16 is read once a person says so', async () => {
  const wide = new Uint8Array(Buffer.from(JSON.stringify(review), 'utf16le'));
  expect(await readClaimReviews(wide, 'application/json')).toMatchObject({ ok: false });
  const found = await readClaimReviews(wide, 'application/json', { encoding: 'utf-16le' });
  expect(found).toMatchObject({ reviews: [read] });
});

test('A page tells beside its text how many reviews it carries', async () => {
  const markup = (words: string) =>
    new TextEncoder().encode(
      `<html><body><script type="application/ld+json">${JSON.stringify([review, {}])}</script>${words}</body></html>`,
    );
  expect(await html.read(markup('<p>The boats.</p>'))).toMatchObject({ ok: true, claimReviews: 1 });
  expect(await html.read(markup(''))).toMatchObject({ ok: false, reason: 'empty', claimReviews: 1 });
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
  ['damaged', new TextEncoder().encode('{"a":'), 'application/json'],
  ['no_claim_review', page({}), 'text/html'],
  ['too_many_entries', json(Array(2001).fill(review)), 'application/json'],
  [
    'too_large',
    json(
      Array.from({ length: 600 }, (_, i) => ({
        ...review,
        claimReviewed: `${i} ${'Boats sank. '.repeat(330)}`,
      })),
    ),
    'application/json',
  ],
  ['damaged', page(review).slice(0, 200), 'text/html'],
  ['empty', new Uint8Array(), 'text/html'],
])('%s', async (reason, bytes, mediaType) => {
  expect(await readClaimReviews(bytes, mediaType)).toEqual({ ok: false, reason });
});
