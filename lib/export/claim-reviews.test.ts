import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionStates, verdicts } from '#lib/vocabulary.ts';
import { reviewAddress } from './claim-review/claim-review.ts';
import { brokenRules } from './claim-review/claim-review-rules.ts';
import { claimReviews } from './claim-reviews.ts';
import { exampleAbout, exampleRow, fileOf } from './example-row.ts';
import type { ExportRow } from './export-row.ts';
import { hostileTexts } from './hostile-texts.ts';

const site = 'https://quay.example';
const reviewed: ExportRow = {
  ...exampleRow,
  speaker: 'Ida Lund',
  speakerType: 'person',
  address: 'https://tide.example/night',
};

async function graphOf(rows: ExportRow[]) {
  const { '@graph': graph } = JSON.parse((await fileOf(claimReviews, rows)).toString());
  return { reviews: graph.slice(0, -1), list: graph.at(-1) };
}

describe('claims as ClaimReview', () => {
  it('say who reviewed which claim by whom, where, when and how it came out', async () => {
    const { reviews } = await graphOf([reviewed]);
    expect(reviews).toEqual([
      {
        '@type': 'ClaimReview',
        url: 'https://quay.example/claims/7',
        claimReviewed: '=40 drones, "down"',
        datePublished: '2025-06-19T09:01:00.000Z',
        author: { '@type': 'Organization', name: 'Quay News', url: 'https://quay.example' },
        reviewRating: expect.objectContaining({
          alternateName: 'Verified',
          ratingValue: 5,
          bestRating: 5,
          worstRating: 1,
        }),
        itemReviewed: {
          '@type': 'Claim',
          name: '=40 drones, "down"',
          author: { '@type': 'Person', name: 'Ida Lund' },
          datePublished: '2025-06-19',
          appearance: {
            '@type': 'CreativeWork',
            headline: 'Night',
            url: 'https://tide.example/night',
            datePublished: '2025-06-19',
          },
        },
        citation: [
          expect.objectContaining({ name: 'Log', url: 'https://log.example/1' }),
          expect.objectContaining({ name: 'Post' }),
        ],
      },
    ]);
  });

  it.each(['disputed', 'unverifiable'] as const)('%s has words and no number', async (verdict) => {
    const { reviews } = await graphOf([{ ...reviewed, verdict, justification: 'Two calls, no answer.' }]);
    expect(reviews[0].reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: verdict === 'disputed' ? 'Disputed' : 'Unverifiable',
      ratingExplanation: 'Two calls, no answer.',
    });
  });

  it('hold a claim only where both questions are answered, and say how many they leave out', async () => {
    const rows = attributionStates.flatMap((attribution) =>
      verdicts.map((verdict) => ({ ...reviewed, attribution, verdict })),
    );
    const { reviews, list } = await graphOf(rows);
    expect(reviews).toHaveLength(9);
    expect(list.description).toBe(
      '9 claims are reviewed. Left out, not decided yet: 5. Left out, open whether they said it: 3. Left out, not said by who was quoted: 3.',
    );
  });

  it('leave out what the newsroom claims itself, and what reads as its own rating', async () => {
    const ownVoice = { ...reviewed, speaker: null, speakerType: null, publisher: 'quay news ' };
    const labelled = { ...reviewed, wording: 'Verified: 40 drones were shot down' };
    const { reviews, list } = await graphOf([ownVoice, labelled]);
    expect(reviews).toEqual([]);
    expect(list.description).toContain('claimed by this newsroom itself: 1. Left out, cannot be');
  });

  it.each(['https://quay.example/night', 'https://www.quay.example/night', 'https://live.quay.example/'])(
    'leave out what the newsroom itself says at %s, whoever the article names as its publisher',
    async (address) => {
      const ownVoice = { ...reviewed, speaker: null, speakerType: null, publisher: null, address };
      const { reviews, list } = await graphOf([ownVoice, { ...reviewed, address }]);
      expect(reviews).toHaveLength(1);
      expect(list.description).toContain('claimed by this newsroom itself: 1.');
    },
  );

  it('stand under the newsroom’s address, whatever else that says', () => {
    for (const address of [
      'https://quay.example/checks',
      'https://quay.example/checks/',
      'https://quay.example/checks?lang=en#top',
    ])
      expect(reviewAddress({ name: 'Quay', address }, 7)).toBe('https://quay.example/checks/claims/7');
  });

  it.each(['2025', '2025-06', '2025-02-30', '2025-13-01', 'in June'])('give no date for %s', async (day) => {
    const { reviews } = await graphOf([{ ...reviewed, publishedAt: day }]);
    expect(reviews[0].itemReviewed).not.toHaveProperty('datePublished');
  });

  it('name no claimant where the speaker is unknown', async () => {
    const { reviews } = await graphOf([{ ...reviewed, speaker: 'unknown', speakerType: 'unknown' }]);
    expect(reviews[0].itemReviewed).not.toHaveProperty('author');
  });

  it('shorten a long claim at a word and keep all of it beside', async () => {
    const wording = 'The Harbour Guard shot down forty drones over the quay in the night to 19 June 2025';
    const { reviews } = await graphOf([{ ...reviewed, wording }]);
    expect(reviews[0].claimReviewed).toBe(
      'The Harbour Guard shot down forty drones over the quay in the night to 19…',
    );
    expect(reviews[0].itemReviewed.name).toBe(wording);
  });

  it.each([null, { name: '', address: site }, { name: 'Quay', address: 'quay' }])(
    'are refused without a newsroom that can be named: %j',
    (newsroom) => {
      expect(claimReviews.refuses?.({ ...exampleAbout, newsroom })).toBe('newsroom_missing');
      expect(claimReviews.refuses?.(exampleAbout)).toBeNull();
    },
  );

  it('stay data inside a page whatever they say', async () => {
    const rows = hostileTexts.map((text) => ({
      ...reviewed,
      claim: text,
      speaker: text,
      article: text,
      address: text,
      justification: text,
    }));
    const file = (await fileOf(claimReviews, rows)).toString();
    expect(file).not.toMatch(/[<\u2028\u2029]/);
    const { reviews } = await graphOf(rows);
    expect(reviews.map((one: { itemReviewed: { name: string } }) => one.itemReviewed.name)).toEqual(
      hostileTexts,
    );
    expect(file).not.toMatch(/"url":"(?!https?:)/);
  });

  it('break no rule whatever the claim, the speaker and the dates are', () => {
    const anyRow = fc.record({
      claim: fc.string({ unit: 'grapheme', minLength: 1 }),
      wording: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })),
      publishedAt: fc.option(
        fc.constantFrom('2025', '2025-06', '2025-06-19', '2025-06-19T08:00Z', 'in June'),
      ),
      address: fc.option(fc.oneof(fc.webUrl(), fc.string())),
      publisher: fc.option(fc.string()),
      speaker: fc.string(),
      speakerType: fc.constantFrom('person', 'group', 'unknown', null),
    });
    return fc.assert(
      fc.asyncProperty(anyRow, async (row) => {
        const { reviews } = await graphOf([{ ...reviewed, ...row } as ExportRow]);
        for (const review of reviews) expect(brokenRules(review, site)).toEqual([]);
      }),
    );
  });
});
