import type { ClaimCategory } from '../../vocabulary.ts';
import type { Quantity } from '../analysis.ts';

/** What was done to counted things tells what a claim is about: 40 killed, 40 shot down, 40 fled. */
const byAction = new Map<string, readonly [ClaimCategory, number]>([
  ['killed', ['casualties', 4]],
  ['wounded', ['casualties', 4]],
  ['missing', ['casualties', 3]],
  ['launched', ['weapons', 1]],
  ['shot down', ['weapons', 3]],
  ['jammed', ['weapons', 2]],
  ['displaced', ['other', 4]],
  ['evacuated', ['other', 3]],
  ['exchanged', ['exchange', 2]],
  ['retaken', ['territory', 2]],
]);

const people = /\b(?:men|women|people|soldiers|troops|civilians|lives|fighters|children)$/;

/** Adds to `leaning` what the quantities of a claim say for each category. */
export function leanByQuantity(
  leaning: ReadonlyMap<ClaimCategory, number>,
  quantities: readonly Quantity[],
): ReadonlyMap<ClaimCategory, number> {
  if (quantities.length === 0) return leaning;
  const out = new Map(leaning);
  const add = (category: ClaimCategory, weight: number) =>
    out.set(category, Math.max(out.get(category) ?? 0, weight));
  for (const { action, unit } of quantities) {
    const told = byAction.get(action ?? '');
    if (told) add(...told);
    if (unit === 'deaths' || (action === 'lost' && people.test(unit))) add('casualties', 4);
    if (/^(?:US |Canadian |Australian )?(?:dollars|euros|pounds|yuan|yen|roubles|hryvnias)$/.test(unit))
      add('economy', 1);
  }
  return out;
}
