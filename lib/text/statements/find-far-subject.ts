import { hasFiniteVerb } from '../phrases/read-clause.ts';
import { isNominal, isPronoun, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import type { Subject } from '../phrases/read-subject.ts';
import type { Word } from '../words/read-words.ts';

/** How many words may stand between a clause’s start and its verb. */
const reach = 40;
const opensClause =
  /^(?:and|but|or|that|when|while|as|because|if|after|before|where|although|though|since|until|than|so|whether)$/;
const standsBetween =
  /^(?:however|though|too|also|all|both|each|himself|herself|themselves|itself|myself|since|further|ever|only|even|now|then|once|alone|instead|meanwhile)$/;
const relatives = /^(?:who|which|that|whose|whom|where)$/;

/**
 * The subject of a verb that something parts from it: “a report published on Monday said”, “the rebels,
 * in fact, insist”, “most of those who came say”. Looks for a noun phrase at the start of the clause,
 * followed by nothing but what can modify it (Quirk et al. 1985, A Comprehensive Grammar, ch. 17).
 */
export function findFarSubject(words: readonly Word[], verb: number): Subject | null {
  const first = Math.max(0, verb - reach);
  for (let at = verb - 1; at >= first; at--) {
    if (at > 0 && !isBoundary(words[at - 1])) continue;
    const start = skipAdverbs(words, at, verb);
    const phrase = start < verb ? headPhrase(words, start) : null;
    if (!phrase || phrase.to > verb || !modifies(words, phrase.to, verb)) continue;
    return { ...phrase, outer: { from: phrase.from, to: verb } };
  }
  return null;
}

const isBoundary = (word: Word | undefined) =>
  word === undefined || word.quotation !== null || word.tag === 'PUNCT' || opensClause.test(word.lower);

function skipAdverbs(words: readonly Word[], at: number, to: number): number {
  let i = at;
  while (i < to && words[i]?.tag === 'ADV') i++;
  return i;
}

/** “most of them”, “those close to him” and “another” head a clause as well as a noun does. */
function headPhrase(words: readonly Word[], at: number): Phrase | null {
  const word = words[at];
  if (!word) return null;
  if (isPronoun(word) || /^(?:those|another|others|these|all|none|neither|either)$/.test(word.lower)) {
    if (words[at + 1]?.lower === 'of') {
      const rest =
        nounPhraseAfter(words, at + 2) ?? (words[at + 2]?.tag === 'PRON' ? { from: 0, to: at + 3 } : null);
      if (rest) return { from: at, to: rest.to };
    }
    if (!isNominal(words[at + 1])) return { from: at, to: at + 1 };
  }
  const phrase = nounPhraseAfter(words, at);
  const named =
    phrase && words.slice(phrase.from, phrase.to).some((one) => /^(?:NOUN|PROPN|NUM)$/.test(one.tag));
  return named ? phrase : null;
}

/** Is `[from, to)` nothing but modifiers: asides, participles, relative clauses, prepositional phrases, adverbs? */
function modifies(words: readonly Word[], from: number, to: number): boolean {
  let i = from;
  while (i < to) {
    const word = words[i];
    if (!word) return false;
    if (word.tag === 'ADV' || standsBetween.test(word.lower)) i++;
    else if (isOpening(word)) {
      const close = closeOf(words, i, to);
      if (close < 0 || !isAside(words, i + 1, close)) return false;
      i = close + 1;
    } else return modifiesAtOnce(words, i, to);
  }
  return true;
}

const isOpening = (word: Word) => /^(?:,|—|–|-|--|\()$/.test(word.text);

function closeOf(words: readonly Word[], open: number, to: number): number {
  const mark = words[open]?.text === '(' ? ')' : words[open]?.text;
  for (let i = to - 1; i > open; i--)
    if (words[i]?.text === mark || (mark === ',' && words[i]?.comma)) return i;
  return -1;
}

/** What stands between the marks has no finite verb outside its relative clauses. */
function isAside(words: readonly Word[], from: number, to: number): boolean {
  if (relatives.test(words[from]?.lower ?? '') || words[from]?.lower === 'including') return true;
  return !hasMainVerb(words, from, to);
}

/** A finite verb before the first relative pronoun; the first word may be a participle. */
function hasMainVerb(words: readonly Word[], from: number, to: number): boolean {
  let end = from;
  while (end < to && !relatives.test(words[end]?.lower ?? '')) end++;
  for (let i = from; i < end; i++) {
    if (!hasFiniteVerb(words, i, i + 1)) continue;
    const participle =
      words[i]?.tag === 'VERB' && (i === from || (isNominal(words[i - 1]) && words[i + 1]?.tag === 'ADP'));
    if (!participle) return true;
  }
  return false;
}

/** A modifier without commas: published Wednesday, close to him, who wrote to her, in the room. */
function modifiesAtOnce(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from];
  if (!word) return false;
  if (/^(?:who|that|which|whose)$/.test(word.lower)) return hasFiniteVerb(words, from + 1, to);
  if (words.slice(from, to).some((one) => one.tag === 'CCONJ' && one.lower === 'but')) return false;
  const opens =
    word.tag === 'ADP' ||
    (word.tag === 'ADJ' && words[from + 1]?.tag === 'ADP') ||
    (word.tag === 'VERB' && !/^(?:is|are|was|were|has|had|have)$/.test(word.lower));
  return opens && !hasMainVerb(words, from, to);
}
