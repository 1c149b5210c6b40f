import type { Quantity, Span } from '../analysis.ts';
import { durations } from '../en/measure-units.ts';
import { cardinals, fractions, scales, vagueScales } from '../en/number-words.ts';
import { ordinals } from '../en/ordinal-words.ts';
import { splitTokens, type Token } from '../words/split-tokens.ts';
import { isOneOf } from '../words/word-tests.ts';
import { findAction } from './find-action.ts';
import { findTimePhrase } from './find-time-phrase.ts';
import { startsNumber } from './read-number.ts';
import { readOrdinal } from './read-ordinal.ts';
import { type FoundQuantity, readQuantity } from './read-quantity.ts';
import { readUnitBefore } from './read-unit-before.ts';
import { resolveTime } from './resolve-time.ts';

/** How many tokens a unit or a death toll reaches. */
const farthest = 14;

/**
 * Finds what is counted or measured in a part of the text: counts, money, percent, durations, measures and
 * ordinals that count. Dates, years, clock times and numbers that name something are left out. Spans are those
 * of the whole text and hold the words of the bound and the unit ("more than 440 drones"). `published` is the day
 * of the article in ISO 8601, against which "on Monday" is resolved.
 */
export function findQuantities(
  text: string,
  span: Span = [0, text.length],
  published: string | null = null,
  tokens = splitTokens(text, span),
): Quantity[] {
  const found: FoundQuantity[] = [];
  let sentence = 0;
  for (let k = 0; k < tokens.length; ) {
    if (endsSentence(tokens, k)) sentence = found.length;
    const next = mayCount(tokens, k)
      ? (readQuantity(tokens, k, found.length > sentence) ?? readCount(tokens, k))
      : null;
    if (next) found.push(next);
    k = next ? Math.max(next.to, k + 1) : k + 1;
  }
  shareUnits(tokens, found);
  shareBounds(tokens, found);
  return found
    .filter((quantity) => isCounted(tokens, quantity))
    .map((quantity) => describe(text, tokens, quantity, published));
}

/** Most words begin no quantity, which each tells by itself, or an article by what follows it. */
const mayCount = (tokens: Token[], at: number): boolean =>
  isArticle(tokens[at])
    ? tokens[at + 1]?.kind === 'mark' || followsArticle(tokens[at + 1])
    : startsNumber(tokens[at]) || startsCount(tokens[at]);
const isArticle = isOneOf(['a', 'an']);
const followsArticle = isOneOf([
  ...[...scales.keys(), ...vagueScales.keys(), ...fractions.keys(), ...cardinals.keys()],
  ...[...durations.keys(), 'couple', 'few'],
]);
const startsCount = isOneOf(['magnitude', ...ordinals.keys()]);

const isStop = isOneOf(['.', '!', '?']);

function endsSentence(tokens: Token[], at: number): boolean {
  return isStop(tokens[at]) && !tokens[at + 1]?.tight;
}

function readCount(tokens: Token[], at: number): FoundQuantity | null {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal) return null;
  return {
    from: at,
    to: ordinal.next,
    value: ordinal.value,
    max: null,
    unit: `${ordinal.unit} (ordinal)`,
    kind: 'count',
    bound: 'exact',
    ordinal: true,
    describes: false,
    vague: false,
  };
}

/**
 * A bare number takes the unit of its whole (87 of 121 drones), of its subject (the number of beds rose to 41), of a death toll, or of the count shortly before
 * it (40, and 48 more); who is killed, wounded or displaced is people.
 */
function shareUnits(tokens: Token[], found: FoundQuantity[]): void {
  for (const [k, quantity] of found.entries()) {
    if (quantity.kind !== 'none') continue;
    const next = found[k + 1];
    const before = found[k - 1];
    const whole =
      next?.kind === 'count' && tokens[quantity.to]?.lower === 'of' && next.from - quantity.to <= 4;
    const near =
      before && quantity.from - before.to <= farthest && (before.kind === 'count' || before.kind === 'none');
    const named = whole ? null : readUnitBefore(tokens, quantity.from);
    if (whole) quantity.unit = next.unit;
    else if (named) quantity.unit = named;
    else if (followsToll(tokens, quantity.from)) quantity.unit = 'deaths';
    else if (near && !before.ordinal && before.unit) quantity.unit = before.unit;
    else if (quantity.vague || isHarm(findAction(tokens, quantity.from, quantity.to, '')))
      quantity.unit = 'people';
  }
}

function followsToll(tokens: Token[], at: number): boolean {
  for (let k = Math.max(0, at - farthest); k < at; k++) if (isToll(tokens[k])) return true;
  return false;
}

const isToll = isOneOf(['toll']);

const isHarm = (action: string | null): boolean => /^(killed|wounded|displaced|missing)$/.test(action ?? '');

/** "About 28 kilometres (17 miles)": what is said again in another unit is meant as exactly. */
function shareBounds(tokens: Token[], found: FoundQuantity[]): void {
  for (const [k, quantity] of found.entries()) {
    const before = found[k - 1];
    const again = before?.to === quantity.from - 1 && tokens[before.to]?.text === '(';
    if (again && before.kind === quantity.kind && quantity.kind !== 'count' && quantity.bound === 'exact')
      quantity.bound = before.bound === 'between' ? 'about' : before.bound;
  }
}

/** A small number in words with nothing to count is a turn of phrase (it takes two), unless it is a share. */
function isCounted(tokens: Token[], { from, to, kind, unit, value, bound }: FoundQuantity): boolean {
  if (kind !== 'none' || unit || value > 12 || bound !== 'exact' || /\d/.test(tokens[from]?.text ?? ''))
    return true;
  const near = tokens.slice(Math.max(0, from - 3), from).concat(tokens.slice(from, to + 1));
  return near.some(
    ({ lower }) => lower === 'of' || lower === 'only' || lower === 'remaining' || lower === 'another',
  );
}

/** So many tokens on either side of a quantity are looked at for when it was so. */
const longestSide = 40;
const lookingAhead = new Set(['will', 'due', 'planned', 'scheduled', 'plans']);

function describe(
  text: string,
  tokens: Token[],
  { from, to, value, max, unit, kind, bound, ordinal, describes }: FoundQuantity,
  published: string | null,
): Quantity {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  let [first, last] = [from, to];
  while (first > 0 && !endsSentence(tokens, first - 1) && from - first < longestSide) first--;
  while (last < tokens.length && !endsSentence(tokens, last) && last - to < longestSide) last++;
  const time = findTimePhrase(tokens, to, last) ?? findTimePhrase(tokens, first, from);
  const counts = (kind === 'count' || kind === 'none') && !ordinal && !describes;
  const asOf = time && text.slice(time[0], time[1]);
  const ahead = asOf !== null && tokens.slice(first, last).some(({ lower }) => lookingAhead.has(lower));
  return {
    value,
    max,
    unit,
    bound,
    action: counts ? findAction(tokens, from, to, unit) : null,
    asOf,
    asOfDate: asOf && resolveTime(asOf, published, ahead),
    span: [start, end],
  };
}
