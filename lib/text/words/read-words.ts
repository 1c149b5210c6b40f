import type { Span } from '../analysis.ts';
import { formsOfAddress } from '../en/titles.ts';
import { isTitleCase } from './is-title-case.ts';
import type { Quotation } from './pair-quotation-marks.ts';
import { partOf } from './part-of.ts';
import { remember } from './remember.ts';
import { type Piece, splitWords } from './split-words.ts';
import type { TagUnit } from './tag-machine.ts';
import { isListed, type PartOfSpeech, tagUnits } from './tagger.ts';
import { formOf, type WordForm } from './word-form.ts';
import { isOneOf, wordTest } from './word-tests.ts';

/** Parts of speech, and one of ours for a whole quotation. */
export type Tag = PartOfSpeech | 'QUOTE';

/** One word or mark of a sentence, or one whole quotation in it. */
export interface Word {
  /** As written; empty for a quotation. */
  text: string;
  lower: string;
  /** By which tests of single words are looked up (word-tests.ts). */
  number: number;
  tag: Tag;
  /** Offsets in the article. */
  start: number;
  end: number;
  /** The quotation that this stands for. */
  quotation: Quotation | null;
  /** A comma closes it from inside the marks. */
  comma: boolean;
  /** A full stop, a question mark or the like closes it from inside the marks. */
  stop: boolean;
  /** The words of a short quotation, which may be a nickname or a title; else empty. */
  quoted: string;
}

/**
 * Reads the words of one sentence with their parts of speech; each quotation in it becomes one word,
 * so that the grammar around it is seen as if it were a noun phrase.
 */
export function readWords(
  text: string,
  sentence: Span,
  quotations: readonly Quotation[],
  tagged: readonly Word[] = tagWords(text, sentence),
): Word[] {
  const out: Word[] = [];
  let next = firstEndingAfter(quotations, sentence[0]);
  for (const word of tagged) {
    let quotation = quotations[next];
    while (quotation && quotation.span[1] <= word.start) {
      if (out.at(-1)?.quotation !== quotation) out.push(quotationWord(text, quotation));
      quotation = quotations[++next];
    }
    if (quotation && word.start >= quotation.span[0]) {
      if (out.at(-1)?.quotation !== quotation) out.push(quotationWord(text, quotation));
      continue;
    }
    if (!isStrayMark(word)) out.push(word);
  }
  return withNames(out);
}

/** Reads the words of a part of a sentence that was tagged before; what is quoted in it is read like the rest. */
export function readPart(tagged: readonly Word[], part: Span): Word[] {
  const own = partOf(tagged, part);
  return withNames(own.some(isStrayMark) ? own.filter((word) => !isStrayMark(word)) : own);
}

const isStray = wordTest(({ text }) => /^["'“”‘’„‚«»]+$/.test(text));
const isStrayMark = (word: Word): boolean => word.tag === 'PUNCT' && isStray(word);

const closed: Tag[] = ['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ', 'NUM', 'PUNCT', 'SYM'];
const closedClass = new Set(closed);
const speaks = isOneOf(
  'said says told tells added adds wrote writes has had asked noted argued claimed'.split(' '),
);
const isAdverb = isOneOf(
  (
    'when where why how while if as because although then also now later still here there nor so never once often thus ' +
    'instead meanwhile however yet again today yesterday'
  ).split(' '),
);
const isCapitalised = wordTest((word) => /^\p{Lu}\p{Ll}/u.test(word.text) && !isAdverb(word));
const mayBeName = (word: Word): boolean =>
  word.text === '&' || (word.tag !== 'PROPN' && isCapitalised(word) && !closedClass.has(word.tag));

/** Capitalised words that the tagger calls verbs or adverbs are names where only a name can stand: Read said, Ms Jolly. */
function withNames(words: Word[]): Word[] {
  if (!words.some(mayBeName) || isTitleCase(words)) return words;
  return words.map((word, i) => {
    if (!mayBeName(word)) return word;
    if (word.text === '&')
      return words[i - 1]?.tag === 'PROPN' && words[i + 1]?.tag === 'PROPN' ? withTag(word, 'PROPN') : word;
    const before = words[i - 1];
    const after = words[i + 1];
    const opens = before === undefined || before.quotation !== null || /^[.:!?…—–-]$/.test(before.text);
    const name = opens
      ? after !== undefined && word.tag !== 'NOUN' && (speaks(after) || precedesVerb(word, after))
      : word.tag !== 'NOUN' || before.tag === 'PROPN' || after?.tag === 'PROPN';
    return name ? withTag(word, 'PROPN') : word;
  });
}

/** “Hoover estimated”: two verbs that open a sentence are a name and its verb. */
const precedesVerb = (word: Word, after: Word): boolean =>
  word.tag === 'VERB' &&
  after.tag === 'VERB' &&
  !/(?:ing|ed)$/.test(word.lower) &&
  /(?:ed|[^s]s)$/.test(after.lower);

function firstEndingAfter(quotations: readonly Quotation[], at: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span[1] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands last in a quotation, before the closing marks of those inside it: “… ‘mediate your own,’” ends in a comma. */
function lastMark(text: string, { inner: [start, end] }: Quotation): string {
  let at = end - 1;
  while (at > start && /[’”'"]/.test(text.charAt(at))) at--;
  return text.charAt(at);
}

const quotationWord = (text: string, quotation: Quotation): Word => ({
  text: '',
  lower: '',
  number: 0,
  tag: 'QUOTE',
  start: quotation.span[0],
  end: quotation.span[1],
  quotation,
  comma: quotation.closed && lastMark(text, quotation) === ',',
  stop: quotation.closed && /[.?!…—–-]/.test(lastMark(text, quotation)),
  quoted: quotation.span[1] - quotation.span[0] < 40 ? text.slice(...quotation.inner) : '',
});

/** Every word and mark of one sentence with its part of speech. */
export function tagWords(text: string, sentence: Span): Word[] {
  const units: TagUnit[] = [];
  const out: Word[] = [];
  for (const piece of splitWords(text, sentence, isWhole)) {
    const form = formOf(isSpacedHyphen(text, piece) ? '–' : piece.text);
    if (form.units) for (const unit of form.units) units.push(unit);
    else units.push(form);
    if (form.parts) addParts(out, form.parts, piece.start);
    else out.push(wordOf(form, piece.start));
  }
  const tags = tagUnits(units);
  for (let i = 0; i < out.length; i++) {
    const word = out[i];
    if (word)
      word.tag =
        isSource(out, i, tags) || isOccasion(out, i)
          ? 'NOUN'
          : isShooting(out, i)
            ? 'VERB'
            : (tags[i] ?? 'X');
  }
  return out;
}

function addParts(out: Word[], parts: readonly WordForm[], start: number): void {
  let at = start;
  for (const part of parts) {
    out.push(wordOf(part, at));
    at += part.text.length;
  }
}

/** A hyphen with space on both sides is typed for a dash: two of them - as here - set off an aside. */
const isSpacedHyphen = (text: string, { text: written, start, end }: Piece): boolean =>
  written === '-' && text[start - 1] === ' ' && text[end] === ' ';

/** Known to the tagger, or a title with its stop: Rev., Sens. */
const isWhole = remember(
  (written) =>
    isListed(written) || (written.endsWith('.') && formsOfAddress.has(written.slice(0, -1).toLowerCase())),
);

/** “The army shot | down”, “the guard shot | at”: the tagger takes it for a picture. */
const isShooting = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'shot' && /^(?:down|at|dead)$/.test(words[i + 1]?.lower ?? '');

/** What the tagger calls a verb there names a source: according to polls. */
const isSource = (words: readonly Word[], i: number, tags: readonly PartOfSpeech[]): boolean =>
  tags[i] === 'VERB' && words[i - 1]?.lower === 'to' && words[i - 2]?.lower === 'according';

/** “In its morning | update”, “his nightly | address”: behind a time that somebody has it is no verb. */
const isOccasion = (words: readonly Word[], i: number): boolean =>
  isSaid(words[i]) && isPart(words[i - 1]) && isOwner(words[i - 2]);
const isSaid = isOneOf(['update', 'address', 'report', 'call', 'post', 'broadcast', 'debate']);
const isPart = isOneOf('morning evening afternoon night nightly daily weekly monthly annual'.split(' '));
const isOwner = isOneOf(['its', 'his', 'her', 'their', 'a', 'an', 'the']);

/** The same word as another part of speech. */
export const withTag = (
  { text, lower, number, start, end, quotation, comma, stop, quoted }: Word,
  tag: Tag,
): Word => ({
  text,
  lower,
  number,
  tag,
  start,
  end,
  quotation,
  comma,
  stop,
  quoted,
});

const wordOf = ({ text, lower, number }: WordForm, start: number): Word => ({
  text,
  lower,
  number,
  tag: 'X',
  start,
  end: start + text.length,
  quotation: null,
  comma: false,
  stop: false,
  quoted: '',
});
