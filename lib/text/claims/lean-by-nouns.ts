import type { ClaimCategory } from '../../vocabulary.ts';
import type { NounClass } from '../en/claim-nouns.ts';
import type { ReadAct } from './read-act.ts';

/** What the subject and object of a claim say for each category where its verb settles nothing. */
const byNoun: readonly (readonly [NounClass, ClaimCategory, number, war?: boolean])[] = [
  ['weapon', 'weapons', 3, true],
  ['toll', 'casualties', 3],
  ['captives', 'exchange', 3, true],
  ['handover', 'exchange', 3, true],
  ['gain', 'territory', 3, true],
  ['troops', 'forces', 2, true],
  ['parley', 'diplomacy', 3],
  ['money', 'economy', 3],
  ['mishap', 'incident', 3],
  ['crime', 'incident', 3],
  ['standing', 'background', 3],
  ['paper', 'other', 3, false],
];

/** Adds to `leaning` what the nouns of a claim say for each category. */
export function leanByNouns(
  leaning: ReadonlyMap<ClaimCategory, number>,
  { by, to, heads }: ReadAct,
  inWar: boolean,
): ReadonlyMap<ClaimCategory, number> {
  const out = new Map(leaning);
  for (const [noun, category, weight, war] of byNoun) {
    if (war !== undefined && war !== inWar) continue;
    if (!by.has(noun) && !to.has(noun) && !heads.has(noun)) continue;
    out.set(category, Math.max(out.get(category) ?? 0, weight));
  }
  return out;
}
