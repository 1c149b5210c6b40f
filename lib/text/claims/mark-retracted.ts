import type { Claim, Quantity } from '../analysis.ts';
import type { Passage } from '../words/read-passages.ts';
import { wordTest } from '../words/word-tests.ts';
import { addReason } from './rate-check-worthiness.ts';

const correction =
  /\b(?:earlier|previous|original) (?:version|edition|article|story|report|headline|post)\b|\b(?:corrects|we (?:wrongly|incorrectly|mistakenly)|(?:wrongly|incorrectly|mistakenly|misstated|erroneously))\b/i;
/** Most sentences have no word that a correction has. */
const mayCorrect = wordTest(({ lower }) =>
  /earlier|previous|original|correct|wrongly|mistakenly|misstated|erroneously/.test(lower),
);
const said =
  /\b(?:said|stated|gave|misstated|reported|described|put|wrote|wrongly|incorrectly|mistakenly|erroneously|from)\b/i;

/**
 * "An earlier version of this story said …": takes back the claims that such a sentence repeats, and those in the
 * article that still give the same figure for the same thing.
 */
export function markRetracted<One extends Omit<Claim, 'id'>>(
  text: string,
  passages: readonly Passage[],
  claims: One[],
): One[] {
  const wrong = new Set<string>();
  const out = [...claims];
  const inCorrection = new Set<number>();
  let next = 0;
  for (const { sentences } of passages)
    for (const { span, tagged } of sentences) {
      while (next < out.length && (out[next]?.span[0] ?? 0) < span[0]) next++;
      const words = span[1] - span[0] < 500 && tagged.some(mayCorrect) ? text.slice(...span) : '';
      const from = correction.test(words) ? words.search(said) : -1;
      if (from < 0) continue;
      for (let k = next; (out[k]?.span[0] ?? span[1]) < span[1]; k++) {
        const claim = out[k];
        inCorrection.add(k);
        if (!claim || claim.span[0] < span[0] + from || claim.span[1] > span[1]) continue;
        for (const quantity of claim.quantities) wrong.add(figure(quantity));
        out[k] = { ...claim, ...addReason(claim, 'retracted') };
      }
    }
  if (wrong.size === 0) return out;
  const repeats = (claim: One) => claim.quantities.some((quantity) => wrong.has(figure(quantity)));
  return out.map((claim, k) =>
    !inCorrection.has(k) && repeats(claim) ? { ...claim, ...addReason(claim, 'retracted') } : claim,
  );
}

const figure = ({ value, unit }: Quantity): string => `${value} ${unit}`;
