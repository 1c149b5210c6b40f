import type { Claim } from '../analysis.ts';
import { addReason, contested } from './rate-check-worthiness.ts';

/** So many characters on, what was told before is no longer what is meant. */
const reach = 250;
/** How much of a claim is looked at for what it leaves out. */
const opening = 40;

const leavesOut =
  /\bof (?:them|these|those|whom)\b|^(?:and |but )?(?:the (?:rest|others?)|(?:only |just )?(?:one|another|both|none|most|half)(?= (?:is|are|was|were|has|have|had|of)\b))/i;

/**
 * "Nine were hurt, two of them badly", "Only one has arrived": what leaves its noun out is about what the claim before it
 * was about (nominal ellipsis, Quirk et al. 1985, 12.46), where none of its own words says another thing.
 */
export function carryCategory<Found extends Omit<Claim, 'id'>>(
  text: string,
  claims: readonly Found[],
): Found[] {
  const out: Found[] = [];
  for (const claim of claims) {
    const before = out.at(-1);
    const last = claim.grounds.at(-1);
    const isItem = claim.grounds[0]?.rule === 'list_item' && claim.quantities.some(({ unit }) => !unit);
    const open = isItem || last?.rule === 'category_nearby' || last?.rule === 'category_unclear';
    const near = before && claim.span[0] - before.span[1] < reach && claim.span[0] > before.span[0];
    if (
      !open ||
      !near ||
      before.category === claim.category ||
      before.category === 'background' ||
      !isElliptic(text, claim)
    ) {
      out.push(claim);
      continue;
    }
    const rating = contested.has(before.category) ? addReason(claim, 'contested_topic') : claim;
    out.push({
      ...claim,
      ...rating,
      category: before.category,
      grounds: [...claim.grounds.slice(0, -1), { rule: 'category_nearby', words: [] }],
    });
  }
  return out;
}

function isElliptic(text: string, { span: [start, end], grounds, quantities }: Omit<Claim, 'id'>): boolean {
  if (grounds[0]?.rule === 'list_item') return true;
  if (quantities.some(({ unit, span }) => !unit && span[0] - start < opening / 2)) return true;
  return leavesOut.test(text.slice(start, Math.min(end, start + opening)));
}
