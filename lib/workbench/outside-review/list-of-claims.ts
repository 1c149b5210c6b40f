/** Reviewed claims as an article: one line each, whom it is said to be by and what they said. */
import { createHash } from 'node:crypto';
import { edgeBefore } from '#lib/export/grapheme-edges.ts';
import type { ClaimReview } from '#lib/import/claim-review.ts';
import { engineVersion } from '#lib/text/engine-version.ts';
import type { PreparedArticle } from '../article/prepared-article.ts';
import type { Span } from '../span/rules.ts';
import type { ClaimReviewsInput } from './schema.ts';

export interface ReviewedClaim {
  review: ClaimReview;
  /** Where its words stand in the article's text, and those that name the claimant. */
  span: Span;
  mention: Span | null;
}

const longestTitle = 200;

/** The article to be saved, which holds nothing that an engine found, and where each claim stands in it. */
export function listOfClaims(
  reviews: readonly ClaimReview[],
  { bytes, fileName, mediaType, capture }: ClaimReviewsInput,
): { article: PreparedArticle; claims: ReviewedClaim[] } {
  const claims: ReviewedClaim[] = [];
  const lines: string[] = [];
  let at = 0;
  for (const review of reviews) {
    const name = review.claimant?.name ?? null;
    const opening = name === null ? '' : `${name}: `;
    const start = at + opening.length;
    const mention = name === null ? null : { start: at, end: at + name.length };
    claims.push({ review, span: { start, end: start + review.claim.length }, mention });
    lines.push(opening + review.claim);
    at = start + review.claim.length + 2;
  }
  const text = lines.join('\n\n');
  const hints = claims.map(({ mention, span }) => ({
    kind: 'list_item' as const,
    start: mention?.start ?? span.start,
    end: span.end,
  }));
  const [first] = reviews;
  const whole = Buffer.from(bytes);
  const captureId = capture?.id ?? null;
  const original = { bytes: whole, sha256: sha256(whole), fileName, mediaType, captureId };
  const article: PreparedArticle = {
    title: titleOf(reviews),
    publisher: shared(reviews.map(({ reviewer }) => reviewer)),
    byline: null,
    publishedAt: shared(reviews.map(({ reviewedAt }) => reviewedAt)),
    address: reviews.length === 1 ? (first?.address ?? null) : null,
    retells: null,
    text,
    hints,
    borders: null,
    textHash: sha256(text),
    analysis: {
      engineVersion,
      ...{ title: null, publisher: null, byline: null, publishedAt: null },
      blocks: hints.map(({ kind, start, end }) => ({ kind, span: [start, end], byline: null, dated: null })),
      ...{ speakers: [], statements: [], claims: [] },
    },
    original,
  };
  return { article, claims };
}

/** The first claim, since a list of reviews has no name of its own. */
function titleOf([first]: readonly ClaimReview[]): string {
  const words = first?.claim ?? '';
  return words.length <= longestTitle ? words : `${words.slice(0, edgeBefore(words, longestTitle - 1))}…`;
}

/** What all of them say; null where they differ: a list of several reviewers is none of theirs. */
function shared([first = null, ...others]: readonly (string | null)[]): string | null {
  return others.every((one) => one === first) ? first : null;
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');
