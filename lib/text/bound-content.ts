import { findCues } from './find-cues.ts';
import type { Phrase } from './read-noun-phrase.ts';
import { isNominal, isPronoun } from './read-noun-phrase.ts';
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
  const cues = findCues(words.slice(from, to)).map((cue) => ({
    ...cue,
    from: cue.from + from,
    to: cue.to + from,
  }));
  let end = to;
  for (let i = from + 1; i < end; i++) {
    const word = words[i];
    if (!word) break;
    if (word.text === ';') {
      if (cues.some((cue) => cue.from > i)) end = i;
    } else if (word.lower === 'according' && words[i + 1]?.lower === 'to') end = i;
    else if (word.text === ',' || word.text === '—' || word.text === '–') {
      if (breaksAfterComma(words, i + 1, cues, end)) end = i;
    }
  }
  return trim(words, from, end);
}

function breaksAfterComma(
  words: readonly Word[],
  i: number,
  cues: { from: number; to: number; form: string }[],
  end: number,
): boolean {
  const word = words[i];
  if (!word) return false;
  if (always.has(word.lower)) return true;
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
