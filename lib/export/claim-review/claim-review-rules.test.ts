import { expect, test } from 'vitest';
import { brokenRules, type ClaimReviewRule, claimReviewRules } from './claim-review-rules.ts';

const site = 'https://quay.example';
const rating = {
  '@type': 'Rating',
  alternateName: 'Verified',
  ratingValue: 5,
  bestRating: 5,
  worstRating: 1,
};
const claim = {
  '@type': 'Claim',
  author: { '@type': 'Person', name: 'Ida Lund', sameAs: 'https://people.example/lund' },
  appearance: { '@type': 'CreativeWork', url: 'https://tide.example/night' },
  datePublished: '2025-06-19',
};
const review = {
  '@type': 'ClaimReview',
  url: 'https://quay.example/claims/7',
  claimReviewed: 'The Guard shot down 40 drones',
  author: { '@type': 'Organization', name: 'Quay News' },
  itemReviewed: claim,
  reviewRating: rating,
};
const withClaim = (change: object) => ({ ...review, itemReviewed: { ...claim, ...change } });
const withRating = (change: object) => ({ ...review, reviewRating: { ...rating, ...change } });

/** One document a rule, broken in that one way. */
const broken: Record<ClaimReviewRule, unknown> = {
  not_a_claim_review: { ...review, '@type': 'Review' },
  claim_missing: { ...review, claimReviewed: ' ' },
  claim_too_long: { ...review, claimReviewed: 'x'.repeat(76) },
  claim_holds_rating: { ...review, claimReviewed: 'VERIFIED: the Guard shot down 40 drones' },
  url_missing: { ...review, url: '/claims/7' },
  url_of_another_site: { ...review, url: 'https://notquay.example/claims/7' },
  author_unnamed: { ...review, author: { '@type': 'Organization' } },
  item_missing: { ...review, itemReviewed: undefined },
  appearance_missing: withClaim({ appearance: undefined }),
  appearance_no_address: withClaim({ appearance: 'javascript:alert(1)' }),
  claimant_unnamed: withClaim({ author: { '@type': 'Person' } }),
  claimant_is_reviewer: withClaim({ author: { '@type': 'Organization', name: 'Quay News' } }),
  same_as_no_address: withClaim({ author: { ...claim.author, sameAs: ['Ida Lund'] } }),
  claim_date_unreadable: withClaim({ datePublished: 'in June' }),
  rating_missing: { ...review, reviewRating: undefined },
  rating_unnamed: withRating({ alternateName: undefined }),
  rating_no_number: withRating({ ratingValue: 'True' }),
  rating_off_scale: withRating({ ratingValue: 6 }),
  best_not_above_worst: withRating({ ratingValue: 5, bestRating: 5, worstRating: 5 }),
  worst_below_one: withRating({ worstRating: 0 }),
};

test.each(claimReviewRules.map((rule) => [rule]))('A review that breaks %s alone is told so', (rule) => {
  expect(brokenRules(broken[rule], site)).toEqual([rule]);
});

test.each(['2025-02-30', '2025-02-30T10:00:00Z', '2025-13-01', '2025'])('%s is no day', (datePublished) => {
  expect(brokenRules(withClaim({ datePublished }), site)).toEqual(['claim_date_unreadable']);
});

test.each([
  ['all of it', review],
  ['a subdomain of the newsroom', { ...review, url: 'https://check.quay.example/7' }],
  ['a reviewer with an address and no name', { ...review, author: { url: site } }],
  ['no claimant', withClaim({ author: undefined })],
  ['a first appearance', withClaim({ appearance: undefined, firstAppearance: 'https://tide.example' })],
  ['a work that was never online', withClaim({ appearance: { headline: 'The evening paper' } })],
  ['a rating without numbers', { ...review, reviewRating: { alternateName: 'Disputed' } }],
  ['a name in place of an alternate name', { ...review, reviewRating: { name: 'Disputed' } }],
  ['a claim that speaks of verifying', { ...review, claimReviewed: 'Verified accounts doubled in June' }],
  ['75 characters', { ...review, claimReviewed: 'x'.repeat(75) }],
])('A review with %s is sound', (_, sound) => {
  expect(brokenRules(sound, site)).toEqual([]);
});

test.each([[null], ['text'], [[]], [7], [{}]])('%j is no review', (value) => {
  expect(brokenRules(value, site)).toEqual(['not_a_claim_review']);
});
