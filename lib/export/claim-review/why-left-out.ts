/** Which claims of a view are no review. */
import type { ExportRow } from '../export-row.ts';
import { claimantName, type Newsroom } from './claim-review.ts';

export const leftOutReasons = [
  'no_verdict',
  'attribution_open',
  'not_said',
  'own_claim',
  'breaks_rules',
] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** Why this claim is not reviewed; null: it is. A newsroom does not review what it said itself. */
export function whyLeftOut(row: ExportRow, newsroom: Newsroom): LeftOutReason | null {
  if (row.verdict === 'open') return 'no_verdict';
  if (row.attribution === 'open') return 'attribution_open';
  if (row.attribution === 'not_said') return 'not_said';
  return folded(claimantName(row)) === folded(newsroom.name) ? 'own_claim' : null;
}

function folded(name: string | null): string | null {
  return name?.trim().toLowerCase() ?? null;
}
