import { denials } from '../en/event-verbs.ts';
import { plainReporting } from '../en/plain-reporting.ts';
import { hasVerb, isFiniteVerb, isSuperlative } from '../phrases/has-verb.ts';
import type { Word } from '../words/read-words.ts';
import { isLike, isOneOf } from '../words/word-tests.ts';
import { foresees, isPrediction } from './is-forecast.ts';
import { isListedEvent } from './is-listed-event.ts';
import { isTeaser } from './is-teaser.ts';
import type { RatedClause } from './rate-check-worthiness.ts';

/** Is it a claim at all, and not a question, an order, a wish, a condition, words without a statement? */
export function assertsSomething({
  words,
  kind,
  quantities,
  opener,
  quoted,
  reporting,
  act,
  hanging,
  heading,
}: Omit<RatedClause, 'category' | 'places' | 'dated' | 'read'> & { heading: boolean }): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  if (!first || last?.text === '?' || words.length < (quantities > 0 ? 2 : 3)) return false;
  if (takesUp(words)) return false;
  if (act) return true;
  if (kind === 'nominal') return true;
  if (heading && kind === 'main' && isTeaser(words)) return false;
  if (asksNotToBeNamed(words) || isAppeal(words)) return false;
  // "A joint inquiry has found": what was found is somebody's words.
  if (hanging && (last?.tag === 'VERB' || last?.tag === 'AUX')) return false;
  if (isPrediction(words) || foresees(words) || startsOutside(words)) return false;
  if (
    conditions.has(opener ?? '') ||
    isCondition(first) ||
    (first.lower === 'even' && second?.lower === 'if')
  )
    return false;
  if (kind !== 'relative' && opensNoClaim(first)) return false;
  if (kind === 'item' && ((first.lower === 'the' && isSuperlative(second)) || first.lower === 'now'))
    return true;
  if (kind === 'participle' || kind === 'item') return quantities > 0 || words.some(isListedEvent);
  if (reporting && onlyReports(words, quantities > 0)) return false;
  if (reporting && last?.tag === 'ADP' && isCutOff(last)) return false;
  if (hasVerb(words, 0, words.length) || first.lower === 'been') return true;
  return quantities > 0 && !quoted && first.tag !== 'ADP';
}

const takenUp = isOneOf(
  'claim claims account report reports accusation accusations allegation allegations insinuation assertion suggestion remark remarks version criticism'.split(
    ' ',
  ),
);
const denies = isLike(denials);
const pointsBack = isOneOf(['the', 'this', 'that', 'these', 'those']);

/** “The ministry disputed that account”: what was denied stands elsewhere. */
const takesUp = (words: Word[]): boolean =>
  takenUp(words.at(-1)) && pointsBack(words.at(-2)) && words.some(denies);

/** “who did not want to be named” */
const asksNotToBeNamed = (words: Word[]): boolean =>
  words.some(
    ({ lower }, k) =>
      /^(?:named|identified|quoted)$/.test(lower) &&
      words[k - 1]?.lower === 'be' &&
      words[k - 2]?.lower === 'to',
  );

/** “Anyone with footage is asked to call 101”: the article asks, it tells nothing. */
const isAppeal = (words: Word[]): boolean =>
  /^(?:anyone|anybody|witnesses|motorists|drivers|residents|people)$/.test(words[0]?.lower ?? '') &&
  words.some(
    ({ lower }, k) =>
      /^(?:asked|urged|advised)$/.test(lower) &&
      words[k + 1]?.lower === 'to' &&
      /^(?:call|contact|phone|ring|email|avoid|come|get|visit|report|allow)$/.test(words[k + 2]?.lower ?? ''),
  );

const isTie = isOneOf(['before', 'after', 'when', 'until', 'because', 'once']);
const hangsBefore = isOneOf(['to', 'of', 'than']);
const hangsWithoutVerb = isOneOf(['for', 'by', 'with', 'despite']);

const opensNoClaim = isOneOf(
  'what which how why where who whom let please asked pressed questioned speaking referencing quoting citing according'.split(
    ' ',
  ),
);

const isPause = (text: string): boolean => text === ',' || text === '–' || text === '—';

/** "to Oststadt despite the ban", "shortly before she left": words that hang on a clause that is not there. */
function startsOutside(words: Word[]): boolean {
  const [first, second] = words;
  if (first?.lower === 'to' && second?.lower === 'have') return false;
  if (first?.lower === 'of' && words.some(({ text }, k) => isPause(text) && hasVerb(words, k, words.length)))
    return false;
  if (hangsBefore(first)) return true;
  if (hangsWithoutVerb(first) && !hasVerb(words, 0, words.length)) return true;
  if (first?.tag === 'ADP' && second?.tag === 'VERB') return true;
  const verb = words.findIndex((_, k) => isFiniteVerb(words, k));
  let tie = verb - 1;
  while (tie >= 0 && !isTie(words[tie]) && words[tie]?.text !== ',') tie--;
  if (!isTie(words[tie])) return false;
  const comma = words.findIndex(({ text }, k) => k > verb && text === ',');
  return comma < 0 || !hasVerb(words, comma, words.length);
}

/** "the mayor said on Monday": who spoke, and nothing of what was said. */
function onlyReports(words: Word[], counts: boolean): boolean {
  let last = -1;
  for (let k = 0; k < words.length; k++) {
    const word = words[k];
    if (!isFiniteVerb(words, k) || (word?.tag !== 'VERB' && isHave(word))) continue;
    if (!isPlain(word)) return false;
    last = k;
  }
  if (last < 0) return false;
  return !counts || /^(ADP|ADV|PUNCT)$/.test(words[last + 1]?.tag ?? 'PUNCT');
}

const isHave = isOneOf(['has', 'have', 'had']);
const isPlain = isOneOf(plainReporting);

/** A clause that ends in one of these was cut off by the words that attribute: "two officials briefed on | the plan said". */
const isCutOff = isOneOf(['on', 'of', 'with', 'to', 'by', 'from', 'for', 'at', 'about', 'in']);

const conditions = new Set(['if', 'unless', 'until', 'once', 'whether']);
const isCondition = isOneOf(conditions);
