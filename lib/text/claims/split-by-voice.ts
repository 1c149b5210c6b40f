import type { ClaimCategory } from '../../vocabulary.ts';
import type { Span, Statement } from '../analysis.ts';
import { denials, diplomaticActs, judgements, offers } from '../en/event-verbs.ts';
import { hasVerb } from '../phrases/has-verb.ts';
import type { Sentence } from '../words/read-passages.ts';
import { readPart } from '../words/read-words.ts';

/** A part of a sentence in one voice. */
export interface Voice {
  span: Span;
  /** Null: the article's own voice. */
  statement: Statement | null;
  /** It tells of an act of speaking (denied that…, offered to…) and is one claim as it stands. */
  act: boolean;
  /** It holds the words that attribute, since what they attribute says nothing without them. */
  bare: boolean;
  /** What is told is how somebody sees something (called it a fairy tale, expressed regret). */
  judging: boolean;
  /** Somebody's words follow at once: a verb at its end has lost its object. */
  hanging: boolean;
  /** What the act says of its category. */
  leaning: ReadonlyMap<ClaimCategory, number>;
}

/** Is there a finite verb in this part of the sentence? */
type VerbFinder = (part: Span) => boolean;

const noLeaning: Voice['leaning'] = new Map();
const diplomatic: Voice['leaning'] = new Map([['diplomacy', 2]]);

/**
 * Cuts a sentence into what each speaker says and what the article says itself; the words that only attribute
 * (he said, according to the ministry) belong to neither. Where statements lie in one another the inner one wins.
 */
export function splitByVoice(
  text: string,
  { span: sentence, tagged }: Pick<Sentence, 'span' | 'tagged'>,
  statements: readonly Statement[],
): Voice[] {
  const carriesVerb: VerbFinder = (part) => {
    const words = readPart(tagged, part);
    return hasVerb(words, 0, words.length);
  };
  const voices: Voice[] = [];
  const taken: Span[] = [];
  const here = statements.flatMap((statement) => hereOf(statement, sentence) ?? []);
  for (const own of here) {
    const { statement } = own;
    const found = actOf(text, sentence, statement, carriesVerb);
    const deed = found !== null && found.statement === null;
    const act = found && (deed || found.bare) ? toldBy(here, own, found) : found;
    if (act) {
      voices.push(act);
      taken.push(act.span);
    }
    taken.push(...attributionOf(text, sentence, statement, carriesVerb));
    for (const content of deed ? [] : own.content) {
      const span = within(content, sentence);
      if (!span) continue;
      taken.push(span);
      if (act || here.some((other) => holds(other, statement, span))) continue;
      const inner = here
        .filter(
          (other) =>
            other !== own && !isSameSpeaker(other.statement, statement) && !isAnybody(other.statement),
        )
        .flatMap((other) => innerSpans(other, span));
      for (const part of without(span, inner))
        voices.push({
          span: part,
          statement,
          act: false,
          bare: false,
          judging: false,
          hanging: false,
          leaning: noLeaning,
        });
    }
  }
  for (const span of without(sentence, taken))
    voices.push({
      span,
      statement: null,
      act: false,
      bare: false,
      judging: false,
      hanging: here.some(({ content }) => beginsWithin(content, span[1], span[1] + atOnce)),
      leaning: noLeaning,
    });
  return voices;
}

const within = ([start, end]: Span, [from, to]: Span): Span | null =>
  start < to && from < end ? [Math.max(start, from), Math.min(end, to)] : null;

/** Does one of these spans, which are in order, begin from one place on and before another? */
function beginsWithin(spans: readonly Span[], from: number, to: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[0] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.[0] ?? to) < to;
}

/** A statement with what of its content lies in the sentence, or so near behind it that it follows at once. */
interface Here {
  statement: Statement;
  content: Span[];
}

const atOnce = 4;

/** Null where the sentence has no part of it. What somebody says can run through thousands of paragraphs: content is searched by halving. */
function hereOf(statement: Statement, sentence: Span): Here | null {
  const { content, cue } = statement;
  let [low, high] = [0, content.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((content[middle]?.[1] ?? 0) <= sentence[0]) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < content.length && (content[end]?.[0] ?? 0) < sentence[1] + atOnce) end++;
  const near = content.slice(low, end);
  const touches =
    near.some((span) => within(span, sentence)) || (cue !== null && within(cue, sentence) !== null);
  return touches ? { statement, content: near } : null;
}

/** "He said he told them to wait", "she said an email had asked …": the inner statement is part of what the outer says. */
const holds = ({ statement: outer, content }: Here, inner: Statement, span: Span): boolean =>
  outer !== inner &&
  (isSameSpeaker(outer, inner) || isAnybody(inner)) &&
  content.some(([start, end]) => start <= span[0] && end >= span[1] && end - start > span[1] - span[0]);

/** “Okello said | the board had offered to pay”: what somebody else did is told by her, from where her words begin. */
function toldBy(here: readonly Here[], inner: Here, act: Voice): Voice {
  const [from, to] = [inner.statement.cue?.[0] ?? act.span[0], act.span[1]];
  for (const { statement, content } of here) {
    if (isSameSpeaker(statement, inner.statement)) continue;
    const around = content.find(([start, end]) => start <= from && to <= end + atOnce);
    if (around) return { ...act, statement, span: [Math.max(act.span[0], around[0]), to] };
  }
  return act;
}

const isAnybody = ({ speaker }: Statement): boolean => speaker === 'unknown';

const isSameSpeaker = (one: Statement, other: Statement): boolean => one.speaker === other.speaker;

/** What of another statement lies inside this content: its words and the words that attribute them. */
function innerSpans({ statement: other, content }: Here, outer: Span): Span[] {
  const inside = ([start, end]: Span) =>
    start >= outer[0] && end <= outer[1] && end - start < outer[1] - outer[0];
  return [...content, other.cue, other.mention].filter((span): span is Span => span !== null && inside(span));
}

/** The parts of a span that none of the others covers. */
function without([start, end]: Span, others: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let from = start;
  const ordered = others.length > 1 ? others.toSorted((x, y) => x[0] - y[0]) : others;
  for (const [a, b] of ordered) {
    if (a > from && from < end) parts.push([from, Math.min(a, end)]);
    from = Math.max(from, b);
  }
  if (from < end) parts.push([from, end]);
  return parts;
}

/**
 * The cue and the speaker's name beside it, up to the content or the next comma on either side; what is told of the
 * speaker between the two (Holm, who leads the team, said) stays apart.
 */
function attributionOf(
  text: string,
  sentence: Span,
  { cue, mention, content }: Statement,
  carriesVerb: VerbFinder,
): Span[] {
  const named = mention && within(mention, sentence);
  const signal = cue && within(cue, sentence);
  if (!signal) return [];
  const near = named && Math.abs(named[0] - signal[0]) < 200 ? named : signal;
  let start = Math.min(near[0], signal[0]);
  let end = Math.max(near[1], signal[1]);
  const edges = content.flat();
  const before = Math.max(sentence[0], ...edges.filter((edge) => edge <= start));
  const after = Math.min(sentence[1], ...edges.filter((edge) => edge >= end));
  const lead = before + Math.max(lastMark(text.slice(before, start)), 0);
  if (!carriesVerb([lead, start])) start = lead;
  const tail = text.slice(end, after).search(/[,;]\s/);
  const stop = tail < 0 ? after : end + tail;
  if (!carriesVerb([end, stop])) end = stop;
  const tie = near === signal ? null : tieBetween(text, near, signal, carriesVerb);
  if (tie !== null) return [[tie, end]];
  const told = near !== signal && near[1] < signal[0] && inserted.test(text.slice(near[1], signal[0]));
  return told
    ? [
        [start, near[1]],
        [signal[0], end],
      ]
    : [[start, end]];
}

/** Where the reporting clause begins behind what the article tells of the same subject; null where nothing is told between. */
function tieBetween(text: string, name: Span, cue: Span, carriesVerb: VerbFinder): number | null {
  const tie = name[1] < cue[0] ? joined.exec(text.slice(name[1], cue[0])) : null;
  return tie && carriesVerb([name[1], name[1] + tie.index]) ? name[1] + tie.index : null;
}

/** “The bank cut its rate | and signaled that”, “agents arrested him |, accusing him of”: one subject, of which the article tells something first. */
const joined = /(?:,? (?:and|but|then)|,)(?: (?:also|later|then|yet))?\s*$/;

const inserted = /^, (?:who|which|whose)\s.*,\s*$/s;

const lastMark = (words: string): number => Math.max(words.lastIndexOf(', '), words.lastIndexOf('; ')) + 1;

/**
 * Denials are claims of their own; offers, refusals and promises are acts that the article itself reports. Words that
 * say nothing without the cue (put the number at 150, accused them of hiding it) are taken with it, and with a short
 * name. "She said she told him to go" asserts that she told him.
 */
function actOf(text: string, sentence: Span, statement: Statement, carriesVerb: VerbFinder): Voice | null {
  const { cue, mention, content } = statement;
  const [first, last] = [content[0], content.at(-1)];
  if (!cue || !first || !last || !within(cue, sentence)) return null;
  const signal = text.slice(...cue).toLowerCase();
  const words = signal.split(/\s+/);
  const end = Math.min(sentence[1], Math.max(cue[1], last[1]));
  const told = /\b(?:he|she|they|it|i|we) (?:(?:had|has|have) )?(?:told|asked|urged|warned|informed)\b/.exec(
    signal,
  );
  if (told && told.index > 0 && first[0] >= cue[1])
    return {
      span: [cue[0] + told.index, end],
      statement,
      act: true,
      bare: false,
      judging: false,
      hanging: false,
      leaning: noLeaning,
    };
  const verb = words.find((part) => denials.test(part) || diplomaticActs.test(part)) ?? '';
  const offered = /^reject/.test(verb) && offers.test(text.slice(...first));
  const denies = denials.test(verb) && !offered;
  // "She insisted they were in order" says something; "he agreed to go", "they insist that it must go" do something.
  const says = speakingActs.test(verb) && carriesVerb(first) && !demanding.test(text.slice(...first));
  const own = !denies && !says && diplomaticActs.test(verb);
  const bare =
    statement.kind !== 'direct' && content.length === 1 && first[0] >= cue[1] && !carriesVerb(first);
  if (!denies && !own && !bare) return null;
  const named =
    mention &&
    within(mention, sentence) &&
    tieBetween(text, mention, cue, carriesVerb) === null &&
    !content.some(([start]) => start < cue[0]) &&
    cue[0] - mention[1] < 60 &&
    (denies || own || cue[0] - mention[0] <= shortName);
  const inside = bare && !own && statement.grounds[0]?.rule === 'said_inside';
  const from = named ? Math.min(cue[0], mention[0]) : cue[0];
  const lead =
    named || denies || own ? nameStart(text, sentence, from, carriesVerb) : Math.max(from, sentence[0]);
  // "in what she said | was the worst raid": what was said stands by itself.
  const start = inside ? cue[1] : lead;
  if (end <= start) return null;
  return {
    span: [start, end],
    statement: own ? null : statement,
    act: denies || own,
    bare,
    hanging: false,
    judging: !own && bare && words.some((part) => judgements.test(part)),
    leaning: own ? diplomatic : noLeaning,
  };
}

const speakingActs = /^(?:accept|insist|agree)/;
const demanding = /\b(?:must|should|would|will|have to)\b/;

/** A longer name before "put the number at 150" says more than the claim itself. */
const shortName = 40;

/** "The newly elected | president": a short lead without verb or mark belongs to the name. */
function nameStart(text: string, sentence: Span, start: number, carriesVerb: VerbFinder): number {
  const lead = text.slice(sentence[0], start);
  return start <= sentence[0] + 30 &&
    !/[,;:“”"]/.test(lead) &&
    (/^(the|an?)\s/i.test(lead) || !carriesVerb([sentence[0], start]))
    ? sentence[0]
    : Math.max(start, sentence[0]);
}
