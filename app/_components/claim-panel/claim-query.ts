'use client';
/** The panel's one query, and how its answers reach the other screens. */
import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { get, valueIn } from '../../_ui/send.ts';

const keyOf = (claimId: number) => ['claim', claimId] as const;

export function useClaim(claimId: number) {
  return useQuery({
    queryKey: keyOf(claimId),
    queryFn: ({ signal }) => valueIn(get<ClaimDetail>(`/api/claims/${claimId}`, signal)),
    // Somebody else may have decided while this claim was not on screen.
    staleTime: 0,
  });
}

/**
 * Draws the claim as an answer gave it and marks rows and counts as old; `others`: more claims than
 * this one changed with it, since they stand in the same statement.
 */
export async function claimChanged(queries: QueryClient, claim: ClaimDetail, others = false): Promise<void> {
  queries.setQueryData(keyOf(claim.id), claim);
  const alsoOld = others ? [['claim-rows']] : [['claim-rows', claim.id]];
  await Promise.all([
    ...[...alsoOld, ['facets'], ['article']].map((queryKey) => queries.invalidateQueries({ queryKey })),
    others &&
      queries.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'claim' && queryKey[1] !== claim.id,
      }),
  ]);
}

/** Something changed that several claims stand on, and the answer did not say how they look now. */
export async function claimsChanged(queries: QueryClient): Promise<void> {
  const old = [['claim'], ['claim-rows'], ['facets'], ['article']];
  await Promise.all(old.map((queryKey) => queries.invalidateQueries({ queryKey })));
}
