import type { Span } from './analysis.ts';
import { kindOfContent, spanOf } from './content-span.ts';
import type { DraftStatement } from './draft-statement.ts';
import { findCues } from './find-cues.ts';
import { findUnmarkedSpeech } from './find-unmarked-speech.ts';
import { readAccording } from './read-according.ts';
import { hasFiniteVerb } from './read-clause.ts';
import { readCueNouns } from './read-cue-nouns.ts';
import { draftOfTurn, findTurns, turnContent } from './read-interview.ts';
import { readLabel } from './read-label.ts';
import type { Passage, Sentence } from './read-passages.ts';
import { readQuestions } from './read-questions.ts';
import { type Report, readReports } from './read-reports.ts';
import { type Subject, subjectBefore } from './read-subject.ts';
import type { Word } from './read-words.ts';
import { relayReports } from './relay-reports.ts';

/** Every statement of the passages, in order of place, with the words that name its speaker but not yet the name. */
export function findStatements(text: string, passages: readonly Passage[]): DraftStatement[] {
  const out: DraftStatement[] = [];
  const turns = findTurns(text, passages);
  const unmarked = findUnmarkedSpeech(text, passages);
  passages.forEach((passage, i) => {
    const turn = turns.get(passage.block);
    if (turn) {
      const last = out.at(-1);
      if (turn.goesOn && last) last.content.push(...turnContent(text, turn));
      else out.push(draftOfTurn(text, turn));
      return;
    }
    const drafts = readPassage(text, passage, passages[i - 1], out);
    const last = out.at(-1);
    if (
      drafts.length === 0 &&
      last?.kind === 'direct' &&
      last.block === passages[i - 1]?.block &&
      unmarked.has(passage.block)
    )
      drafts.push({
        ...bareQuote([passage.span], passage.block),
        kind: 'indirect',
        rule: 'unmarked_speech',
        confidence: 0.4,
      });
    out.push(...drafts);
  });
  return out;
}

function readPassage(
  text: string,
  passage: Passage,
  before: Passage | undefined,
  earlier: readonly DraftStatement[],
): DraftStatement[] {
  const out: DraftStatement[] = [];
  passage.sentences.forEach((sentence, i) => {
    const reports = reportsOf(sentence.words);
    const drafts = reports.flatMap((report) => draftOf(sentence.words, report, passage.block));
    if (drafts.length === 0) {
      const label = readLabel(sentence.words, passage.kind);
      if (label && i === 0) drafts.push(...draftOf(sentence.words, label, passage.block));
    }
    const previous = passage.sentences[i - 1];
    for (const draft of floating(text, sentence, drafts, {
      passage,
      previous,
      before,
      last: out.at(-1) ?? earlier.at(-1),
    }))
      drafts.push(draft);
    out.push(...drafts.sort((a, b) => start(a) - start(b)));
  });
  return out;
}

const start = (draft: DraftStatement) => draft.content[0]?.[0] ?? 0;

function reportsOf(words: readonly Word[]): Report[] {
  const verbs = readReports(words);
  const according = readAccording(words, verbs);
  const nouns = readCueNouns(words).filter(
    (noun) => !verbs.some((verb) => verb.cue.from <= noun.cue.from && verb.cue.to > noun.cue.from),
  );
  return relayReports(words, [...verbs, ...according, ...nouns, ...readQuestions(words)]);
}

function draftOf(words: readonly Word[], report: Report, block: number): DraftStatement[] {
  const content = report.content
    .map((part) => spanOf(words, part))
    .filter((span) => span !== null)
    .sort((a, b) => a[0] - b[0]);
  if (content.length === 0) return [];
  return [
    {
      kind: kindOfContent(words, report.content),
      rule: report.rule,
      content: withoutOverlap(content),
      cue: rangeSpan(words, report.cue),
      mention: report.subject && rangeSpan(words, report.subject),
      addressee: report.addressee && rangeSpan(words, report.addressee),
      via: report.via ? [rangeSpan(words, report.via)].filter((span) => span !== null) : [],
      follows: 'nobody',
      block,
      confidence: report.confidence,
    },
  ];
}

function withoutOverlap(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (span[1] > span[0] && (!last || span[0] >= last[1])) out.push(span);
  }
  return out;
}

/** Offsets of a range of words, quotation marks included. */
function rangeSpan(words: readonly Word[], { from, to }: { from: number; to: number }): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && last.end > first.start ? [first.start, last.end] : null;
}

interface Surroundings {
  passage: Passage;
  previous: Sentence | undefined;
  before: Passage | undefined;
  last: DraftStatement | undefined;
}

/** Quotations that no reporting clause of their sentence takes: they go on with the one before, or their speaker is in the context. */
function floating(
  text: string,
  sentence: Sentence,
  drafts: DraftStatement[],
  around: Surroundings,
): DraftStatement[] {
  const { words } = sentence;
  const free = words.filter((word) => word.quotation && !drafts.some((draft) => covers(draft, word)));
  if (free.length === 0) return [];
  const inner = free.flatMap((word) => (word.quotation ? [trimmed(text, word.quotation.inner)] : []));
  const signed = signature(words);
  if (signed)
    return [
      {
        ...bareQuote(inner, around.passage.block),
        rule: 'signed_quotation',
        mention: signed,
        follows: 'nobody',
        confidence: 0.8,
      },
    ];
  if (around.passage.kind === 'heading')
    return inner.map((span) => echo(span, around.passage.block, words.length <= 2));
  if (words.every((word) => word.quotation || word.tag === 'PUNCT'))
    return [alone(text, inner, around)].flatMap((draft) => draft ?? []);
  return introduced(words, free, inner, around.passage.block, drafts);
}

const bareQuote = (content: Span[], block: number): DraftStatement => ({
  kind: 'direct',
  rule: 'lone_quotation',
  content,
  cue: null,
  mention: null,
  addressee: null,
  via: [],
  follows: 'previous',
  block,
  confidence: 0.55,
});

/** A quotation in a heading: the article tells below who said it. */
const echo = (span: Span, block: number, whole: boolean): DraftStatement => ({
  ...bareQuote([span], block),
  rule: 'heading_echo',
  follows: whole ? 'echo' : 'echo-only',
  confidence: 0.6,
});

/** “…” — Ana Prill: a quotation signed with a name. */
function signature(words: readonly Word[]): Span | null {
  const dash = words[1];
  const name = words.slice(2).filter((word) => word.text !== '.');
  if (
    !words[0]?.quotation ||
    !dash ||
    !/^(?:[—–―-]|--)$/.test(dash.text) ||
    name.length === 0 ||
    name.length > 8
  )
    return null;
  const [first, last] = [name[0], name.at(-1)];
  return first?.tag === 'PROPN' && last ? [first.start, last.end] : null;
}

const covers = (draft: DraftStatement, word: Word) =>
  draft.content.some(([from, to]) => word.start < to && word.end > from) ||
  (draft.mention !== null && word.start >= draft.mention[0] && word.end <= draft.mention[1]);

/** A sentence that is all quotation. Adds it to the statement that it goes on with, or gives one of its own. */
function alone(
  text: string,
  inner: Span[],
  { passage, previous, before, last }: Surroundings,
): DraftStatement | null {
  const goesOn =
    last !== undefined &&
    last.kind === 'direct' &&
    (previous ? last.block === passage.block && endsNear(last, previous) : runsOn(before, last));
  if (goesOn) {
    const end = last.content.at(-1)?.[1] ?? 0;
    last.content.push(...inner.filter(([from]) => from >= end));
    return null;
  }
  const introducedBy = previous ? null : introduction(before);
  return {
    kind: 'direct',
    rule: introducedBy ? 'introduced_quotation' : 'lone_quotation',
    content: inner,
    cue: introducedBy?.cue ?? null,
    mention: introducedBy?.mention ?? null,
    addressee: null,
    via: [],
    follows: introducedBy || !last || asksBack(text, inner, last, before) ? 'nobody' : 'previous',
    block: passage.block,
    confidence: introducedBy ? 0.8 : 0.55,
  };
}

/** A question alone in its paragraph, after somebody else’s closed quotation: another voice. */
const asksBack = (text: string, inner: Span[], last: DraftStatement, before: Passage | undefined) =>
  text.charAt((inner.at(-1)?.[1] ?? 0) - 1) === '?' &&
  last.kind === 'direct' &&
  last.block === before?.block &&
  before.quotations.at(-1)?.closed === true;

/** Does the statement end in (or right after) this sentence? */
const endsNear = (draft: DraftStatement, sentence: Sentence) =>
  (draft.content.at(-1)?.[1] ?? 0) > sentence.span[0] || (draft.cue?.[1] ?? 0) > sentence.span[0];

/** The quotation at the end of the passage before is still open, and belongs to this statement. */
function runsOn(before: Passage | undefined, last: DraftStatement): boolean {
  const open = before?.quotations.at(-1);
  return open !== undefined && !open.closed && (last.content.at(-1)?.[1] ?? 0) > open.span[0];
}

/** “She went on:” at the end of the passage before. */
function introduction(before: Passage | undefined): { cue: Span | null; mention: Span | null } | null {
  const words = before?.sentences.at(-1)?.words;
  if (words?.at(-1)?.text !== ':') return null;
  const cue = findCues(words).findLast((found) => !found.passive);
  const subject = cue && subjectBefore(words, cue.from);
  return cue && subject ? { cue: rangeSpan(words, cue), mention: rangeSpan(words, subject) } : null;
}

/** “The mayor was blunt: ‘…’”: the subject of the sentence speaks. */
function introduced(
  words: readonly Word[],
  free: Word[],
  inner: Span[],
  block: number,
  drafts: DraftStatement[],
): DraftStatement[] {
  const first = free[0];
  const at = first ? words.indexOf(first) : -1;
  if (at < 1 || drafts.some((draft) => draft.content.length === 0)) return [];
  const colon = words[at - 1]?.text === ':';
  const long = first !== undefined && first.end - first.start > 40;
  if (!colon || !long) return [];
  const subject = firstSubject(words, at);
  return [
    {
      kind: 'direct',
      rule: 'quotation_after_colon',
      content: inner,
      cue: null,
      mention: subject && rangeSpan(words, subject),
      addressee: null,
      via: [],
      follows: subject ? 'nobody' : 'previous',
      block,
      confidence: 0.5,
    },
  ];
}

function firstSubject(words: readonly Word[], to: number): Subject | null {
  for (let i = 1; i < to; i++) {
    if (!hasFiniteVerb(words, i, i + 1)) continue;
    const subject = subjectBefore(words, i);
    if (subject) return subject;
  }
  return null;
}

function trimmed(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : [from, to];
}
