import { expect, test } from 'vitest';
import type { OwnSideReason } from '#lib/vocabulary.ts';
import { type Claimant, type LinkedSource, ownSideOf, whyNotCounted } from './rules.ts';

const airForce: Claimant = {
  articleIds: [1, 2],
  articleAddress: 'https://www.daily.example/war/night?at_medium=rss#top',
  speaker: { id: 10, side: 'Ukraine', names: ['Ukrainian Air Force', 'the air force'] },
  publishers: null,
};
const ownVoice: Claimant = { ...airForce, speaker: null, publishers: ['The Daily', 'Morning Wire'] };
const unknown: Claimant = { ...airForce, speaker: null };
const page: LinkedSource = {
  articleId: null,
  address: null,
  publisher: null,
  speaker: null,
  withdrawn: false,
};

const cases: [string, Claimant, LinkedSource, OwnSideReason | null][] = [
  ['a page of somebody else', airForce, { ...page, address: 'https://monitor.example/a' }, null],
  ['a page about which nothing is known', airForce, page, null],
  ['the claimant', airForce, { ...page, speaker: { id: 10, side: 'Ukraine' } }, 'claimant'],
  [
    'the claimant without a side',
    { ...airForce, speaker: { id: 10, side: null, names: [] } },
    { ...page, speaker: { id: 10, side: null } },
    'claimant',
  ],
  ['somebody of its side', airForce, { ...page, speaker: { id: 11, side: 'Ukraine' } }, 'claimant_side'],
  ['somebody of the other side', airForce, { ...page, speaker: { id: 12, side: 'Russia' } }, null],
  [
    'two speakers without a side',
    { ...airForce, speaker: { id: 10, side: null, names: [] } },
    { ...page, speaker: { id: 12, side: null } },
    null,
  ],
  [
    'what the claimant publishes itself',
    airForce,
    { ...page, publisher: 'Ukrainian Air Force' },
    'claimant_publisher',
  ],
  ['the article itself', airForce, { ...page, articleId: 1 }, 'same_article'],
  ['another version of the article', airForce, { ...page, articleId: 2 }, 'same_article'],
  ['another article of the desk', airForce, { ...page, articleId: 3 }, null],
  [
    'the same page without www and tracking',
    airForce,
    { ...page, address: 'http://daily.example/war/night/' },
    'same_article',
  ],
  [
    'another page of the paper, for what a speaker said',
    airForce,
    { ...page, address: 'https://daily.example/war/day' },
    null,
  ],
  [
    'another page of the paper, for its own words',
    ownVoice,
    { ...page, address: 'https://daily.example/war/day' },
    'claimant_publisher',
  ],
  ['the publisher by name', ownVoice, { ...page, publisher: 'the daily' }, 'claimant_publisher'],
  [
    'the publication that the article retells',
    ownVoice,
    { ...page, publisher: 'Morning Wire' },
    'claimant_publisher',
  ],
  [
    'another publisher',
    ownVoice,
    { ...page, publisher: 'Evening Post', address: 'https://post.example/1' },
    null,
  ],
  ['anybody, where the speaker is unknown', unknown, { ...page, speaker: { id: 10, side: 'Ukraine' } }, null],
  ['an address that is none', ownVoice, { ...page, address: 'not an address' }, null],
];

test.each(cases)('Support from %s is judged', (_, claimant, source, reason) => {
  expect(ownSideOf(claimant, source)).toBe(reason);
});

const ownPost = { ...page, speaker: { id: 10, side: 'Ukraine' } };
const sameArticle = { ...page, articleId: 1 };
const withdrawn = { ...page, articleId: 3, withdrawn: true };

test.each([
  ['so', 'supports', ownPost, 'claimant'],
  ['so', 'refutes', ownPost, null],
  ['said', 'supports', ownPost, null],
  ['so', 'supports', sameArticle, 'same_article'],
  ['so', 'refutes', sameArticle, 'same_article'],
  ['said', 'supports', sameArticle, 'same_article'],
  ['so', 'informs', sameArticle, null],
  ['so', 'supports', withdrawn, 'withdrawn_article'],
  ['so', 'refutes', withdrawn, 'withdrawn_article'],
  ['said', 'supports', withdrawn, 'withdrawn_article'],
] as const)('For "%s", evidence that %s from %j is answered with %s', (purpose, stance, source, reason) => {
  expect(whyNotCounted(airForce, source, purpose, stance)).toBe(reason);
});
