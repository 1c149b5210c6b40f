import { documentNouns, writtenNouns } from '../en/document-nouns.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { isFiniteVerb } from '../phrases/read-clause.ts';
import { isNominal, isTime, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { isReduced } from '../phrases/read-postmodifier.ts';
import { beforeTime, type Subject, subjectAfter, subjectBefore } from '../phrases/read-subject.ts';
import { opensSubordinate, startsMain } from '../phrases/starts-main.ts';
import type { Word } from '../words/read-words.ts';
import type { Cue } from './find-cues.ts';
import { findFarSubject } from './find-far-subject.ts';
import { hangsOnDocument, sharedSubject } from './shared-subject.ts';
import { turnsOut } from './turns-out.ts';

export interface Place {
  subject: Subject | null;
  /** The subject stands after the verb. */
  inverted: boolean;
  inherited: boolean;
  /** First word of the reporting clause. */
  from: number;
  /** First word after the verb (and an inverted subject). */
  to: number;
}

/** Where a cue stands; `lastSubject` is that of the report before, `said` what the reports before hold. */
export function placeOf(
  words: readonly Word[],
  cue: Cue,
  lastSubject: Phrase | null,
  said: readonly Phrase[],
): Place | null {
  const edge = beforeTime(words, beforeAdverbs(words, cue.from));
  const before = words[edge - 1];
  const inherit = (): Place | null => {
    const phrase =
      (cue.form === 'infinitive' ? null : sharedSubject(words, cue.from, said)) ??
      lastSubject ??
      mainSubject(words, cue.from);
    return phrase
      ? {
          subject: { ...phrase, outer: phrase },
          inverted: false,
          inherited: true,
          from: cue.from,
          to: cue.to,
        }
      : null;
  };
  if (cue.form === 'infinitive') {
    const phrase = turnsOut(words, cue.from);
    const subject = phrase && { ...phrase, outer: phrase };
    return subject ? { subject, inverted: false, inherited: true, from: cue.from, to: cue.to } : inherit();
  }
  if (cue.form === 'participle') {
    const open = afterAdverbs(words, cue.from);
    if (open === undefined || startsParticiple(open)) return leadingSubject(words, cue) ?? inherit();
    if (before && isNominal(before)) return hangsOnDocument(words, edge) ? inherit() : ownSubject(words, cue);
    return null;
  }
  const inverted = closingSubject(words, cue);
  if (inverted) return inverted;
  if (before === undefined || before.quotation || (/^[,—–]$/.test(before.text) && !ownSubject(words, cue))) {
    const aside = before?.quotation ? quotedAside(words, cue) : null;
    if (aside) return aside;
    const named = subjectAfter(words, cue.to);
    const subject = named && isObjectPronoun(words, named) ? null : named;
    if (subject && isFiniteVerb(words, subject.to) && !before?.quotation) return null;
    const opens =
      before === undefined && words.slice(0, 30).some((word) => word.quotation || word.text === ':');
    if (subject && (before !== undefined || opens))
      return { subject, inverted: true, inherited: false, from: cue.from, to: subject.outer.to };
    return before !== undefined && before.text === ',' ? inherit() : null;
  }
  if (/^(?:and|but|or|then|also)$/.test(before.lower)) return inherit();
  if (/^(?:who|which)$/.test(before.lower)) return relativeSubject(words, cue, edge);
  if (before.lower === 'that') return documentSubject(words, cue, edge);
  return ownSubject(words, cue);
}

const isObjectPronoun = (words: readonly Word[], { from, to }: Phrase) =>
  to === from + 1 && /^(?:him|her|them|me|us)$/.test(words[from]?.lower ?? '');

/** “Okello, citing “the calm,” said the port was open”: a quotation in an aside before the verb, whose clause follows. */
function quotedAside(words: readonly Word[], cue: Cue): Place | null {
  const first = words[cue.to];
  const phrase = nounPhraseAfter(words, cue.to);
  const clause = first?.lower === 'that' || (phrase !== null && isFiniteVerb(words, phrase.to));
  const subject = clause ? findFarSubject(words, cue.from) : null;
  return subject && words[subject.to]?.text === ','
    ? { subject, inverted: false, inherited: false, from: subject.outer.from, to: cue.to }
    : null;
}

/** “The bridge was hit, killing two, said its governor, Ana Prill.”: a subject that closes the sentence, after a whole clause. */
function closingSubject(words: readonly Word[], cue: Cue): Place | null {
  if (!cue.frames.has('saying') || words[cue.from - 1]?.text !== ',') return null;
  const subject = subjectAfter(words, cue.to);
  if (!subject || isTime(words[subject.from]) || !closesSentence(words, subject.outer.to)) return null;
  if (!words.slice(0, cue.from - 1).some((word, i) => word.quotation !== null || isFiniteVerb(words, i)))
    return null;
  const leading = subjectBefore(words, cue.from);
  if (leading && (leading.outer.from === 0 || words[leading.outer.from - 1]?.tag === 'CCONJ')) return null;
  return { subject, inverted: true, inherited: false, from: cue.from, to: subject.outer.to };
}

/** Is there nothing behind a subject but what belongs to it: an apposition, a relative clause? */
function closesSentence(words: readonly Word[], from: number): boolean {
  const first = words[from];
  if (first === undefined || first.text === '.') return true;
  if (first.text !== ',' && !/^(?:who|whose)$/.test(first.lower)) return false;
  let relative = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word || word.quotation || word.text === ';') return false;
    if (/^(?:who|which|whose|whom)$/.test(word.lower)) relative = true;
    else if (
      isFiniteVerb(words, i) &&
      (!relative || words[i - 1]?.text === ',') &&
      !isReduced(word, words[i + 1])
    )
      return false;
  }
  return true;
}

/** The word before a verb, adverbs passed over: “…, even suggesting”. */
function afterAdverbs(words: readonly Word[], verb: number): Word | undefined {
  let at = verb - 1;
  while (at >= 0 && words[at]?.tag === 'ADV') at--;
  return words[at];
}

/** A participle clause hangs on a mark, a conjunction, a preposition or another verb: by saying, began urging. */
const startsParticiple = (word: Word) =>
  /^(?:[,—–:;-]|--)$/.test(word.text) ||
  word.quotation !== null ||
  word.tag === 'CCONJ' ||
  word.tag === 'VERB' ||
  word.lower === 'to' ||
  (word.tag === 'ADP' && word.lower !== 'of') ||
  /^(?:while|after|before|when|since|despite|without)$/.test(word.lower);

/** “Claiming that the port was safe, the mayor left”: the subject follows the clause (Quirk et al. 1985, § 15.58). */
function leadingSubject(words: readonly Word[], cue: Cue): Place | null {
  const added = /^(?:in addition to|on top of)$/.test(lowered(words, 0, 3)) ? 3 : 0;
  if (cue.from > 3 || words.slice(added, cue.from).some((word) => isNominal(word))) return null;
  const main = mainClauseAfter(words, cue.to);
  const phrase = main === null ? null : nounPhraseAfter(words, main);
  return (
    phrase && {
      subject: { ...phrase, outer: phrase },
      inverted: false,
      inherited: true,
      from: cue.from,
      to: cue.to,
    }
  );
}

const lowered = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

function mainClauseAfter(words: readonly Word[], from: number): number | null {
  for (let i = from; i < words.length; i++)
    if (words[i]?.text === ',' && startsMain(words, i + 1)) return i + 1;
  return null;
}

function ownSubject(words: readonly Word[], cue: Cue): Place | null {
  const subject =
    subjectBefore(words, cue.from) ?? (canStandFar(words, cue) ? findFarSubject(words, cue.from) : null);
  return subject
    ? { subject, inverted: false, inherited: false, from: subject.outer.from, to: cue.to }
    : null;
}

/** A participle may look like a verb far from its subject (a plan much criticised): plain verbs of saying and marks around an aside tell. */
const canStandFar = (words: readonly Word[], cue: Cue) =>
  cue.frames.has('saying') ||
  /^(?:that|whether)$/.test(words[cue.to]?.lower ?? '') ||
  /^(?:[,)—–]|--?)$/.test(words[cue.from - 1]?.text ?? '') ||
  /^(?:ADV|PRON|DET)$/.test(words[cue.from - 1]?.tag ?? '');

/** Adverbs between a conjunction and its verb: and later suggested. */
function beforeAdverbs(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at > 0 && words[at - 1]?.tag === 'ADV') at--;
  return /^(?:and|but|or)$/.test(words[at - 1]?.lower ?? '') ? at : verb;
}

/** “The farmers, who say …”: the relative pronoun is the subject; whom it stands for is read later. */
function relativeSubject(words: readonly Word[], cue: Cue, edge: number): Place | null {
  const comma = /^(?:[,—–]|--)$/.test(words[edge - 2]?.text ?? '') ? edge - 2 : edge - 1;
  const owner = nounPhraseBefore(words, comma);
  if (!owner) return null;
  const renames = words[owner.from - 1]?.text === ',' ? nounPhraseBefore(words, owner.from - 1) : null;
  const named = canSpeak(words, owner) || (renames !== null && canSpeak(words, renames));
  if (words[edge - 1]?.lower === 'which' && !cue.frames.has('saying') && !named) return null;
  const phrase = { from: edge - 1, to: edge };
  return {
    subject: { ...phrase, outer: phrase },
    inverted: false,
    inherited: true,
    from: cue.from,
    to: cue.to,
  };
}

/** “A banner that said “Go home””, “a letter that accuses them of theft”: what is written says it. */
function documentSubject(words: readonly Word[], cue: Cue, edge: number): Place | null {
  const noun = words[edge - 2];
  if (noun?.tag !== 'NOUN' || !writtenNouns.has(noun.lower.replace(/s$/, ''))) return null;
  const phrase = { from: edge - 1, to: edge };
  return {
    subject: { ...phrase, outer: phrase },
    inverted: false,
    inherited: true,
    from: cue.from,
    to: cue.to,
  };
}

/** A body or a document says something by itself; a strike that “has highlighted” a danger does not. */
const canSpeak = (words: readonly Word[], { from, to }: Phrase) =>
  words
    .slice(from, to)
    .some(({ tag, lower }) => documentNouns.has(lower) || organisationNouns.has(lower) || tag === 'PROPN');

/** Passes over a clause that leads (When asked …, As the talks ended, …). */
function mainClauseStart(words: readonly Word[], limit: number): number {
  if (!opensSubordinate(words)) return 0;
  for (let i = 1; i < limit; i++) if (words[i]?.text === ',' && startsMain(words, i + 1)) return i + 1;
  return 0;
}

/** The noun phrase before the first finite verb of the sentence. */
function mainSubject(words: readonly Word[], limit: number): Phrase | null {
  for (let i = mainClauseStart(words, limit); i < limit; i++) {
    if (!isFiniteVerb(words, i)) continue;
    const subject = subjectBefore(words, i);
    if (subject && !/^(?:who|which)$/.test(words[subject.to - 1]?.lower ?? '')) return subject;
  }
  return nounPhraseAfter(words, 0);
}
