/** What other fact-checkers published as ClaimReview (schema.org): a page that carries it, or a file of JSON. */
import { z } from 'zod';
import type { ReadRefusal } from './article-format.ts';
import { contentRefusal } from './content-refusal.ts';
import { decodeLetters } from './decode-text.ts';
import { stripMarkup } from './html/strip-markup.ts';
import { readPage } from './html.ts';
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

export type ClaimReviewsRead =
  | {
      ok: true;
      reviews: ClaimReview[];
      /** ClaimReviews without a claim or a rating. */
      leftOut: number;
    }
  | { ok: false; reason: ReadRefusal | 'no_claim_review' };

/** So many of one file. */
const mostReviews = 2000;
const longestClaim = 4000;

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

/** Reads every ClaimReview of a page or a JSON file; "no_claim_review" where there is none that says both claim and rating. */
export async function readClaimReviews(
  bytes: Uint8Array,
  mediaType: 'text/html' | 'application/json',
): Promise<ClaimReviewsRead> {
  const reason = contentRefusal(bytes, mediaType);
  if (reason) return { ok: false, reason };
  const scripts = await scriptsIn(bytes, mediaType);
  if (!scripts.ok) return scripts;
  const nodes = scripts.scripts.flatMap(jsonLdNodes).flatMap(listed).filter(isClaimReview);
  if (nodes.length > mostReviews) return { ok: false, reason: 'too_many_entries' };
  const reviews = nodes.flatMap((node) => reviewOf(node) ?? []);
  if (reviews.length === 0) return { ok: false, reason: 'no_claim_review' };
  return { ok: true, reviews, leftOut: nodes.length - reviews.length };
}

async function scriptsIn(
  bytes: Uint8Array,
  mediaType: 'text/html' | 'application/json',
): Promise<{ ok: true; scripts: string[] } | { ok: false; reason: ReadRefusal }> {
  if (mediaType === 'application/json') {
    const decoded = await decodeLetters(bytes, 'utf-8');
    return decoded.ok ? { ok: true, scripts: [decoded.text.replace(/^\ufeff/, '')] } : decoded;
  }
  const page = await readPage(bytes, {});
  if (!page.ok) return page;
  const stripped = stripMarkup(page.markup);
  return stripped.ok ? { ok: true, scripts: stripped.structuredData } : stripped;
}

/** A feed of data lists its reviews one level down. */
function listed(node: object): object[] {
  if (!('dataFeedElement' in node) || !Array.isArray(node.dataFeedElement)) return [node];
  return node.dataFeedElement.flatMap((element: unknown) => {
    const item =
      typeof element === 'object' && element !== null && 'item' in element ? element.item : element;
    return (Array.isArray(item) ? item : [item]).filter((one) => typeof one === 'object' && one !== null);
  });
}

const isClaimReview = (node: object): boolean =>
  '@type' in node && /(?:^|[,/])ClaimReview(?:,|$)/.test(String(node['@type']));

function reviewOf(node: object): ClaimReview | null {
  const told = claimReview.safeParse(node).data;
  if (!told) return null;
  const { reviewRating, itemReviewed, author } = told;
  const rating = reviewRating.alternateName ?? reviewRating.name ?? reviewRating.ratingValue?.toString();
  if (rating === undefined) return null;
  const { ratingValue, bestRating, worstRating } = reviewRating;
  return {
    claim: told.claimReviewed,
    claimant: claimantOf(itemReviewed?.author ?? null),
    ...{ rating, ratingValue, bestRating, worstRating },
    reviewer: author?.name ?? null,
    address: webAddress(told.url),
    reviewedAt: isoTime(told.datePublished),
    claimedAt: isoTime(itemReviewed?.datePublished ?? null),
    given: node,
  };
}

function claimantOf(author: z.output<typeof named> | null): ClaimReview['claimant'] {
  if (!author || /^unknown$/i.test(author.name)) return null;
  const kind = author['@type'] ?? '';
  if (/Person/.test(kind)) return { name: author.name, type: 'person' };
  return { name: author.name, type: /Organization|Government/.test(kind) ? 'organisation' : 'unknown' };
}
