/** What other fact-checkers publish as ClaimReview (schema.org), out of the JSON-LD that carries it. */
import { z } from 'zod';
import { isoTime } from './iso-time.ts';
import { jsonLdNodes } from './json-ld.ts';
import { tidy } from './lay-out.ts';
import { webAddress } from './web-address.ts';

/** Somebody else's review of one claim; null where it does not say. */
export interface ClaimReview {
  claim: string;
  claimant: { name: string; type: 'person' | 'organisation' | 'unknown' } | null;
  /** Their verdict in their words. */
  rating: string;
  ratingValue: number | null;
  bestRating: number | null;
  worstRating: number | null;
  reviewer: string | null;
  address: string | null;
  /** ISO 8601 in the precision given. */
  reviewedAt: string | null;
  /** When the claim itself was made or published, likewise. */
  claimedAt: string | null;
  /** As it came. */
  given: object;
}

/** Why a ClaimReview cannot be taken, as codes. */
export const reviewFaults = [
  'no_json',
  'claim_missing',
  'claim_too_long',
  'rating_missing',
  'repeated',
] as const;
export type ReviewFault = (typeof reviewFaults)[number];

/** One that cannot be taken. */
export interface UnreadReview {
  reason: ReviewFault;
  /** Counted from 1: which ClaimReview of the file, or which of its lines where that is no JSON. */
  number: number;
  /** Of its words so much as tells which one it is; null: it has none. */
  claim: string | null;
}

export interface ReviewsFound {
  reviews: ClaimReview[];
  unread: UnreadReview[];
}

const longestClaim = 4000;
/** Letters of a claim that cannot be taken. */
const shownLetters = 200;

const line = (longest: number) =>
  z
    .string()
    .transform((words) => tidy(words.replace(/\s+/g, ' ')))
    .pipe(z.string().min(1).max(longest));
const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null).catch(null);
const number = z.union([z.number(), z.string().trim().min(1).transform(Number)]).pipe(z.number());
const type = z.union([z.string(), z.array(z.string())]).transform(String);
const named = z.object({ name: line(200), '@type': optional(type) });
const maybeNamed = optional(z.union([z.array(named).transform(([first]) => first ?? null), named]));

const claimReview = z.object({
  claimReviewed: line(longestClaim),
  reviewRating: z.object({
    alternateName: optional(line(300)),
    name: optional(line(300)),
    ratingValue: optional(number),
    bestRating: optional(number),
    worstRating: optional(number),
  }),
  itemReviewed: optional(z.object({ author: maybeNamed, datePublished: optional(z.string()) })),
  author: maybeNamed,
  url: optional(z.string()),
  datePublished: optional(z.string()),
});

/** Every ClaimReview that these scripts describe, as it came. */
export function claimReviewNodes(scripts: readonly string[]): object[] {
  return scripts
    .filter((script) => script.includes('ClaimReview'))
    .flatMap(jsonLdNodes)
    .flatMap(listed)
    .filter(isClaimReview);
}

/** Those that say both claim and rating, each once; of all others why not. */
export function reviewsIn(nodes: readonly object[]): ReviewsFound {
  const reviews = new Map<string, ClaimReview>();
  const unread: UnreadReview[] = [];
  for (const [i, node] of nodes.entries()) {
    const read = reviewOf(node);
    const key = read.ok ? verdictKey(read.review) : '';
    if (read.ok && !reviews.has(key)) reviews.set(key, read.review);
    else unread.push({ reason: read.ok ? 'repeated' : read.reason, number: i + 1, claim: claimIn(node) });
  }
  return { reviews: [...reviews.values()], unread };
}

/** Equal for what is the same verdict of the same people on the same claim. */
export function verdictKey(review: ClaimReview): string {
  const { rating, ratingValue, reviewer, address, reviewedAt } = review;
  return JSON.stringify([claimKey(review), rating, ratingValue, reviewer, address, reviewedAt]);
}

/** Equal for the same words of the same claimant on the same day: “overnight” is another night each time. */
export const claimKey = ({ claim, claimant, claimedAt }: ClaimReview): string =>
  JSON.stringify([claim, claimant?.name ?? null, claimedAt]);

/** One ClaimReview as it came, or why it cannot be taken. */
export function reviewOf(
  node: object,
): { ok: true; review: ClaimReview } | { ok: false; reason: ReviewFault } {
  const { data: told, error } = claimReview.safeParse(node);
  if (!told) return { ok: false, reason: faultIn(error.issues) };
  const { reviewRating, itemReviewed, author } = told;
  const rating = reviewRating.alternateName ?? reviewRating.name ?? reviewRating.ratingValue?.toString();
  if (rating === undefined) return { ok: false, reason: 'rating_missing' };
  const { ratingValue, bestRating, worstRating } = reviewRating;
  const review: ClaimReview = {
    claim: told.claimReviewed,
    claimant: claimantOf(itemReviewed?.author ?? null),
    ...{ rating, ratingValue, bestRating, worstRating },
    reviewer: author?.name ?? null,
    address: webAddress(told.url),
    reviewedAt: isoTime(told.datePublished),
    claimedAt: isoTime(itemReviewed?.datePublished ?? null),
    given: node,
  };
  return { ok: true, review };
}

function faultIn(issues: readonly z.core.$ZodIssue[]): ReviewFault {
  const ofClaim = issues.find(({ path }) => path[0] === 'claimReviewed');
  if (!ofClaim) return 'rating_missing';
  return ofClaim.code === 'too_big' ? 'claim_too_long' : 'claim_missing';
}

/** The words of a claim that cannot be taken, as far as there are any. */
function claimIn(node: object): string | null {
  const words = 'claimReviewed' in node ? node.claimReviewed : null;
  if (typeof words !== 'string' || words.trim() === '') return null;
  const line = tidy(words.slice(0, longestClaim).replace(/\s+/g, ' '));
  return line.length <= shownLetters ? line : `${line.slice(0, shownLetters).toWellFormed()}…`;
}

/** A feed of data lists its reviews one level down, in one list or one line each. */
function listed(node: object): object[] {
  const elements =
    'dataFeedElement' in node && Array.isArray(node.dataFeedElement) ? node.dataFeedElement : [node];
  return elements.flatMap((element: unknown) => {
    const item =
      typeof element === 'object' && element !== null && 'item' in element ? element.item : element;
    return (Array.isArray(item) ? item : [item]).filter((one) => typeof one === 'object' && one !== null);
  });
}

const isClaimReview = (node: object): boolean =>
  '@type' in node && /(?:^|[,/])ClaimReview(?:,|$)/.test(String(node['@type']));

function claimantOf(author: z.output<typeof named> | null): ClaimReview['claimant'] {
  if (!author || /^unknown$/i.test(author.name)) return null;
  const kind = author['@type'] ?? '';
  if (/Person/.test(kind)) return { name: author.name, type: 'person' };
  return { name: author.name, type: /Organization|Government/.test(kind) ? 'organisation' : 'unknown' };
}
