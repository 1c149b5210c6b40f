import type { ClaimCategory } from '../../vocabulary.ts';
import type { Claim, Place, Quantity, Span, Statement } from '../analysis.ts';
import { partOf } from '../words/part-of.ts';
import type { Passage, Sentence } from '../words/read-passages.ts';
import { readPart } from '../words/read-words.ts';
import { splitSentences } from '../words/split-sentences.ts';
import { splitTokens, type Token } from '../words/split-tokens.ts';
import { assertsSomething } from './asserts-something.ts';
import { carryCategory } from './carry-category.ts';
import { type Context, categoriseClaim } from './categorise-claim.ts';
import { decideByAct } from './decide-by-act.ts';
import { findNounClaims } from './find-noun-claims.ts';
import { findPlaces } from './find-places.ts';
import { findQuantities } from './find-quantities.ts';
import { findTimePhrase } from './find-time-phrase.ts';
import { findTopicWords, scoreTopics, type TopicWord } from './find-topic-words.ts';
import { groundClaim } from './ground-claim.ts';
import { leanByNouns } from './lean-by-nouns.ts';
import { leanByQuantity } from './lean-by-quantity.ts';
import { markRetracted } from './mark-retracted.ts';
import { markUnverified } from './mark-unverified.ts';
import { rateCheckWorthiness } from './rate-check-worthiness.ts';
import { readAct } from './read-act.ts';
import { countsInPeace, readArticleTopic } from './read-article-topic.ts';
import { splitByVoice, type Voice } from './split-by-voice.ts';
import { splitClauses } from './split-clauses.ts';
import { statementsByPlace } from './statements-by-place.ts';
import type { Clause } from './trim-clause.ts';

const noLeaning: ReadonlyMap<ClaimCategory, number> = new Map();

/** More quantities or places than this in one clause are a list that nobody checks as one claim. */
const mostInside = 100;
/** How many claims back the unit of a bare number is looked for. */
const unitReach = 4;
/** Longer headings, paragraphs and sentences are no context, so that time stays linear in the text. */
const longestContext = 4000;

export interface ClaimInput {
  text: string;
  passages: readonly Passage[];
  statements: Statement[];
  /** ISO 8601; null where the article has no date. */
  publishedAt: string | null;
}

/**
 * Finds what can be checked in an article: every clause that asserts a fact, said by a speaker or by the article
 * itself, with its category, quantities and places.
 */
export function findClaims({ text, passages, statements, publishedAt }: ClaimInput): Claim[] {
  const claims: Claim[] = [];
  const statementsIn = statementsByPlace(statements);
  let heading: Context[] = [];
  const read = passages.map((passage) => {
    const tokens = splitTokens(
      text,
      passage.span,
      passage.sentences.flatMap(({ tagged }) => tagged),
    );
    return { passage, tokens, topics: findTopicWords(tokens) };
  });
  const { context: article, war, mishap, trade } = readArticleTopic(read);
  for (const {
    passage: { kind, span, sentences },
    tokens,
    topics: all,
  } of read) {
    const topics = war ? all : all.filter(countsInPeace);
    if (kind === 'heading') heading = contextOf(topics, span, 0.25);
    const paragraph = lazily(() => contextOf(topics, span, 0.1));
    const passage = {
      text,
      tokens,
      topics,
      counted: findQuantities(text, span, publishedAt, tokens),
      named: findPlaces(text, span, tokens),
      caption: kind === 'caption',
      heading: kind === 'heading',
    };
    for (const sentence of sentences) {
      const over = heading;
      const contexts = lazily(() => [
        ...contextOf(topics, sentence.span, 0.25),
        ...paragraph(),
        ...over,
        article,
      ]);
      for (const voice of splitByVoice(text, sentence, statementsIn(sentence.span)))
        for (const claim of claimsIn({ ...passage, sentence, voice, contexts, war, trade, mishap }))
          claims.push(claim);
    }
  }
  claims.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);
  const once = claims.filter((claim, k) => !isSameSpan(claim.span, claims[k - 1]?.span));
  const carried = nameUnits(carryCategory(text, once));
  const doubted = markRetracted(text, passages, markUnverified(text, passages, carried));
  for (const [k, claim] of doubted.entries()) claim.id = `c${k + 1}`;
  return doubted;
}

/** Two acts in one sentence can claim the same words. */
const isSameSpan = (one: Span, other: Span | undefined): boolean =>
  other !== undefined && one[0] === other[0] && one[1] === other[1];

/** "They shot down 40" counts what the claim shortly before it, on the same matter, counted. */
function nameUnits(claims: Claim[]): Claim[] {
  return claims.map((claim, k) => {
    if (claim.quantities.every(({ unit }) => unit)) return claim;
    const near = claims
      .slice(Math.max(0, k - unitReach), k)
      .filter(({ category }) => category === claim.category);
    const unit =
      near.flatMap(({ quantities }) => quantities).findLast((quantity) => quantity.unit && quantity.action)
        ?.unit ?? '';
    return {
      ...claim,
      quantities: claim.quantities.map((quantity) => ({ ...quantity, unit: quantity.unit || unit })),
    };
  });
}

/** What a part of the text says for each category, and how much that weighs for a claim near it. */
function contextOf(topics: readonly TopicWord[], span: Span, weight: number): Context[] {
  const scores = isShort(span) ? scoreTopics(topics, span) : noLeaning;
  return scores.size > 0 ? [{ scores, weight }] : [];
}

/** Worked out when it is first asked for. */
function lazily<Found>(find: () => Found): () => Found {
  let found: Found | undefined;
  return () => (found ??= find());
}

const isShort = ([start, end]: Span): boolean => end - start < longestContext;

/** A part of a sentence in one voice, with what is known about its surroundings. */
interface Part {
  text: string;
  sentence: Sentence;
  voice: Voice;
  /** What stands around it says; few claims need it. */
  contexts: () => Context[];
  /** The article is about war or what states do with each other. */
  war: boolean;
  /** The article is about business. */
  trade: boolean;
  /** The article is about an accident, a disaster or a crime. */
  mishap: boolean;
  /** The tokens of its block. */
  tokens: Token[];
  /** What in its block tells what a claim is about. */
  topics: TopicWord[];
  /** What its block counts, in order. */
  counted: Quantity[];
  /** The places that its block names, in order. */
  named: Place[];
  caption: boolean;
  heading: boolean;
}

function claimsIn(part: Part): Claim[] {
  const { text, voice, sentence } = part;
  const split = (span: Span) => splitClauses(text, span, readPart(sentence.tagged, span), part.heading);
  const spans = voice.act ? [voice.span] : splitSentences(text, voice.span);
  const clauses: Clause[] = [];
  for (const span of spans)
    if (!isQuestion(text, span))
      for (const clause of voice.act ? joinAct(sentence, split(span)) : split(span)) clauses.push(clause);
  const presumed = voice.act ? [] : clauses.flatMap((clause) => findNounClaims(text, clause));
  for (const clause of presumed) clauses.push(clause);
  const claims: Claim[] = [];
  for (const clause of clauses) {
    const claim = claimOf(part, clause);
    if (claim) claims.push(claim);
  }
  return claims;
}

const isQuestion = (text: string, [, end]: Span): boolean =>
  /\?[”"’'»]*$/.test(text.slice(Math.max(0, end - 4), end));

/** An act of speaking is one claim, however many clauses say what was offered or denied; what comes with it stays apart. */
function joinAct({ tagged }: Sentence, clauses: Clause[]): Clause[] {
  const apart = clauses.findIndex(({ kind }, k) => k > 0 && kind === 'participle');
  const own = apart < 0 ? clauses : clauses.slice(0, apart);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const span: Span = [first.span[0], Math.max(...own.map((clause) => clause.span[1]))];
  const words = readPart(tagged, span);
  return [{ kind: 'main', opener: null, span, words }, ...clauses.slice(own.length)];
}

function claimOf(
  { text, voice, contexts, war, trade, mishap, tokens: all, topics, counted, named, caption, heading }: Part,
  clause: Clause,
): Claim | null {
  const { span } = clause;
  // What a relative clause adds to reported words is the article's own: "missiles, which have a range of 300 miles".
  const statement =
    clause.kind === 'relative' && voice.statement?.kind === 'indirect' ? null : voice.statement;
  const words = text.slice(...span);
  // A date outside the clause may be that of another event in the sentence.
  const quantities = inside(counted, span).map((quantity) =>
    quantity.asOf && !words.includes(quantity.asOf) ? { ...quantity, asOf: null, asOfDate: null } : quantity,
  );
  const known = {
    words: clause.words,
    kind: clause.kind,
    opener: clause.opener,
    attributed: statement !== null,
    quantities: quantities.length,
    reporting: statement === null || voice.bare,
    quoted: statement?.kind === 'direct',
    indirect: statement?.kind === 'indirect',
    act: voice.act && clause.kind === 'main',
    judging: voice.judging,
    hanging: voice.hanging && span[1] + 4 > voice.span[1],
    caption,
  };
  if (!assertsSomething({ ...known, heading: heading && statement === null })) return null;
  const places = inside(named, span);
  const tokens = partOf(all, span);
  const date = findTimePhrase(tokens, 0, tokens.length);
  const since = sinceWhen(clause, date);
  const leaning = leanByQuantity(since ?? (war ? voice.leaning : noLeaning), quantities);
  const read = readAct(clause.words);
  const decided = since ? null : decideByAct(clause, read, { quantities, war, trade, mishap });
  const category =
    decided?.category ?? categoriseClaim(text, span, contexts(), leanByNouns(leaning, read, war), topics);
  const { checkWorthiness, reasons } = rateCheckWorthiness({
    ...known,
    read,
    category,
    places: places.length,
    dated: date !== null,
  });
  const { kind } = clause;
  const grounds = groundClaim({
    kind,
    act: voice.act && kind === 'main',
    quantities,
    places,
    date,
    category,
    decided,
    leaning,
    topics: partOf(topics, span),
  });
  return {
    id: '',
    span,
    statement: statement?.id ?? null,
    speaker: statement?.speaker ?? null,
    category,
    checkWorthiness,
    reasons,
    quantities,
    places,
    grounds,
  };
}

/** "… since the army invaded in April 2022" dates what is told. */
const sinceWhen = ({ opener }: Clause, date: Span | null): Voice['leaning'] | null =>
  opener === 'since' && date ? new Map([['background', 4]]) : null;

/** Those of the block's findings that lie in the span; they are in order, so that the first is found by halving. */
function inside<Found extends { span: Span }>(found: Found[], [start, end]: Span): Found[] {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle]?.span[0] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const out: Found[] = [];
  for (let k = low; k < low + mostInside; k++) {
    const one = found[k];
    if (!one || one.span[0] >= end) break;
    if (one.span[1] <= end) out.push(one);
  }
  return out;
}
