/** What makes a claim sound. */
import { overlaps, type Span, spanRefusal } from '../span/rules.ts';
import type { ClaimRefusal } from './schema.ts';

/** A statement as far as a claim in it is concerned. */
export interface HoldingStatement {
  articleId: number;
  dismissed: boolean;
  content: readonly Span[];
}

/**
 * Why this cannot be a claim of the article; null: it can. A claim in a statement has to share words
 * with what was said; the statement has to stand and to be of the same article. `statement` null: the
 * article's own voice; undefined: there is no such statement.
 */
export function claimRefusal(
  text: string,
  articleId: number,
  span: Span,
  statement: HoldingStatement | null | undefined,
): ClaimRefusal | null {
  const refusal = spanRefusal(text, span);
  if (refusal) return refusal;
  if (statement === null) return null;
  if (!statement || statement.dismissed || statement.articleId !== articleId) return 'statement_not_found';
  return statement.content.some((said) => overlaps(said, span)) ? null : 'claim_outside_statement';
}
