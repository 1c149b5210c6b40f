import { resumptiveNouns } from '../en/resumptive-nouns.ts';
import { isSubjectRun } from '../phrases/is-subject-run.ts';
import { hasFiniteVerb, hasMainVerb, isFiniteVerb } from '../phrases/read-clause.ts';
import { isNominal, isTime } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import type { Cue } from './find-cues.ts';
import { isBackground } from './is-background.ts';
import type { OpenClause } from './open-clause.ts';
import { opensOutcome } from './turns-out.ts';

const contrast = new Set(['though', 'although', 'whereas', 'whereupon']);
const joining = new Set(['but', 'while', 'even', 'as', 'and', 'yet', 'after', 'before', 'when']);

/** Does the clause end at a comma, word `i` being the first behind it? */
export function breaksAtComma(clause: OpenClause, i: number): boolean {
  const { words, cues, from, end } = clause;
  const word = words[i];
  if (!word) return false;
  if (
    isInverted(words, i) ||
    contrast.has(word.lower) ||
    opensOutcome(words, i) ||
    isParticiple(words, i, cues)
  )
    return true;
  if (startsReport(words, i, cues) || isBackground(clause, i) || isResumed(words, i)) return true;
  if (speaksOfWords(words, i) || isOngoing(words, i)) return true;
  if (isPredicate(clause, i) || isParenthesis(words, i, cues)) return true;
  if (word.lower === 'then' && isFiniteVerb(words, i + 1) && hasFiniteVerb(words, from, i)) return true;
  if (word.lower === 'but' && /^(?:he|she)$/.test(words[i + 1]?.lower ?? '') && isFiniteVerb(words, i + 2))
    return true;
  if (!joining.has(word.lower) || words[i + 1]?.lower === 'that') return false;
  const limit = Math.min(end, i + 14);
  return cues.some(
    (cue) =>
      cue.from > i && cue.from < limit && cue.form === 'finite' && isSubjectRun(words, i + 1, cue.from),
  );
}

/** “…, adding that …”, “…, referring to …”. */
function isParticiple(words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const lower = words[i]?.lower;
  if (lower === 'referencing' || (lower === 'referring' && words[i + 1]?.lower === 'to')) return true;
  if (lower === 'compared') return cues.some((cue) => cue.from > i);
  return cues.find((cue) => cue.from >= i && cue.from <= i + 1)?.form === 'participle';
}

/** “…, as have her rivals”, “…, as did the mayor” (Quirk et al. 1985, 15.55): others do what the speaker does. */
const isInverted = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'as' && /^(?:has|have|had|do|does|did)$/.test(words[i + 1]?.lower ?? '');

/** “…, Okello says …” in headings that list who says what. */
const startsReport = (words: readonly Word[], i: number, cues: readonly Cue[]) =>
  words.at(-1)?.text !== '.' &&
  cues.some(
    (cue) =>
      cue.from > i &&
      cue.from <= i + 3 &&
      cue.form === 'finite' &&
      cue.frames.has('saying') &&
      words[i]?.tag === 'PROPN' &&
      isSubjectRun(words, i, cue.from),
  );

/** “…, now in its third year”: how it stands when the article is written. */
const isOngoing = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'now' &&
  words[i + 1]?.lower === 'in' &&
  /^(?:its|their|his|her)$/.test(words[i + 2]?.lower ?? '');

/** “…, and his comments follow a row”: the article’s own word on what was said. */
const speaksOfWords = (words: readonly Word[], i: number) =>
  /^(?:and|but)$/.test(words[i]?.lower ?? '') &&
  /^(?:his|her|their|its|the|these|those)$/.test(words[i + 1]?.lower ?? '') &&
  /^(?:comments?|remarks?|words|statements?|announcements?)$/.test(words[i + 2]?.lower ?? '') &&
  isFiniteVerb(words, i + 3);

/** “…, a figure the ministry disputes”, “…, a clear sign of …”: the article’s own word for what was said. */
function isResumed(words: readonly Word[], i: number): boolean {
  const first = words[i];
  if (
    first &&
    /^(?:that|which)$/.test(words[i + 1]?.lower ?? '') &&
    resumptiveNouns.has(first.lower.replace(/s$/, ''))
  )
    return true;
  if (!/^(?:a|an|the)$/.test(first?.lower ?? '')) return false;
  const noun = words[i + 1]?.tag === 'ADJ' ? words[i + 2] : words[i + 1];
  return noun !== undefined && resumptiveNouns.has(noun.lower);
}

/** “…, called it …”, and where an aside reports (who said A, has …; recalling A, described …) the verb of the main clause. */
function isPredicate({ words, cues, outer, from }: OpenClause, i: number): boolean {
  if (outer && standsAside(words, outer)) return isFiniteVerb(words, words[i]?.tag === 'ADV' ? i + 1 : i);
  return cues.some((cue) => cue.from === i && cue.form === 'finite') && hasMainVerb(words, from, i);
}

/** Does the cue stand between a subject and its verb: Prill, who left the town and said …; Prill, recalling …? */
function standsAside(words: readonly Word[], outer: Cue): boolean {
  const before = words[outer.from - 1];
  if (!before) return false;
  if (relative.test(before.lower)) return true;
  if (outer.form === 'participle')
    return before.text === ',' && isNominal(words[outer.from - 2]) && !hasFiniteVerb(words, 0, outer.from);
  if (before.tag !== 'CCONJ') return false;
  for (let i = outer.from - 2; i >= 0 && words[i]?.tag !== 'PUNCT'; i--)
    if (relative.test(words[i]?.lower ?? '')) return words[i - 1]?.text === ',';
  return false;
}

const relative = /^(?:who|which)$/;

/** “…, the mayor said.”, “…, the mayor said on Monday.” at the end of the sentence. */
function isParenthesis(words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const cue = cues.find((one) => one.from > i && one.from < i + 14 && one.form === 'finite' && !one.passive);
  const after = cue && words[beyondTime(words, cue.to)];
  return cue !== undefined && (after === undefined || after.text === '.') && isSubjectRun(words, i, cue.from);
}

/** “On Monday”, “last week”, “late on 3 May”. */
function beyondTime(words: readonly Word[], from: number): number {
  let i = from;
  while (
    /^(?:on|in|late|early|last|this|earlier|\d{1,2}|\d{4})$/.test(words[i]?.lower ?? '') ||
    isTime(words[i])
  )
    i++;
  return i;
}
