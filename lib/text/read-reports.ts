import type { StatementKind } from '../vocabulary.ts';
import type { Span } from './analysis.ts';
import { boundClause, opensSubordinate, startsMain, trim } from './bound-content.ts';
import { contentNouns, contentVerbs } from './en/statement-phrases.ts';
import { type Cue, findCues } from './find-cues.ts';
import { hasFiniteVerb, isFiniteVerb } from './read-clause.ts';
import {
  isNominal,
  isPossessive,
  isPronoun,
  nounPhraseAfter,
  nounPhraseBefore,
  type Phrase,
} from './read-noun-phrase.ts';
import { beforeTime, type Subject, subjectAfter, subjectBefore } from './read-subject.ts';
import type { Word } from './read-words.ts';
import { skipCircumstance } from './skip-circumstance.ts';

/** One act of saying in a sentence, as ranges of its words. */
export interface Report {
  content: Phrase[];
  cue: Phrase;
  subject: Phrase | null;
  addressee: Phrase | null;
  via: Phrase | null;
  confidence: number;
}

const clauseOpeners = /^(?:that|whether|if|how|why|what|which|who)$/;

/** Every act of saying in one sentence, from left to right. */
export function readReports(words: readonly Word[]): Report[] {
  const cues = findCues(words);
  const out: Report[] = [];
  let lastSubject: Phrase | null = null;
  let floor = 0;
  for (const cue of cues) {
    if (!canReport(words, cue)) continue;
    const place = placeOf(words, cue, lastSubject);
    if (!place) continue;
    const report = complete(words, cue, place, floor);
    if (!report) continue;
    const nested = out.some((one) => one.content.some((part) => part.from <= cue.from && cue.to <= part.to));
    if (place.subject && !nested) lastSubject = place.subject;
    const last = out.at(-1);
    if (last && joins(words, last, report)) {
      out[out.length - 1] = {
        ...report,
        cue: { from: last.cue.from, to: report.cue.to },
        subject: last.subject,
      };
      continue;
    }
    out.push(report);
    if (report.confidence >= 0.8)
      floor = Math.max(floor, report.cue.to, ...report.content.map((part) => part.to));
  }
  return out;
}

/** “Said he told Putin to …”: one speaker, two verbs, one statement. */
function joins(words: readonly Word[], outer: Report, inner: Report): boolean {
  const start = outer.content[0];
  const subject = inner.subject;
  if (!start || !subject || outer.content.length !== 1) return false;
  return (
    subject.from === start.from &&
    subject.to - subject.from === 1 &&
    /^(?:he|she|they|i|we|it)$/.test(words[subject.from]?.lower ?? '') &&
    inner.cue.from === subject.to
  );
}

function canReport(words: readonly Word[], cue: Cue): boolean {
  if (cue.modal || cue.passive) return false;
  if (cue.negated) return false;
  return (
    cue.form !== 'infinitive' ||
    (cue.base === 'say' && /^(?:went|goes|go)$/.test(words[cue.from - 2]?.lower ?? ''))
  );
}

interface Place {
  subject: Subject | null;
  /** The subject stands after the verb. */
  inverted: boolean;
  inherited: boolean;
  /** First word of the reporting clause. */
  from: number;
  /** First word after the verb (and an inverted subject). */
  to: number;
}

function placeOf(words: readonly Word[], cue: Cue, lastSubject: Phrase | null): Place | null {
  const edge = beforeTime(words, beforeAdverbs(words, cue.from));
  const before = words[edge - 1];
  const inherit = (): Place | null => {
    const phrase = lastSubject ?? mainSubject(words, cue.from);
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
  if (cue.form === 'infinitive') return inherit();
  if (cue.form === 'participle') {
    const attached =
      before === undefined ||
      /^[,—–:-]$/.test(before.text) ||
      before.quotation ||
      /^(?:and|while|by|after|before|but|in)$/.test(before.lower);
    if (attached) return inherit();
    return before && isNominal(before) ? ownSubject(words, cue) : null;
  }
  if (
    before === undefined ||
    before.quotation ||
    (/^[,—–]$/.test(before.text) && !subjectBefore(words, cue.from))
  ) {
    const subject = subjectAfter(words, cue.to);
    const opens =
      before === undefined && words.slice(0, 30).some((word) => word.quotation || word.text === ':');
    if (subject && (before !== undefined || opens))
      return { subject, inverted: true, inherited: false, from: cue.from, to: subject.outer.to };
    return before !== undefined && before.text === ',' ? inherit() : null;
  }
  if (/^(?:and|but|or|then|also)$/.test(before.lower)) return inherit();
  if (/^(?:who|which)$/.test(before.lower)) return relativeSubject(words, cue, edge);
  if (before.lower === 'that') return null;
  return ownSubject(words, cue);
}

function ownSubject(words: readonly Word[], cue: Cue): Place | null {
  const subject = subjectBefore(words, cue.from);
  return subject
    ? { subject, inverted: false, inherited: false, from: subject.outer.from, to: cue.to }
    : null;
}

/** Adverbs between a conjunction and its verb: and later suggested. */
function beforeAdverbs(words: readonly Word[], verb: number): number {
  let at = verb;
  while (at > 0 && words[at - 1]?.tag === 'ADV') at--;
  return /^(?:and|but|or)$/.test(words[at - 1]?.lower ?? '') ? at : verb;
}

/** “The farmers, who say …”: the speaker is what the relative pronoun stands for. */
function relativeSubject(words: readonly Word[], cue: Cue, edge: number): Place | null {
  const comma = words[edge - 2]?.text === ',' ? edge - 2 : edge - 1;
  const phrase = nounPhraseBefore(words, comma);
  return phrase
    ? { subject: { ...phrase, outer: phrase }, inverted: false, inherited: true, from: cue.from, to: cue.to }
    : null;
}

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
    if (subject) return subject;
  }
  return nounPhraseAfter(words, 0);
}

function complete(words: readonly Word[], cue: Cue, place: Place, floor: number): Report | null {
  const forward = readForward(words, cue, place);
  const afterQuote = endsQuoted(words[place.from - 1]) && !opensContent(words, cue.to);
  const back =
    (forward?.strong && !afterQuote) || place.inherited ? null : readBackward(words, cue, place, floor);
  if (back) return withContinuation(words, cue, place, back);
  if (!forward) return null;
  const subject = place.subject;
  return {
    content: forward.content,
    cue: { from: cue.from, to: forward.cueTo },
    subject,
    addressee: forward.addressee,
    via: null,
    confidence: forward.confidence,
  };
}

/** A quotation that closes its own sentence or clause: what follows it is its reporting clause. */
const endsQuoted = (word: Word | undefined) => word?.quotation != null && (word.comma || word.stop);

const opensContent = (words: readonly Word[], at: number) =>
  words[at]?.lower === 'that' || words[at]?.quotation != null;

interface Forward {
  content: Phrase[];
  addressee: Phrase | null;
  cueTo: number;
  /** So clearly after the cue that nothing before it is looked at. */
  strong: boolean;
  confidence: number;
}

function readForward(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  if (place.inverted) return afterInversion(words, cue, place);
  const f = cue.frames;
  return (
    (f.has('telling') && readTelling(words, cue)) ||
    (f.has('urging') && readUrging(words, cue)) ||
    (f.has('offering') && readInfinitive(words, cue)) ||
    (f.has('naming') && words[(place.subject?.from ?? 0) - 1]?.lower !== 'what' && readNaming(words, cue)) ||
    ((f.has('saying') || f.has('weak') || f.has('phrase') || f.has('telling')) &&
      readSaying(words, cue, place)) ||
    (f.has('judging') && readJudging(words, cue)) ||
    null
  );
}

function afterInversion(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  const start = place.to;
  const colon = words[start]?.text === ':' || words[start]?.text === ',' ? start + 1 : start;
  if (!words[colon]?.quotation || !(cue.frames.has('saying') || cue.frames.has('weak'))) return null;
  return {
    content: [trim(words, colon, colon + 1)],
    addressee: null,
    cueTo: cue.to,
    strong: false,
    confidence: 0.8,
  };
}

/** told reporters (on Monday) that …; told them: “…” */
function readTelling(words: readonly Word[], cue: Cue): Forward | null {
  const addressee = nounPhraseAfter(words, cue.to);
  if (!addressee) return null;
  const at = skipCircumstance(words, addressee.to).to;
  const content = clauseAt(words, at, true) ?? topicAt(words, cue, addressee.to);
  return (
    content && {
      content: [content],
      addressee,
      cueTo: words[at]?.lower === 'that' ? at + 1 : cue.to,
      strong: true,
      confidence: 0.85,
    }
  );
}

/** cautioned Germany over the missiles, told them about the plan */
function topicAt(words: readonly Word[], cue: Cue, at: number): Phrase | null {
  if (/^(?:remind|assure|reassure|convince|persuade|ask)$/.test(cue.base)) return null;
  if (!/^(?:about|over|of|against)$/.test(words[at]?.lower ?? '')) return null;
  return nonEmpty(objectEnd(words, at + 1));
}

function readUrging(words: readonly Word[], cue: Cue): Forward | null {
  const direct = cue.base === 'call' && words[cue.to]?.lower === 'on' ? cue.to + 1 : cue.to;
  const addressee = nounPhraseAfter(words, direct);
  if (!addressee) return null;
  const at = skipCircumstance(words, addressee.to).to;
  const to = words[at]?.lower === 'not' ? at + 1 : at;
  if (words[to]?.lower !== 'to' || !startsInfinitive(words, to + 1)) return null;
  return { content: [boundClause(words, at)], addressee, cueTo: direct, strong: true, confidence: 0.75 };
}

const startsInfinitive = (words: readonly Word[], at: number) => {
  const verb = words[at]?.tag === 'ADV' ? words[at + 1] : words[at];
  return verb !== undefined && (verb.tag === 'VERB' || verb.tag === 'AUX' || verb.quotation !== null);
};

function readInfinitive(words: readonly Word[], cue: Cue): Forward | null {
  const at = skipCircumstance(words, cue.to).to;
  const not = words[at]?.lower === 'not' ? 1 : 0;
  if (words[at + not]?.lower !== 'to') return null;
  if (!startsInfinitive(words, at + not + 1)) return null;
  if (cue.base === 'ask' && not) return null;
  if (/^(?:refuse|decline)$/.test(cue.base)) return readRefusal(words, cue, at);
  return { content: [boundClause(words, at)], addressee: null, cueTo: cue.to, strong: true, confidence: 0.7 };
}

/** refused to say whether …: what was refused is the content; “declined to comment” has none. */
function readRefusal(words: readonly Word[], cue: Cue, at: number): Forward | null {
  const verb = at + 1;
  const lower = words[verb]?.lower ?? '';
  if (/^(?:comment|answer|respond|speak|talk|elaborate|discuss|speculate|be)$/.test(lower)) return null;
  if (/^(?:say|confirm|disclose|reveal|rule|specify|name|identify|give|acknowledge|admit)$/.test(lower)) {
    const out = words[verb + 1]?.lower === 'out' ? verb + 2 : verb + 1;
    const content = boundClause(words, out);
    return content.to > content.from
      ? { content: [content], addressee: null, cueTo: out, strong: true, confidence: 0.6 }
      : null;
  }
  return { content: [boundClause(words, at)], addressee: null, cueTo: cue.to, strong: true, confidence: 0.6 };
}

/** said (on Monday) (that) …; said: “…” */
function readSaying(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  const circumstance = skipCircumstance(words, cue.to);
  const as = readAsSaid(words, cue, place);
  if (as) return as;
  const be = readCopula(words, cue, place);
  if (be) return be;
  const strict =
    (cue.frames.has('weak') && !cue.frames.has('saying')) ||
    (cue.frames.has('phrase') && /^(?:go|issue|release|take)$/.test(cue.base));
  const content =
    clauseAt(words, circumstance.to, !strict) ??
    (/^(?:DET|NUM)$/.test(words[cue.to]?.tag ?? '') ? clauseAt(words, cue.to, !strict) : null);
  const object =
    !content && cue.frames.has('phrase') && words[cue.to - 1]?.tag === 'ADP'
      ? nonEmpty(objectEnd(words, cue.to))
      : null;
  if (object) return { content: [object], addressee: null, cueTo: cue.to, strong: true, confidence: 0.6 };
  if (!content) return null;
  const opener = words[circumstance.to]?.lower === 'that' ? circumstance.to + 1 : cue.to;
  const plain = content.from === cue.to && !words[content.from]?.quotation;
  return {
    content: [content],
    addressee: circumstance.addressee,
    cueTo: opener,
    strong: !plain || isClause(words, content),
    confidence: strict ? 0.65 : 0.85,
  };
}

/** “As the mayor said, the bridge is closed.” */
function readAsSaid(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  if (words[0]?.lower !== 'as' || place.subject?.from !== 1 || words[cue.to]?.text !== ',') return null;
  const content = nonEmpty(boundClause(words, cue.to + 1));
  return content && { content: [content], addressee: null, cueTo: cue.to, strong: true, confidence: 0.8 };
}

/** “In what she said was a mistake”, “bodies it claimed were soldiers”: the cue stands inside the clause that it reports. */
function readCopula(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  if (!place.subject || !isFiniteVerb(words, cue.to)) return null;
  const before = words[place.subject.from - 1];
  const be = /^(?:was|were|is|are)$/.test(words[cue.to]?.lower ?? '');
  const from =
    before?.lower === 'what' && be
      ? cue.to + 1
      : before?.tag === 'NOUN' || /^(?:what|which|that|who)$/.test(before?.lower ?? '')
        ? cue.to
        : null;
  const content = from === null ? null : nonEmpty(boundClause(words, from));
  return content && { content: [content], addressee: null, cueTo: cue.to, strong: true, confidence: 0.7 };
}

const isClause = (words: readonly Word[], { from, to }: Phrase) => hasFiniteVerb(words, from, to);

/** The reported clause or quotation that starts at word `at`; null where none does. */
function clauseAt(words: readonly Word[], at: number, bare: boolean): Phrase | null {
  const first = words[at];
  if (!first) return null;
  if (first.text === ':')
    return nonEmpty(words[at + 1]?.quotation ? { from: at + 1, to: at + 2 } : boundClause(words, at + 1));
  if (first.text === ',' || first.text === '—' || first.text === '–')
    return words[at + 1]?.quotation ? { from: at + 1, to: at + 2 } : null;
  if (first.quotation) return nonEmpty(boundClause(words, at));
  if (first.lower === 'that' && words[at + 1]) return nonEmpty(boundClause(words, at + 1));
  if (clauseOpeners.test(first.lower)) {
    const content = boundClause(words, at);
    return isClause(words, content) ? content : null;
  }
  if (first.tag === 'PUNCT' || first.tag === 'CCONJ' || first.tag === 'SCONJ') return null;
  const elided =
    /^(?:can|will|may|would|could|must|should)$/.test(first.lower) &&
    /^says?$/.test(words[at - 1]?.lower ?? '');
  if (isFiniteVerb(words, at) && !elided) return null;
  const content = boundClause(words, at);
  if (
    !isClause(words, content) &&
    bare &&
    words.slice(content.from, content.from + 8).some((word) => word.quotation)
  )
    return content;
  if (!isClause(words, content))
    return bare && content.to - content.from >= 5 && isNominal(first) && words[at - 1]?.lower.startsWith('sa')
      ? content
      : null;
  return bare || startsClause(words, at) ? content : null;
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

const nonEmpty = (phrase: Phrase) => (phrase.to > phrase.from ? phrase : null);

/** described the talks as “…”, accused her of lying, put the toll at 40 */
function readNaming(words: readonly Word[], cue: Cue): Forward | null {
  const object = words[cue.to]?.quotation ? null : objectAt(words, cue.to);
  for (const particle of cue.particles.naming) {
    if (particle === '') {
      const whole = objectEnd(words, cue.to);
      if (quotedView(words, cue.to + 1, Math.min(whole.to, cue.to + 24)))
        return { content: [whole], addressee: null, cueTo: cue.to, strong: true, confidence: 0.65 };
      if (!object) continue;
      const rest = words[object.to];
      if (!rest || !(rest.quotation || rest.tag === 'DET' || rest.tag === 'ADJ')) continue;
      return {
        content: [objectEnd(words, cue.to)],
        addressee: null,
        cueTo: cue.to,
        strong: true,
        confidence: 0.6,
      };
    }
    const at = particleAfter(words, cue.to, particle);
    if (at < 0) continue;
    const from =
      particle === 'of' || particle === 'for' || at === cue.to
        ? particle === 'of' || particle === 'for'
          ? cue.to
          : at + 1
        : cue.to;
    const content = objectEnd(words, from);
    return content.to > content.from
      ? { content: [content], addressee: null, cueTo: cue.to, strong: true, confidence: 0.65 }
      : null;
  }
  return null;
}

/** Is there a quotation among the words, with no other act of saying before it? */
function quotedView(words: readonly Word[], from: number, to: number): boolean {
  const at = words.findIndex((word, i) => i >= from && i < to && word.quotation !== null);
  return (
    at >= 0 && !findCues(words).some((cue) => cue.from >= from && cue.from < at && cue.frames.has('saying'))
  );
}

/** Where the particle of a naming verb stands, at most a noun phrase away. */
function particleAfter(words: readonly Word[], from: number, particle: string): number {
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    if (words[i]?.lower === particle) return i;
    if (words[i]?.tag === 'PUNCT' || words[i]?.tag === 'AUX' || words[i]?.lower === 'that') return -1;
  }
  return -1;
}

/** criticised the plan, boasted about the yield */
function readJudging(words: readonly Word[], cue: Cue): Forward | null {
  for (const particle of cue.particles.judging) {
    if (particle !== '' && words[cue.to]?.lower !== particle) continue;
    const from = particle === '' ? cue.to : cue.to + 1;
    const first = words[from];
    if (
      !first ||
      !(
        isNominal(first) ||
        first.tag === 'DET' ||
        first.tag === 'PRON' ||
        first.quotation ||
        /^(?:what|how)$/.test(first.lower)
      )
    )
      continue;
    if (particle === '' && contentVerbs.has(cue.base)) {
      const phrase = nounPhraseAfter(words, from);
      const noun = phrase && contentNouns.has((words[phrase.to - 1]?.lower ?? '').replace(/s$/, ''));
      if (!noun && /^(?:voice|express|raise|air)$/.test(cue.base)) continue;
    }
    const content = objectEnd(words, from);
    if (content.to <= content.from) continue;
    return { content: [content], addressee: null, cueTo: from, strong: true, confidence: 0.55 };
  }
  return null;
}

function objectAt(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (
    first &&
    /^(?:it|him|her|them|this|that|me|us|himself|herself|itself)$/.test(first.lower) &&
    !isPossessive(words[from])
  )
    return { from, to: from + 1 };
  return nounPhraseAfter(words, from);
}

/** An object runs to the next comma that opens something else, to a second verb, or to the end. */
function objectEnd(words: readonly Word[], from: number): Phrase {
  const clause = boundClause(words, from);
  for (let i = from + 1; i < clause.to; i++) {
    if (words[i]?.text === ',' && !isNominal(words[i + 1])) return trim(words, from, i);
    if (words[i]?.tag === 'CCONJ' && isFiniteVerb(words, i + 1)) return trim(words, from, i);
  }
  return clause;
}

/** What stands before the reporting clause: “…,” she said; the bridge was closed, the mayor said. */
function readBackward(
  words: readonly Word[],
  cue: Cue,
  place: Place,
  floor: number,
): { content: Phrase[]; addressee: Phrase | null; cueTo: number } | null {
  if (
    !(
      cue.frames.has('saying') ||
      cue.frames.has('weak') ||
      cue.frames.has('phrase') ||
      cue.frames.has('telling') ||
      cue.base === 'ask'
    )
  )
    return null;
  const edge = place.from;
  const mark = words[edge - 1];
  if (!mark || !(mark.quotation || /^[,—–]$/.test(mark.text))) return null;
  const circumstance = skipCircumstance(words, place.to);
  const told = toldAfter(words, place.to);
  const telling =
    told?.addressee ??
    (cue.frames.has('telling') && !circumstance.moved ? nounPhraseAfter(words, place.to) : null);
  const after = telling ? skipCircumstance(words, telling.to).to : circumstance.to;
  if (!endsHere(words, after)) return null;
  const region = trim(words, floor, edge);
  if (region.to <= region.from) return null;
  const last = words[region.to - 1];
  const addressee = telling ?? circumstance.addressee;
  if (last?.quotation)
    return { content: quotedRegion(words, region), addressee, cueTo: told?.cueTo ?? cue.to };
  const completes = words[after]?.text === ',' && hasFiniteVerb(words, after + 1, words.length);
  if (!hasFiniteVerb(words, region.from, region.to) && region.to - region.from < 4 && !completes) return null;
  if (
    /^(?:when|if|as|after|before|while|although|though|because|since|in|on|at|asked|speaking|despite|during|under)$/.test(
      words[region.from]?.lower ?? '',
    ) &&
    !commaInside(words, region) &&
    !completes
  )
    return null;
  return { content: [region], addressee, cueTo: told?.cueTo ?? cue.to };
}

/** “Trump said he told Putin”: the second verb belongs to the cue. */
function toldAfter(words: readonly Word[], at: number): { addressee: Phrase; cueTo: number } | null {
  if (!isPronoun(words[at]) || !/^(?:told|asked|warned|informed)$/.test(words[at + 1]?.lower ?? ''))
    return null;
  const addressee = nounPhraseAfter(words, at + 2);
  return addressee && { addressee, cueTo: at + 2 };
}

const commaInside = (words: readonly Word[], { from, to }: Phrase) =>
  words.slice(from, to).some((word) => word.text === ',');

/** After a parenthetical reporting clause: the end, a comma, a quotation, a stop. */
function endsHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word === undefined ||
    word.quotation !== null ||
    word.tag === 'PUNCT' ||
    word.tag === 'ADP' ||
    /^(?:as|when|while|after|before|in|on|at|during|of|from|to|and|but|about|with|who|following|for|because|if|by)$/.test(
      word.lower,
    ) ||
    word.tag === 'ADV' ||
    word.tag === 'VERB'
  );
}

/** Only the quotation where it stands by itself; the whole clause where it is part of one. */
function quotedRegion(words: readonly Word[], region: Phrase): Phrase[] {
  const last = region.to - 1;
  const before = words[last - 1];
  if (last === region.from) return [region];
  if (before && /^[:,;—–.!?]$/.test(before.text)) return [{ from: last, to: region.to }];
  if (before?.quotation) return [region];
  return [region];
}

function withContinuation(
  words: readonly Word[],
  cue: Cue,
  place: Place,
  back: { content: Phrase[]; addressee: Phrase | null; cueTo: number },
): Report {
  const content = [...back.content];
  const first = content[0];
  const after = continuation(words, place.to);
  const quoted = first !== undefined && words[first.to - 1]?.quotation !== null;
  if (after && first) {
    const start = words[after.from];
    const complete = hasFiniteVerb(words, first.from, first.to);
    if (quoted && start?.quotation) content.push(...quotationsFrom(words, after.from));
    else if (
      !quoted &&
      (!complete || /^(?:and|but|or|because|so|since|which|who)$/.test(words[after.from]?.lower ?? ''))
    )
      content.push(after);
  }
  return {
    content,
    cue: { from: cue.from, to: back.cueTo },
    subject: place.subject,
    addressee: back.addressee,
    via: null,
    confidence: quoted ? 0.95 : 0.8,
  };
}

/** What goes on after the reporting clause and its circumstances. */
function continuation(words: readonly Word[], from: number): Phrase | null {
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (word.quotation) return { from: i, to: i + 1 };
    if (word.text === ',' && !words[i + 1]?.quotation) {
      const rest = boundClause(words, i + 1);
      return rest.from === i + 1 || /^(?:and|but|or)$/.test(words[i + 1]?.lower ?? '')
        ? nonEmpty({ from: i + 1, to: rest.to })
        : nonEmpty(rest);
    }
  }
  return null;
}

function quotationsFrom(words: readonly Word[], from: number): Phrase[] {
  const out: Phrase[] = [];
  for (let i = from; i < words.length; i++) {
    if (words[i]?.quotation) out.push({ from: i, to: i + 1 });
  }
  return out;
}

/** The kind of a statement whose content stands in these ranges. */
export function kindOfContent(words: readonly Word[], content: readonly Phrase[]): StatementKind {
  const parts = content
    .flatMap(({ from, to }) => words.slice(from, to))
    .filter((word) => word.tag !== 'PUNCT');
  if (parts.every((word) => word.quotation)) return 'direct';
  return parts.some((word) => word.quotation) ? 'mixed' : 'indirect';
}

/** Offsets of a range of words; a lone quotation gives what stands between its marks. */
export function spanOf(words: readonly Word[], { from, to }: Phrase): Span | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  if (first === last && first.quotation) return first.quotation.inner;
  return [first.start, last.end];
}
