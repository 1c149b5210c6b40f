import type { StatementRule } from '../../vocabulary.ts';
import { evidenceNouns } from '../en/evidence-nouns.ts';
import { timeWords } from '../en/time-words.ts';
import { hasFiniteVerb, isFiniteVerb } from '../phrases/read-clause.ts';
import { isNominal, isPronoun, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { skipCircumstance } from '../phrases/skip-circumstance.ts';
import { startsMain } from '../phrases/starts-main.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import type { Cue } from './find-cues.ts';
import { isHandedOut } from './is-handed-out.ts';
import type { Place } from './place-cue.ts';
import type { Forward } from './read-after-cue.ts';
import { objectEnd } from './read-said-object.ts';

/** How many words may date and place an act of speaking. */
const longestCircumstance = 24;
const longestPhrase = 10;
/** Prepositions that open such a circumstance, and hardly a clause that was said. */
const circumstances = /^(?:for|without|under|outside|inside|near|throughout|amid)$/;
const clauseOpeners = /^(?:that|whether|if|how|why|what|which|who)$/;

/** said (on Monday) (that) …; said: “…”: direct and indirect speech, with and without “that” (Quirk et al. 1985, 14.28–34, 16.30–31). */
export function readSaying(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  if (cue.base === 'ask' && /^(?:for|not)$/.test(words[cue.to]?.lower ?? '')) return null;
  if (/^(?:so|than)$/.test(words[cue.to]?.lower ?? '') && words[cue.to + 1]?.lower !== 'that') return null;
  if (cue.base === 'say' && words[cue.to]?.lower === 'yes' && !isNominal(words[cue.to + 1]))
    return answered(cue);
  if (cue.base === 'show' && !showsSomething(words, cue, place)) return null;
  const circumstance = skipCircumstance(words, cue.to);
  const be = readCopula(words, cue, place);
  if (be) return be;
  const strict =
    (cue.frames.has('weak') && !cue.frames.has('saying')) ||
    (cue.frames.has('phrase') && /^(?:go|issue|release|take)$/.test(cue.base));
  const content =
    clauseAt(words, circumstance.to, !strict) ??
    (/^(?:DET|NUM)$/.test(words[cue.to]?.tag ?? '') ? clauseAt(words, cue.to, !strict) : null) ??
    farContent(words, cue.to) ??
    (strict ? null : afterPause(words, cue, circumstance.to, place));
  const object =
    !content &&
    cue.frames.has('phrase') &&
    cue.base !== 'go' &&
    words[cue.to - 1]?.tag === 'ADP' &&
    words[cue.to - 1]?.lower !== 'in'
      ? nonEmpty(objectEnd(words, cue.to))
      : null;
  if (object)
    return {
      rule: 'said_phrase',
      content: [object],
      addressee: null,
      cueTo: cue.to,
      strong: true,
      confidence: 0.6,
    };
  if (!content) return null;
  const opener = words[content.from - 1]?.lower === 'that' ? content.from : cue.to;
  const plain = content.from === cue.to && !words[content.from]?.quotation;
  return {
    rule: ruleOf(words, content),
    content: [content],
    addressee: circumstance.addressee,
    cueTo: opener,
    strong: !plain || isClause(words, content),
    confidence: strict ? 0.65 : 0.85,
  };
}

/** “Half of them said yes”: the whole answer. */
const answered = (cue: Cue): Forward => ({
  rule: 'said_clause',
  content: [{ from: cue.to, to: cue.to + 1 }],
  addressee: null,
  cueTo: cue.to,
  strong: true,
  confidence: 0.7,
});

/** Records show that …; what a decision or a mood shows is the article's own conclusion. */
const showsSomething = (words: readonly Word[], cue: Cue, { subject }: Place) =>
  subject !== null &&
  words.slice(subject.outer.from, cue.from).some(({ lower }) => evidenceNouns.has(lower.replace(/s$/, '')));

/** “She said, if elected, she would close the port”; “But, the mayor added, it is late”: a pause before what was said. */
function afterPause(words: readonly Word[], cue: Cue, at: number, place: Place): Phrase | null {
  if (words[at]?.text !== ',' || words[at + 1]?.quotation || place.inverted || place.inherited) return null;
  if (words[cue.from - 1]?.text === ',') return null;
  const before = words[place.from - 1];
  const opens = /^(?:if|when|while|once|unless|after|in|given|as|win)$/.test(words[at + 1]?.lower ?? '');
  const led =
    before?.text === ',' &&
    !/^(?:why|how|when|where)$/.test(words[0]?.lower ?? '') &&
    words.slice(0, place.from).every(({ tag }) => /^(?:CCONJ|ADV|SCONJ|PUNCT)$/.test(tag));
  if (!led && !(opens && (before === undefined || before.tag === 'CCONJ'))) return null;
  const content = boundClause(words, at + 1);
  return content.to - content.from > 3 && isClause(words, content) ? content : null;
}

/** “Said on Monday in Velm, the old port, that …”: a clause after several phrases, found by its “that”, a quotation by its comma. */
function farContent(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (!first || !(/^(?:ADP|ADV|PUNCT)$/.test(first.tag) || /^(?:last|this|earlier)$/.test(first.lower)))
    return null;
  for (let i = from; i < Math.min(words.length, from + longestCircumstance); i++) {
    const word = words[i];
    if (!word) break;
    const mark = i > from + 1 && words[i - 1]?.tag === 'PUNCT';
    const dated = /^(?:time|quarter|year|today|week|month)$/.test(words[i - 1]?.lower ?? '');
    const placed = i > from + 1 && word.tag === 'SCONJ' && words[i - 1]?.tag === 'VERB';
    if ((mark && word.quotation) || ((mark || dated || placed) && word.lower === 'that'))
      return clauseAt(words, i, true);
    if (
      !(
        isNominal(word) ||
        /^(?:DET|ADP|ADV|PRON)$/.test(word.tag) ||
        /^(?:,|—|–|--|-|\(|\))$/.test(word.text)
      )
    )
      break;
  }
  return null;
}

/** Said that …, said: “…”, said the bridge was closed. */
function ruleOf(words: readonly Word[], { from, to }: Phrase): StatementRule {
  if (words[from - 1]?.lower === 'that') return 'said_that';
  return words[from]?.quotation && to === from + 1 ? 'cue_before_quotation' : 'said_clause';
}

/** “In what she said was a mistake”, “bodies it claimed were soldiers”: the cue stands inside the clause that it reports. */
function readCopula(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  if (!place.subject || cue.base === 'believe' || !isFiniteVerb(words, cue.to)) return null;
  const before = words[place.subject.from - 1];
  const be = /^(?:was|were|is|are)$/.test(words[cue.to]?.lower ?? '');
  const from =
    before?.lower === 'what' && be
      ? cue.to + 1
      : before?.tag === 'NOUN' || /^(?:what|which|that|who)$/.test(before?.lower ?? '')
        ? cue.to
        : null;
  const content = from === null ? null : nonEmpty(relativeClause(words, from));
  return (
    content && {
      rule: 'said_inside',
      content: [content],
      addressee: null,
      cueTo: cue.to,
      strong: true,
      confidence: 0.7,
    }
  );
}

/** A relative clause ends where the verb of the main clause, or another main clause, follows its comma. */
function relativeClause(words: readonly Word[], from: number): Phrase {
  const clause = boundClause(words, from);
  for (let i = from + 1; i < clause.to; i++) {
    if (words[i]?.text !== ',') continue;
    const joined = words[i + 1]?.tag === 'CCONJ' ? i + 2 : i + 1;
    if (isFiniteVerb(words, i + 1) || (joined > i + 1 && startsMain(words, joined)))
      return trim(words, from, i);
  }
  return clause;
}

/** After these a clause of time is no question: he said when we met. */
const plain = /^(?:said|says|say|added|adds|wrote|told)$/;

const isClause = (words: readonly Word[], { from, to }: Phrase) => hasFiniteVerb(words, from, to);

/** The reported clause or quotation that starts at word `at`; null where none does. */
export function clauseAt(words: readonly Word[], at: number, bare: boolean): Phrase | null {
  const first = words[at];
  if (!first) return null;
  if (first.text === ':')
    return nonEmpty(words[at + 1]?.quotation ? { from: at + 1, to: at + 2 } : boundClause(words, at + 1));
  if (first.text === ',' || first.text === '—' || first.text === '–')
    return words[at + 1]?.quotation ? { from: at + 1, to: at + 2 } : null;
  if (first.quotation) return datedQuotation(words, at) ?? nonEmpty(boundClause(words, at));
  if (first.lower === 'that' && words[at + 1]) {
    const noun = words[at - 1]?.tag === 'NOUN' && !/^sa(?:y|ys|id)$/.test(words[at - 1]?.lower ?? '');
    if (noun && isFiniteVerb(words, at + 1)) return null;
    const content = boundClause(words, at + 1);
    const pointing =
      words[at + 1]?.tag === 'NOUN' && !isClause(words, content) && content.to - content.from < 5;
    return pointing ? null : nonEmpty(content);
  }
  if (
    /^(?:when|while|after|before|as|since)$/.test(first.lower) &&
    (plain.test(words[at - 1]?.lower ?? '') || words[at - 1]?.tag !== 'VERB')
  )
    return null;
  if (clauseOpeners.test(first.lower)) {
    const content = boundClause(words, at);
    return isClause(words, content) ? content : null;
  }
  if (first.tag === 'PUNCT' || first.tag === 'CCONJ' || first.tag === 'SCONJ') return null;
  const elided =
    /^(?:can|will|may|would|could|must|should)$/.test(first.lower) &&
    /^says?$/.test(words[at - 1]?.lower ?? '');
  if (isFiniteVerb(words, at) && !elided) return null;
  if (isObject(words, at) || isHandedOut(words, at)) return null;
  const that = circumstances.test(first.lower) ? thatAfter(words, at) : null;
  if (that !== null) return clauseAt(words, that, bare);
  const content = boundClause(words, at);
  if (
    !isClause(words, content) &&
    bare &&
    words.slice(content.from, content.from + 12).some((word) => word.quotation)
  )
    return content;
  if (!isClause(words, content))
    return bare &&
      content.to - content.from >= 3 &&
      (isNominal(first) || first.tag === 'DET') &&
      words[at - 1]?.lower.startsWith('sa')
      ? content
      : null;
  return bare || startsClause(words, at) ? content : null;
}

/** “Claimed without any evidence | that …”, “said for months | that …”: the conjunction before any verb. */
function thatAfter(words: readonly Word[], from: number): number | null {
  for (let i = from + 1; i < from + longestPhrase && !isFiniteVerb(words, i); i++)
    if (words[i]?.lower === 'that' && words[i - 1]?.lower !== 'than')
      return /^(?:ADP|PUNCT|NOUN)$/.test(words[i + 1]?.tag ?? '') || isFiniteVerb(words, i + 1) ? null : i;
  return null;
}

/** “Admitted | arson and will be sentenced”: the verb behind the conjunction is the speaker’s. */
function isObject(words: readonly Word[], at: number): boolean {
  const phrase = nounPhraseAfter(words, at);
  return phrase !== null && words[phrase.to]?.tag === 'CCONJ' && isFiniteVerb(words, phrase.to + 1);
}

/** “Said ‘no’ on Monday”, “shouted ‘No!’ and left”: neither the time nor what comes after a whole sentence is part of what was said. */
function datedQuotation(words: readonly Word[], at: number): Phrase | null {
  const sentence =
    words[at]?.stop === true &&
    words[at + 1] !== undefined &&
    !words.slice(at + 1, at + 3).some((word) => word.quotation);
  if (sentence) return { from: at, to: at + 1 };
  const { to, moved } = skipCircumstance(words, at + 1);
  const ends = words[to] === undefined || words[to]?.tag === 'PUNCT';
  const dated = words.slice(at + 1, to).some((word) => timeWords.has(word.lower));
  return moved && ends && dated ? { from: at, to: at + 1 } : null;
}

/** Verbs that also take objects need a subject with its verb right after them. */
function startsClause(words: readonly Word[], at: number): boolean {
  const first = words[at];
  if (!first) return false;
  if (isPronoun(first) || /^there$/.test(first.lower))
    return isFiniteVerb(words, at + 1) || words[at + 1]?.tag === 'ADV';
  const phrase = nounPhraseAfter(words, at);
  if (!phrase) return false;
  const verb = words[phrase.to];
  return (
    verb !== undefined && (verb.tag === 'AUX' || (verb.tag === 'ADV' && isFiniteVerb(words, phrase.to + 1)))
  );
}

export const nonEmpty = (phrase: Phrase) => (phrase.to > phrase.from ? phrase : null);
