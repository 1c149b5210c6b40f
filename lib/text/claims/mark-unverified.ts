import type { ClaimCategory } from '../../vocabulary.ts';
import type { Claim, Span } from '../analysis.ts';
import type { Passage } from '../words/read-passages.ts';
import { wordTest } from '../words/word-tests.ts';
import { addReason } from './rate-check-worthiness.ts';

/** How many claims before such a sentence it can speak of, at most. */
const reach = 40;

const unverified =
  /\b(?:could not|couldn['’]t|cannot|can['’]t|unable to|not been able to|not (?:yet )?been) (?:be )?(?:\w+ly )?(?:(?:\w+ly )?(?:verify|verified|confirm|confirmed|corroborated?))\b|\bno independent (?:confirmation|verification)\b|\bindependent (?:confirmation|verification) was not\b/i;
/** Most sentences have no word of this kind. */
const mayVerify = wordTest(({ lower }) => /verif|confirm|corroborat/.test(lower));
const many = /\b(?:claims|reports|accounts|figures|numbers|tolls|statements|assertions|either|both)\b/i;
const counted = /\b(?:figures?|numbers?|tolls?|count|tally|losses)\b/i;
const fought = /\b(?:battlefield|frontline|military|battle)\b/i;
const battle = new Set<ClaimCategory>(['weapons', 'casualties', 'territory', 'forces', 'incident']);

/**
 * "The battlefield claims could not be independently verified": says so on the claims it speaks of, those that
 * somebody made shortly before. In the plural all since the last heading or post, else those of the nearest statement.
 */
export function markUnverified<One extends Omit<Claim, 'id'>>(
  text: string,
  passages: readonly Passage[],
  claims: One[],
): One[] {
  const out = [...claims];
  let [section, next] = [0, 0];
  for (const { kind, span, sentences } of passages) {
    if (kind === 'heading') section = span[0];
    for (const { span: sentence, tagged } of sentences) {
      while (next < out.length && (out[next]?.span[0] ?? 0) < sentence[0]) next++;
      const words = sentence[1] - sentence[0] < 500 && tagged.some(mayVerify) ? text.slice(...sentence) : '';
      if (words && unverified.test(words)) markBefore(out, words, section, next, sentence);
    }
  }
  return out;
}

function markBefore<One extends Omit<Claim, 'id'>>(
  claims: One[],
  words: string,
  section: number,
  next: number,
  sentence: Span,
): void {
  const plural = many.test(words);
  let nearest: string | null = null;
  for (let k = next - 1; k >= Math.max(0, next - reach); k--) {
    const claim = claims[k];
    if (!claim || claim.span[0] < section) return;
    if (claim.statement === null || claim.span[1] > sentence[0]) continue;
    nearest ??= claim.statement;
    if (!plural && claim.statement !== nearest) return;
    const meant =
      (!fought.test(words) || battle.has(claim.category)) &&
      (!plural || !counted.test(words) || claim.quantities.length > 0);
    if (meant) claims[k] = { ...claim, ...addReason(claim, 'unverified') };
  }
}
