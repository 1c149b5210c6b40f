import { groupNouns } from '../en/group-nouns.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { timeWords } from '../en/time-words.ts';
import type { Word } from '../words/read-words.ts';
import { isMonthSurname } from './is-month-surname.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { hasFiniteVerb } from './read-clause.ts';
import { isNominal, nounPhraseAfter, type Phrase } from './read-noun-phrase.ts';

/** Who speaks, as the words around a cue name them. */
export interface Subject extends Phrase {
  /** Where the whole subject begins and ends, with apposition, relative clause and commas. */
  outer: Phrase;
}

const longestAside = 48;
/** Marks that close an aside. */
const aside = /^(?:[,—–]|--)$/;

/** The subject right before a verb group: “the mayor”, “Ana Prill, who runs the port,”. */
export function subjectBefore(words: readonly Word[], cue: number): Subject | null {
  const verb = beforeTime(words, cue);
  const last = words[verb - 1];
  if (last && aside.test(last.text)) return subjectWithAside(words, verb);
  if (last && /^(?:all|both|each)$/.test(last.lower) && isNominal(words[verb - 2]))
    return subjectBefore(words, verb - 1);
  const phrase = nounPhraseBefore(words, verb);
  return phrase && { ...phrase, outer: phrase };
}

/** Steps back over a time between subject and verb: the mayor on Monday said, Ruis earlier this week called. */
export function beforeTime(words: readonly Word[], verb: number): number {
  let at = verb;
  while (
    at > 1 &&
    !isMonthSurname(words, at - 1) &&
    (timeWords.has(words[at - 1]?.lower ?? '') || /^(?:19|20)\d\d$/.test(words[at - 1]?.text ?? ''))
  )
    at--;
  if (at === verb) return verb;
  while (
    at > 1 &&
    /^(?:this|last|the|on|in|early|late|earlier|later|\d{1,2})$/.test(words[at - 1]?.lower ?? '')
  )
    at--;
  return at > 0 ? at : verb;
}

/**
 * A subject with asides between commas before the verb: names, roles, ages, places, relative clauses. The
 * first phrase of the clause is taken where all between it and the verb is aside, else the nearest.
 */
function subjectWithAside(words: readonly Word[], verb: number): Subject | null {
  const close = verb - 1;
  const dashed = words[close]?.text !== ',';
  let nearest: Subject | null = null;
  let first: Subject | null = null;
  let segmentEnd = close;
  let unbroken = true;
  for (let comma = close - 1, seen = 0; comma > Math.max(0, close - longestAside) && seen < 9; comma--) {
    const text = words[comma]?.text;
    if (!dashed && text && text !== ',' && aside.test(text)) break;
    if (text !== ',' && text !== words[close]?.text) continue;
    seen++;
    if (unbroken && whoseHolder(words, comma + 1, segmentEnd)) {
      const to = segmentEnd < close && isName(words, segmentEnd + 1, close) ? close : segmentEnd;
      return { from: comma + 1, to, outer: { from: comma + 1, to: verb } };
    }
    unbroken &&=
      isAside(words, comma + 1, segmentEnd) || (segmentEnd === close && isThrownIn(words, comma + 1));
    segmentEnd = comma;
    const phrase = nounPhraseBefore(words, comma);
    if (!phrase || isNumber(words, phrase)) continue;
    const to = isName(words, comma + 1, asideEnd(words, comma + 1, close))
      ? asideEnd(words, comma + 1, close)
      : comma;
    const subject = { from: phrase.from, to, outer: { from: phrase.from, to: verb } };
    if (!nearest && seen <= 4 && isAside(words, comma + 1, close)) nearest = subject;
    if (unbroken && opensClause(words, phrase.from) && namesSomebody(words, phrase)) first = subject;
    if (dashed && text !== ',') break;
  }
  return first ?? nearest;
}

/** “Velm, whose governor, Ana Prill, has promised”: a relative clause that breaks off before its verb, so that the verb is its own. */
const whoseHolder = (words: readonly Word[], from: number, to: number): boolean =>
  words[from]?.lower === 'whose' &&
  to - from > 1 &&
  isNominal(words[to - 1]) &&
  !hasFiniteVerb(words, from, to);

/** “Her critics, and she has some, say”: a clause thrown in between subject and verb. */
const isThrownIn = (words: readonly Word[], from: number): boolean =>
  words[from]?.lower === 'and' && /^(?:s?he|they|there|it|we|i|you)$/.test(words[from + 1]?.lower ?? '');

/** A name, an office, an organisation or people; “No deal, …” names nobody. */
function namesSomebody(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.quotation) return false;
    if (word.tag === 'PROPN' || roleNouns.has(word.lower) || organisationNouns.has(word.lower)) return true;
    if (word.tag === 'NOUN' && (groupNouns.has(word.lower) || /s$/.test(word.lower))) return true;
  }
  return from + 1 === to && words[from]?.tag === 'PRON';
}

function asideEnd(words: readonly Word[], from: number, close: number): number {
  for (let i = from; i < close; i++) if (words[i]?.text === ',') return i;
  return close;
}

/** Does a clause begin at word `i`, at most after an adverbial: In Velm, | Ana Prill? */
function opensClause(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before || before.quotation || before.tag === 'SCONJ') return true;
  // “Three women and | two children, the mayor, Ana Prill, said”: it joins what was counted.
  if (before.tag === 'CCONJ') return !(isNominal(words[i - 2]) && /^(?:NUM|NOUN)$/.test(words[i]?.tag ?? ''));
  if (before.tag === 'ADV') return opensClause(words, i - 1);
  if (before.text !== ',') return /^(?:[:;—–]|--)$/.test(before.text);
  return /^(?:ADP|ADV|SCONJ|VERB)$/.test(words[0]?.tag ?? '') || words[0]?.quotation != null;
}

const isNumber = (words: readonly Word[], { from, to }: Phrase) =>
  to - from === 1 && words[from]?.tag === 'NUM';

function isAside(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first || to <= from) return false;
  if (/^(?:who|which|whose|whom|where|himself|herself|themselves|itself)$/.test(first.lower)) return true;
  if (words[from + 1]?.lower === 'of' && /^(?:whom|which)$/.test(words[from + 2]?.lower ?? '')) return true;
  if (/^(?:however|though|meanwhile|too|also|then|moreover)$/.test(first.lower)) return true;
  if (
    /^(?:speaking|writing|talking|referring|citing|asked|pressed|quoting|including|standing|flanked)$/.test(
      first.lower,
    )
  )
    return true;
  if (
    first.tag === 'VERB' &&
    /(?:ed|en|own|led|held|ing)$/.test(first.lower) &&
    words[from + 1]?.tag !== 'PUNCT' &&
    !hasFiniteVerb(words, from + 1, to)
  )
    return true;
  const relative = words.findIndex(
    (word, i) => i >= from && i < to && /^(?:who|which|whose|that)$/.test(word.lower),
  );
  return !hasFiniteVerb(words, from, relative < 0 ? to : relative);
}

/** Is the aside a name, with or without a title and an age? */
function isName(words: readonly Word[], from: number, to: number): boolean {
  if (to - from > 8) return false;
  let names = 0;
  if (words[from]?.tag === 'DET' && words[to - 1]?.tag !== 'PROPN') return false;
  for (let i = words[from]?.tag === 'DET' ? from + 1 : from; i < to; i++) {
    if (words[i]?.tag === 'PROPN' || /^\p{Lu}/u.test(words[i]?.text ?? '')) names++;
    else if (!isNominal(words[i])) return false;
  }
  return names > 0;
}

/** The subject right after a verb (said the mayor, Ana Prill, leaning back). */
export function subjectAfter(words: readonly Word[], from: number): Subject | null {
  const phrase = nounPhraseAfter(words, from);
  if (!phrase) return null;
  if (words[phrase.to]?.text !== ',') return { ...phrase, outer: phrase };
  const name = nounPhraseAfter(words, phrase.to + 1);
  const named =
    name &&
    name.to - name.from <= 5 &&
    isName(words, name.from, name.to) &&
    !hasFiniteVerb(words, name.to, Math.min(words.length, name.to + 1));
  if (!named) return { ...phrase, outer: phrase };
  const end = words[name.to]?.text === ',' ? name.to + 1 : name.to;
  return { from: phrase.from, to: name.to, outer: { from: phrase.from, to: end } };
}
