/** Which of somebody else's fact-checks the desk has, so that a feed that comes again adds only what is new. */
import { eq, inArray, or } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { article, claim, outsideReview } from '#db/schema.ts';
import { type ClaimReview, claimKey, reviewOf, verdictKey } from '#lib/import/claim-review.ts';

/** A reviewed claim of the desk, and the article in which it stands. */
export interface KnownClaim {
  claimId: number;
  articleId: number;
  title: string;
  withdrawn: boolean;
}

export interface KnownReviews {
  /** By verdictKey: the same verdict, wherever it stands. */
  verdicts: Map<string, KnownClaim>;
  /** By claimKey: the same claim with whatever verdict, in an article that is not withdrawn. */
  claims: Map<string, KnownClaim>;
}

/** What a review adds: a claim of its own, one more verdict on a claim, or nothing that is new. */
export type ReviewAdds = 'claim' | 'verdict' | 'known';

/** SQLite takes some thousands of values in one question. */
const atOnce = 500;

/** Compares what came with what came before; claims are not asked alone, since people may have corrected them. */
export function knownReviews(reader: Reader, reviews: readonly ClaimReview[]): KnownReviews {
  const known: KnownReviews = { verdicts: new Map(), claims: new Map() };
  for (let start = 0; start < reviews.length; start += atOnce) {
    for (const { given, ...found } of rowsLike(reader, reviews.slice(start, start + atOnce))) {
      const read = reviewOf(JSON.parse(given));
      if (!read.ok) continue;
      known.verdicts.set(verdictKey(read.review), found);
      if (!found.withdrawn) known.claims.set(claimKey(read.review), found);
    }
  }
  return known;
}

/** In their order. Of several on one claim that the desk does not have, the first makes the claim. */
export function whatEachAdds(reviews: readonly ClaimReview[], known: KnownReviews): ReviewAdds[] {
  const made = new Set(known.claims.keys());
  return reviews.map((review) => {
    if (known.verdicts.has(verdictKey(review))) return 'known';
    if (made.has(claimKey(review))) return 'verdict';
    made.add(claimKey(review));
    return 'claim';
  });
}

function rowsLike(reader: Reader, reviews: readonly ClaimReview[]) {
  const addresses = reviews.flatMap(({ address }) => address ?? []);
  const words = reviews.map(({ claim: said }) => said);
  return reader
    .select({
      given: outsideReview.given,
      claimId: claim.id,
      articleId: article.id,
      title: article.title,
      withdrawn: article.withdrawn,
    })
    .from(outsideReview)
    .innerJoin(claim, eq(claim.id, outsideReview.claimId))
    .innerJoin(article, eq(article.id, claim.articleId))
    .where(or(inArray(outsideReview.address, addresses), inArray(claim.words, words)))
    .all();
}
