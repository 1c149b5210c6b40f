import { timeWords } from './en/time-words.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { hasFiniteVerb } from './read-clause.ts';
import { isNominal, nounPhraseAfter, type Phrase } from './read-noun-phrase.ts';
import type { Word } from './read-words.ts';

/** Who speaks, as the words around a cue name them. */
export interface Subject extends Phrase {
  /** Where the whole subject begins and ends, with apposition, relative clause and commas. */
  outer: Phrase;
}

const longestAside = 34;

/** The subject right before a verb group: “the mayor”, “Ana Prill, who runs the port,”. */
export function subjectBefore(words: readonly Word[], cue: number): Subject | null {
  const verb = beforeTime(words, cue);
  const last = words[verb - 1];
  if (last && /^[,—–]$/.test(last.text)) return subjectWithAside(words, verb);
  const phrase = nounPhraseBefore(words, verb);
  return phrase && { ...phrase, outer: phrase };
}

/** Steps back over a time between subject and verb: the mayor on Monday said, Ruis earlier this week called. */
export function beforeTime(words: readonly Word[], verb: number): number {
  let at = verb;
  while (
    at > 1 &&
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

/** A subject with an aside between commas before the verb; the aside is a name, a role or a relative clause. */
function subjectWithAside(words: readonly Word[], verb: number): Subject | null {
  const close = verb - 1;
  for (let comma = close - 1, seen = 0; comma > Math.max(0, close - longestAside) && seen < 4; comma--) {
    if (words[comma]?.text !== ',' && words[comma]?.text !== words[close]?.text) continue;
    seen++;
    const phrase = nounPhraseBefore(words, comma);
    if (!phrase || isNumber(words, phrase) || !isAside(words, comma + 1, close)) continue;
    const named = isName(words, comma + 1, close);
    return { from: phrase.from, to: named ? close : comma, outer: { from: phrase.from, to: verb } };
  }
  return null;
}

const isNumber = (words: readonly Word[], { from, to }: Phrase) =>
  to - from === 1 && words[from]?.tag === 'NUM';

function isAside(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first || to <= from) return false;
  if (/^(?:who|which|whose|whom|where|himself|herself|themselves|itself)$/.test(first.lower)) return true;
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
  if (to - from > 6) return false;
  let names = 0;
  for (let i = from; i < to; i++) {
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
