import type { CheckWorthyReason, ClaimCategory } from '../../vocabulary.ts';
import type { VerbClass } from '../en/claim-verbs.ts';
import { pastWords } from '../en/event-verbs.ts';
import { feelingVerbs, hedges, opinionWords } from '../en/opinion-words.ts';
import { reportWords, sceneVerbs } from '../en/scene-words.ts';
import type { Word } from '../words/read-words.ts';
import { isLike, isOneOf, wordValue } from '../words/word-tests.ts';
import { isForecast, mayForecast } from './is-forecast.ts';
import { isListedEvent } from './is-listed-event.ts';
import type { ReadAct } from './read-act.ts';
import type { ClauseKind } from './trim-clause.ts';

export interface RatedClause {
  words: Word[];
  kind: ClauseKind;
  /** The word that tied the clause to the one before: after, if. */
  opener: string | null;
  category: ClaimCategory;
  /** Somebody is said to have said it. */
  attributed: boolean;
  quantities: number;
  places: number;
  dated: boolean;
  /** It tells what somebody did by speaking, not what they said. */
  reporting: boolean;
  /** It says what a picture shows. */
  caption: boolean;
  /** It stands wholly in quotation marks. */
  quoted: boolean;
  /** It is reported without a quotation mark. */
  indirect: boolean;
  /** Its main verb, with who does what to whom. */
  read: ReadAct;
  /** It tells of a denial, an offer, a refusal: the act is what can be checked, whatever its object. */
  act: boolean;
  /** It tells how somebody sees something. */
  judging: boolean;
  /** Somebody's words follow at once. */
  hanging: boolean;
}

export interface Rating {
  checkWorthiness: number;
  reasons: CheckWorthyReason[];
}

/**
 * What each reason adds, in log odds, to a clause of which nothing else is known; set by hand after a regression over
 * 1,500 clauses of annotated articles, and rounded.
 */
const weights: Partial<Record<CheckWorthyReason, number>> = {
  has_quantity: 2.4,
  has_place: 0.4,
  has_date: 1,
  names_event: 1.1,
  contested_topic: 0.5,
  hedged: -0.2,
  opinion: -1.6,
  forecast: -2.6,
  background: -0.1,
  too_vague: -0.9,
  sets_scene: -1.3,
  unverified: 0.5,
  retracted: 0,
};
const start = -1;
/** What people are quoted as saying is more often talk than report; what is retold of it is what counts in it. */
const spoken = -0.5;
const retold = 0.7;
/** Deeds, and what was done to somebody or something, can be looked up. */
const deed = 0.4;
const done = 0.7;
export const contested = new Set<ClaimCategory>([
  'weapons',
  'casualties',
  'territory',
  'exchange',
  'forces',
  'diplomacy',
  'economy',
  'incident',
]);

/** Says how much a fact-checker would want to look into a claim, 0 to 1, and why; from 0.5 on it is check-worthy (signs: Hassan et al. 2017, ClaimBuster; Konstantinovskiy et al. 2021). */
export function rateCheckWorthiness(clause: RatedClause): Rating {
  const { words } = clause;
  const signs = words.reduce((all, word) => all | (signsOf(word) ?? 0), 0);
  const reasons: CheckWorthyReason[] = [clause.attributed ? 'attributed' : 'own_voice'];
  const given = (reason: CheckWorthyReason, holds: boolean) => holds && reasons.push(reason);
  given('has_quantity', clause.quantities > 0);
  given('has_place', clause.places > 0);
  given('has_date', clause.dated);
  given('names_event', clause.kind === 'nominal' || namesEvent(words, clause.attributed));
  given('contested_topic', contested.has(clause.category));
  given('hedged', (signs & sign.hedge) > 0);
  given(
    'opinion',
    clause.judging || (!clause.act && isOpinion(words, signs)) || (clause.quoted && isImage(clause)),
  );
  given('forecast', !clause.act && (signs & sign.forecast) > 0 && isForecast(words));
  given('background', clause.quantities === 0 && (clause.caption || clause.category === 'background'));
  given('too_vague', isVague(words, signs, clause.quantities + clause.places > 0));
  given('sets_scene', setsScene(clause, signs));
  const voice = clause.quoted ? spoken : clause.indirect ? retold : 0;
  const told = (hasDeed(clause.read) ? deed : 0) + ((signs & sign.be) > 0 && isDone(words) ? done : 0);
  const base = start + voice + told;
  const odds = Math.exp(reasons.reduce((total, reason) => total + (weights[reason] ?? 0), base));
  return { checkWorthiness: Math.round((100 * odds) / (1 + odds)) / 100, reasons };
}

/** Adds a reason that only the rest of the article gives. */
export function addReason({ checkWorthiness, reasons }: Rating, reason: CheckWorthyReason): Rating {
  if (reasons.includes(reason)) return { checkWorthiness, reasons };
  const odds = (checkWorthiness / (1.001 - checkWorthiness)) * Math.exp(weights[reason] ?? 0);
  return { checkWorthiness: Math.round((100 * odds) / (1 + odds)) / 100, reasons: [...reasons, reason] };
}

const isHedge = isOneOf(hedges);

/** "There is no such paper": that a thing exists can be looked up. */
const isExistence = ([first, second]: Word[]): boolean =>
  first?.lower === 'there' &&
  (second?.tag === 'AUX' || /^(is|are|was|were|'s|isn't|aren't)$/.test(second?.lower ?? ''));

/** Past forms that tell how things were; in the article's own voice they alone are description. */
const states = new Set(['was', 'were', 'had', 'did', 'been', 'became', 'meant', 'kept', 'knew', 'thought']);

/** A listed event, that something exists, or any verb that tells of something that happened. */
const namesEvent = (words: Word[], attributed: boolean): boolean =>
  isExistence(words) ||
  words.some(
    (word, k) =>
      isListedEvent(word) ||
      (word.tag === 'VERB' && endsInEd(word)) ||
      (isPast(word) && (attributed || !states.has(word.lower) || hasParticiple(words, k))),
  );
const endsInEd = isLike(/[^e]ed$/);
const isPast = isOneOf(pastWords);

const deeds = new Set<VerbClass>([
  'down',
  'launch',
  'hit',
  'ruin',
  'harm',
  'ail',
  'take',
  'hold',
  'give',
  'send',
  'befall',
  'police',
  'flee',
  'recover',
  'lose',
  'make',
  'invade',
  'formal',
  'disrupt',
  'break',
]);
function hasDeed({ verb }: ReadAct): boolean {
  for (const one of verb) if (deeds.has(one)) return true;
  return false;
}

/** A form of "be" right before a participle: "were sent". */
const isDone = (words: Word[]): boolean =>
  words.some((word, k) => words[k + 1]?.tag === 'VERB' && isBe(word) && endsLikeParticiple(words[k + 1]));
const isBe = isOneOf(['is', 'are', 'was', 'were', 'been', 'being']);
const endsLikeParticiple = isLike(/(?:ed|en|wn|ne|ught|lt)$|^missing$/);

/** "This is a ransom note": what is said of a thing by calling it another. */
const isImage = ({ words: [first, second, third], quantities }: RatedClause): boolean =>
  quantities === 0 &&
  /^(?:this|that|it|there|he|she)$/.test(first?.lower ?? '') &&
  /^(?:was|is|['’]s)$/.test(second?.lower ?? '') &&
  /^an?$/.test(third?.lower ?? '');

/** Somebody moved or spoke, or the report speaks of itself. */
const setsScene = ({ read: { head } }: RatedClause, signs: number): boolean =>
  (head !== null && sceneVerbs.has(head.lower)) || (signs & sign.report) > 0;
const isOfReport = isOneOf(reportWords);

const isPersonal = isOneOf(['i', 'we', 'you', 'he', 'she', 'they']);

/** "was put", "had never been cut", "were also sent" */
const hasParticiple = (words: Word[], at: number): boolean =>
  words.slice(at + 1, at + 4).some(({ tag, lower }) => tag === 'VERB' && !/ing$/.test(lower));

function isOpinion(words: Word[], signs: number): boolean {
  if ((signs & sign.judging) > 0) return true;
  if ((signs & sign.feeling) === 0) return false;
  return words.some((word) => word.tag === 'VERB' && isFeeling(word)) && words.some(isPersonal);
}

const isJudging = isOneOf(opinionWords);
const isFeeling = isOneOf(feelingVerbs);

/** Few words that carry meaning, or somebody speaking of themselves or to another, or no answer. */
function isVague(words: Word[], signs: number, counts: boolean): boolean {
  const silent =
    (signs & sign.silence) > 0 &&
    words.some((word, k) => isSilencer(word) && words.slice(k + 1, k + 4).some(isAnswer));
  return silent || isTalk(words[0]) || !holdsMeaning(words, counts || isExistence(words) ? 1 : 2);
}

/** Has it so many words that carry meaning? */
function holdsMeaning(words: Word[], least: number): boolean {
  let count = 0;
  for (const { tag } of words)
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB' || tag === 'ADJ' || tag === 'NUM') count++;
  return count >= least;
}

const isTalk = isOneOf(['i', 'we', 'you', "let's"]);
const isSilencer = isOneOf(['not', "n't", 'never', 'no', 'declined', 'refused', 'refusing', 'declining']);
const isAnswer = isLike(
  /^(confirm(ed)?|comment|respond(ed)?|identify|identified|named|say|specify|answer|mention|speculate|elaborate|disclose|verified)$/,
);

/** What one word can tell of its clause, a bit for each, so that a clause is read through only for what it holds. */
const sign = { hedge: 1, judging: 2, feeling: 4, report: 8, silence: 16, forecast: 32, be: 64 };
const signTests = [
  [sign.hedge, isHedge],
  [sign.judging, isJudging],
  [sign.feeling, isFeeling],
  [sign.report, isOfReport],
  [sign.silence, isSilencer],
  [sign.forecast, mayForecast],
  [sign.be, isBe],
] as const;
const signsOf = wordValue(
  (word) => signTests.reduce((all, [bit, holds]) => (holds(word) ? all | bit : all), 0) || undefined,
);
