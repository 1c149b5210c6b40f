import { type Cue, findCues } from './find-cues.ts';
import { hasFiniteVerb, isFiniteVerb } from './read-clause.ts';
import type { Phrase } from './read-noun-phrase.ts';
import { isNominal, isPronoun, nounPhraseAfter } from './read-noun-phrase.ts';
import type { Word } from './read-words.ts';

const breaking = new Set([
  'but',
  'while',
  'though',
  'although',
  'whereas',
  'even',
  'as',
  'and',
  'yet',
  'after',
  'before',
  'when',
]);
const always = new Set(['though', 'although', 'whereas']);

/**
 * Where a reported clause that begins at word `from` ends: at the next reporting participle (, adding
 * that …), at another speaker’s clause (, but the mayor said …), at “according to”, or with the
 * sentence. Gives the range without the punctuation at its edges.
 */
export function boundClause(words: readonly Word[], from: number, to = words.length): Phrase {
  const cues = findCues(words).filter((cue) => cue.from > from && cue.to <= to);
  const leads = from > 0 && opensSubordinate(words);
  let end = to;
  for (let i = from + 1; i < end; i++) {
    const word = words[i];
    if (!word) break;
    if (word.text === ';') {
      if (cues.some((cue) => cue.from > i)) end = i;
    } else if (word.lower === 'according' && words[i + 1]?.lower === 'to') end = i;
    else if (breaksInside(words, i, cues, end)) end = i;
    else if (word.text === ',' || endsInComma(words[i - 1])) {
      const next = word.text === ',' ? i + 1 : i;
      if (breaksAfterComma(words, next, cues, end, from) || (leads && startsMain(words, next))) end = i;
    } else if (isDash(word)) {
      if (breaksAtDash(words, i, cues)) end = i;
    }
  }
  return trim(words, from, end);
}

/** Without a comma: “… and insisted that …”, “… as the mayor says …”. */
function breaksInside(words: readonly Word[], i: number, cues: readonly Cue[], end: number): boolean {
  const lower = words[i]?.lower ?? '';
  if (
    lower === 'but' &&
    cues.some((cue) => cue.from > i + 1 && cue.form === 'finite' && isSubjectRun(words, i + 1, cue.from))
  )
    return true;
  if (/^(?:and|but)$/.test(lower))
    return cues.some(
      (cue) =>
        cue.from >= i + 1 && cue.from <= i + 2 && cue.form === 'finite' && words[cue.to]?.lower === 'that',
    );
  if (!/^(?:as|while)$/.test(lower)) return false;
  return cues.some(
    (cue) =>
      cue.from > i + 1 &&
      cue.to < end &&
      cue.form === 'finite' &&
      cue.frames.has('saying') &&
      isSubjectRun(words, i + 1, cue.from),
  );
}

const isDash = (word: Word) => /^[—–―]$/.test(word.text) || word.text === '--';

/** A quotation that holds the comma of the clause around it: “sorry,” but …. */
const endsInComma = (word: Word | undefined) => word?.quotation?.closed === true && word.comma;

/** “When she noted that …, he laughed”: the reported clause ends where the main clause starts. */
export const opensSubordinate = (words: readonly Word[]) =>
  /^(?:when|while|as|after|although|though|since|before|once|because|if|asked|pressed)$/.test(
    words[0]?.lower ?? '',
  ) || opensParticiple(words);

/** Claiming …, In explaining …, Despite repeatedly saying …. */
function opensParticiple(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ tag }, i) => i > 2 || !/^(?:ADP|ADV|CCONJ|SCONJ)$/.test(tag));
  return words[verb]?.tag === 'VERB' && words[verb].lower.endsWith('ing');
}

export function startsMain(words: readonly Word[], i: number): boolean {
  const phrase = nounPhraseAfter(words, i);
  return (
    phrase !== null &&
    phrase.to - phrase.from <= 10 &&
    (isFiniteVerb(words, phrase.to) ||
      (words[phrase.to]?.tag === 'ADV' && isFiniteVerb(words, phrase.to + 1)))
  );
}

/** An aside between dashes before another speaker’s clause, or the article’s own word at the end. */
function breaksAtDash(words: readonly Word[], dash: number, cues: readonly Cue[]): boolean {
  const close = words.findIndex((word, i) => i > dash && isDash(word));
  if (words.slice(dash + 1).every((word) => word.tag === 'PROPN' || word.lower === 'the')) return true;
  if (close < 0 && /^(?:a|an)$/.test(words[dash + 1]?.lower ?? '')) return true;
  return (
    close > 0 &&
    cues.some((cue) => cue.form === 'finite' && cue.from > close && isSubjectRun(words, close + 1, cue.from))
  );
}

function breaksAfterComma(
  words: readonly Word[],
  i: number,
  cues: readonly Cue[],
  end: number,
  from: number,
): boolean {
  const word = words[i];
  if (!word) return false;
  if (always.has(word.lower)) return true;
  if (startsReport(words, i, cues)) return true;
  if (isBackground(words, i) || isLabelled(words, i, cues)) return true;
  if (word.tag === 'VERB' && isFiniteVerb(words, i) && hasFiniteVerb(words, from, i)) return true;
  if (isParenthesis(words, i, cues)) return true;
  const here = cues.find((cue) => cue.from >= i && cue.from <= i + 1);
  if (here?.form === 'participle') return true;
  if (word.lower === 'referencing' || (word.lower === 'referring' && words[i + 1]?.lower === 'to'))
    return true;
  if (!breaking.has(word.lower)) return false;
  if (words[i + 1]?.lower === 'that') return false;
  const limit = Math.min(end, i + 14);
  return cues.some(
    (cue) =>
      cue.from > i && cue.from < limit && cue.form === 'finite' && isSubjectRun(words, i + 1, cue.from),
  );
}

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

/** “…, which was built last year”: what the article adds itself. */
const isBackground = (words: readonly Word[], i: number) =>
  words[i]?.lower === 'which' && /^(?:was|were|had)$/.test(words[i + 1]?.lower ?? '');

/** “…, a figure the ministry disputes”: the article’s own word for what was said. */
const isLabelled = (words: readonly Word[], i: number, cues: readonly Cue[]) =>
  /^(?:a|an|the)$/.test(words[i]?.lower ?? '') &&
  /^(?:figure|number|claim|charge|assertion|suggestion|remark|move|comment|toll|allegation|accusation|warning|reference)$/.test(
    words[i + 1]?.lower ?? '',
  ) &&
  cues.some((cue) => cue.from > i && cue.from < i + 10);

/** “…, the mayor said.” at the end of the sentence. */
function isParenthesis(words: readonly Word[], i: number, cues: readonly Cue[]): boolean {
  const cue = cues.find((one) => one.from > i && one.from < i + 14 && one.form === 'finite');
  const after = cue && words[cue.to];
  return cue !== undefined && (after === undefined || after.text === '.') && isSubjectRun(words, i, cue.from);
}

/** Nothing but a subject between the conjunction and the verb. */
function isSubjectRun(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) return false;
    if (!isNominal(word) && !isPronoun(word) && !/^(?:DET|ADP|PRON|ADV)$/.test(word.tag) && word.text !== ',')
      return false;
  }
  return true;
}

/** The range without commas, stops and conjunctions at its edges. */
export function trim(words: readonly Word[], from: number, to: number): Phrase {
  let start = from;
  let end = to;
  while (end > start && isEdge(words[end - 1])) end--;
  while (start < end && (isEdge(words[start]) || words[start]?.text === ':')) start++;
  return { from: start, to: end };
}

const isEdge = (word: Word | undefined) =>
  word !== undefined &&
  ((word.tag === 'PUNCT' && !/^[)\]%$£€("]$/.test(word.text)) || /^(?:and|but|or)$/.test(word.lower));
