import { isSubjectRun } from '../phrases/is-subject-run.ts';
import { isOneOf } from '../words/word-tests.ts';
import type { OpenClause } from './open-clause.ts';

export const isDash = isOneOf(['—', '–', '―', '--']);

/** Does the clause end at a dash: an aside before another speaker’s clause, or the article’s own word at the end? */
export function breaksAtDash({ words, cues, outer }: OpenClause, dash: number): boolean {
  if (outer && isDash(words[outer.from - 2]) && /^(?:who|which)$/.test(words[outer.from - 1]?.lower ?? ''))
    return true;
  const close = words.findIndex((word, i) => i > dash && isDash(word));
  if (words.slice(dash + 1).every((word) => word.tag === 'PROPN' || word.lower === 'the')) return true;
  if (close < 0 && /^(?:a|an)$/.test(words[dash + 1]?.lower ?? '')) return true;
  return (
    close > 0 &&
    cues.some((cue) => cue.form === 'finite' && cue.from > close && isSubjectRun(words, close + 1, cue.from))
  );
}
