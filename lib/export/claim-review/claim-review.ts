/**
 * One claim as schema.org's ClaimReview. Rules: Google's page on ClaimReview, and schema.org. Search
 * shows these no longer; Fact Check Explorer and archives of fact-checks read them.
 */
import type { ClaimReview, Rating } from 'schema-dts';
import { wordsFor } from '#lib/words/words-for.ts';
import { isCalendarTime } from '../calendar-time.ts';
import type { AboutExport } from '../claims-file.ts';
import type { ExportRow } from '../export-row.ts';
import { edgeBefore } from '../grapheme-edges.ts';
import { webAddress } from '../web-address.ts';

export type Newsroom = NonNullable<AboutExport['newsroom']>;

/** What a reader of reviews shows of a claim without cutting it; more is allowed, and then cut anywhere. */
export const maxClaimReviewed = 75;

/** Where the newsroom publishes its review of this claim. Throws where its address is none. */
export function reviewAddress(newsroom: Newsroom, claimId: number): string {
  const page = new URL(newsroom.address);
  page.pathname = `${page.pathname.replace(/\/+$/, '')}/claims/${claimId}`;
  page.search = page.hash = '';
  return page.href;
}

/** The review. The row's verdict is given, and its attribution settled: see why-left-out.ts. */
export function claimReviewOf(row: ExportRow, newsroom: Newsroom): ClaimReview {
  const claim = row.wording ?? row.claim;
  const published = wholeTime(row.publishedAt);
  return {
    '@type': 'ClaimReview',
    url: reviewAddress(newsroom, row.claimId),
    claimReviewed: shortened(claim),
    datePublished: row.verdictAt ?? undefined,
    author: { '@type': 'Organization', name: newsroom.name, url: newsroom.address },
    reviewRating: ratingOf(row),
    itemReviewed: {
      '@type': 'Claim',
      name: claim,
      datePublished: published,
      author: claimantOf(row),
      appearance: {
        '@type': 'CreativeWork',
        headline: row.article,
        url: webAddress(row.address) ?? undefined,
        datePublished: published,
        publisher: row.publisher === null ? undefined : { '@type': 'Organization', name: row.publisher },
      },
    },
    citation: row.evidence.map((piece) => ({
      '@type': 'CreativeWork',
      name: piece.title,
      url: webAddress(piece.address) ?? undefined,
      publisher: piece.publisher === null ? undefined : { '@type': 'Organization', name: piece.publisher },
    })),
  };
}

/** Who claims it: the speaker, or in the article's own voice its publisher; nobody where that is not known. */
export function claimantName(row: ExportRow): string | null {
  if (row.speakerType === null) return row.publisher;
  return row.speakerType === 'unknown' ? null : row.speaker;
}

function claimantOf(row: ExportRow) {
  const name = claimantName(row);
  if (name === null) return undefined;
  return row.speakerType === 'person'
    ? { '@type': 'Person' as const, name }
    : { '@type': 'Organization' as const, name };
}

/** Verified is the end of a scale of truth; disputed and unverifiable have no place on one, and so no number. */
function ratingOf({ verdict, justification }: ExportRow): Rating {
  const vocabulary = wordsFor('vocabulary');
  const meaning = wordsFor('files');
  return {
    '@type': 'Rating',
    alternateName: vocabulary(`verdict.${verdict}`),
    ratingExplanation: justification ?? meaning(`verdictMeans.${verdict}`),
    ...(verdict === 'verified' && { ratingValue: 5, bestRating: 5, worstRating: 1 }),
  };
}

/** A date or a moment; schema.org knows no "in June". */
function wholeTime(iso: string | null): string | undefined {
  return iso !== null && isCalendarTime(iso) ? iso : undefined;
}

/** Whole words of the claim, as many as are shown; all of it stands in itemReviewed. */
function shortened(claim: string): string {
  const oneLine = claim.replace(/\s+/g, ' ').trim();
  if (oneLine.length <= maxClaimReviewed) return oneLine;
  const cut = oneLine.slice(0, edgeBefore(oneLine, maxClaimReviewed - 1));
  const lastBlank = cut.lastIndexOf(' ');
  return `${lastBlank > maxClaimReviewed / 2 ? cut.slice(0, lastBlank) : cut}…`;
}
