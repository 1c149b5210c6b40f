import { isFiniteVerb } from '../phrases/read-clause.ts';
import type { OpenClause } from './open-clause.ts';

/** Verbs by which a relative clause draws a conclusion, which is the speaker’s: which would strengthen the port. */
const concluding = /^(?:would|could|can|may|might|should|must|means?|do|does|did)$/;

/**
 * “…, which was built last year”, “…, who runs the port”: what the article adds itself, where nothing of the
 * reported clause comes after it. Ruled so where the annotated articles left it open.
 */
export function isBackground({ words, end }: OpenClause, i: number): boolean {
  if (!/^(?:which|who)$/.test(words[i]?.lower ?? '')) return false;
  const verb = words[i + 1]?.tag === 'ADV' ? i + 2 : i + 1;
  if (!isFiniteVerb(words, verb) || concluding.test(words[verb]?.lower ?? '')) return false;
  for (let k = verb + 1; k < end; k++) {
    const next = words[k]?.text === ',' ? words[k + 1] : undefined;
    if (next && (next.quotation || next.lower === 'to' || isFiniteVerb(words, k + 1))) return false;
  }
  return true;
}
