/** What other fact-checkers published about a claim (schema.org ClaimReview). */
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { claim } from './claims.ts';
import { at, id } from './columns.ts';
import { by } from './people.ts';

/** Somebody else's verdict on a claim: shown as theirs, never taken for the desk's. Append-only. */
export const outsideReview = sqliteTable(
  'outside_review',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    /** Who reviewed it, and where their review stands. */
    reviewer: text('reviewer'),
    address: text('address'),
    /** The rating in their words; numbers only as they gave them. */
    rating: text('rating').notNull(),
    ratingValue: real('rating_value'),
    bestRating: real('best_rating'),
    worstRating: real('worst_rating'),
    /** ISO, in the precision given. */
    reviewedAt: text('reviewed_at'),
    /** The review as it came, JSON. */
    given: text('given').notNull(),
    by: by(),
    at: at(),
  },
  (t) => [index('outside_review_claim').on(t.claimId)],
);
