/** Claims as ClaimReview JSON-LD: one graph, a review a claim, and last what is left out of it. */
import type { ClaimReview, Dataset } from 'schema-dts';
import { wordsFor } from '#lib/words/words-for.ts';
import { claimReviewOf, type Newsroom } from './claim-review/claim-review.ts';
import { brokenRules } from './claim-review/claim-review-rules.ts';
import { type LeftOutReason, leftOutReasons, whyLeftOut } from './claim-review/why-left-out.ts';
import type { AboutExport, ClaimsFile } from './claims-file.ts';
import { jsonInPage } from './json-in-page.ts';
import { webAddress } from './web-address.ts';

export const claimReviews: ClaimsFile = {
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'claimreview.jsonld',
  refuses: ({ newsroom }) =>
    newsroom?.name.trim() && webAddress(newsroom.address) ? null : 'newsroom_missing',
  async *write(batches, about) {
    const { newsroom } = about;
    if (!newsroom) throw new Error('Reviews need the newsroom that gives them');
    const leftOut: Partial<Record<LeftOutReason, number>> = {};
    let written = 0;
    yield Buffer.from('{"@context":"https://schema.org","@graph":[\n');
    for await (const rows of batches) {
      let part = '';
      for (const row of rows) {
        const review = claimReviewOf(row, newsroom);
        const reason = whyLeftOut(row, newsroom) ?? (isSound(review, newsroom) ? null : 'breaks_rules');
        if (reason) {
          leftOut[reason] = (leftOut[reason] ?? 0) + 1;
          continue;
        }
        part += `${jsonInPage(review)},\n`;
        written++;
      }
      yield Buffer.from(part);
    }
    yield Buffer.from(`${jsonInPage(listOf(about, written, leftOut))}\n]}\n`);
  },
};

function isSound(review: ClaimReview, newsroom: Newsroom): boolean {
  return brokenRules(review, newsroom.address).length === 0;
}

/** What the graph holds, for people. */
function listOf(
  about: AboutExport,
  written: number,
  leftOut: Partial<Record<LeftOutReason, number>>,
): Dataset {
  const t = wordsFor('files');
  const reasons = leftOutReasons.flatMap((reason) => {
    const count = leftOut[reason];
    return count === undefined ? [] : t(`leftOut.${reason}`, { count });
  });
  return {
    '@type': 'Dataset',
    name: t('title'),
    description: [t('reviews', { count: written }), ...reasons].join(' '),
    dateCreated: about.at,
    creator: { '@type': 'Organization', name: about.newsroom?.name, url: about.newsroom?.address },
  };
}
