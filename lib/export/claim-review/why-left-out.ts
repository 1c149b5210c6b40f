/** Which claims of a view are no review. */
import type { ExportRow } from '../export-row.ts';
import { isOnSite } from '../web-address.ts';
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
  const isOwn = folded(claimantName(row)) === folded(newsroom.name) || isOwnVoice(row, newsroom);
  return isOwn ? 'own_claim' : null;
}

/** An article on the newsroom's site says it itself; the page may name another publisher, or none. */
function isOwnVoice({ speakerType, address }: ExportRow, newsroom: Newsroom): boolean {
  if (speakerType !== null || address === null) return false;
  return isOnSite(address, newsroom.address.replace(/^(https?:\/\/)www\./i, '$1'));
}

function folded(name: string | null): string | null {
  return name?.trim().toLowerCase() ?? null;
}
