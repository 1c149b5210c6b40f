import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';

/** Whether nothing is left to ask about the claim. What the article says itself has no speaker to ask about. */
export function bothAnswered({
  attribution,
  verdict,
}: Pick<ClaimDetail, 'attribution' | 'verdict'>): boolean {
  return attribution !== 'open' && verdict !== 'open';
}
