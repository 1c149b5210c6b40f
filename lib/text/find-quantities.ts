import type { QuantityBound } from '../vocabulary.ts';
import type { Quantity, Span } from './analysis.ts';
import { currencies } from './en/measure-units.ts';
import { findAction } from './find-action.ts';
import { findTimePhrase } from './find-time-phrase.ts';
import { readBoundAfter, readBoundBefore } from './read-bound.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { readOrdinal } from './read-ordinal.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { isNoQuantity } from './rule-out-number.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** A quantity with its tokens `[from, to)`, before what the sentence says about it is added. */
interface Found {
  from: number;
  to: number;
  value: number;
  max: number | null;
  unit: string;
  kind: UnitReading['kind'];
  bound: QuantityBound;
  ordinal: boolean;
  vague: boolean;
}

/** How many tokens a unit or a death toll reaches. */
const farthest = 14;

/**
 * Finds what is counted or measured in a part of the text: counts, money, percent, durations, measures and
 * ordinals that count. Dates, years, clock times and numbers that name something are left out. Spans are those
 * of the whole text and hold the words of the bound and the unit ("more than 440 drones").
 */
export function findQuantities(text: string, span: Span = [0, text.length]): Quantity[] {
  const tokens = splitTokens(text, span);
  const found: Found[] = [];
  let sentence = 0;
  for (let k = 0; k < tokens.length; ) {
    if (endsSentence(tokens, k)) sentence = found.length;
    const next = readQuantity(tokens, k, found.length > sentence) ?? readCount(tokens, k);
    if (next) found.push(next);
    k = next ? Math.max(next.to, k + 1) : k + 1;
  }
  shareUnits(tokens, found);
  return found
    .filter((quantity) => isCounted(tokens, quantity))
    .map((quantity) => describe(text, tokens, quantity));
}

function endsSentence(tokens: Token[], at: number): boolean {
  return /^[.!?]$/.test(tokens[at]?.text ?? '') && !tokens[at + 1]?.tight;
}

function readCount(tokens: Token[], at: number): Found | null {
  const ordinal = readOrdinal(tokens, at);
  if (!ordinal) return null;
  return {
    from: at,
    to: ordinal.next,
    value: ordinal.value,
    max: null,
    unit: ordinal.unit,
    kind: 'count',
    bound: 'exact',
    ordinal: true,
    vague: false,
  };
}

function readQuantity(tokens: Token[], at: number, follows: boolean): Found | null {
  const magnitude = tokens[at]?.lower === 'magnitude' && tokens[at + 1]?.kind === 'number' ? 1 : 0;
  const lower = magnitude ? readNumber(tokens, at + 1) : readArticle(tokens, at);
  if (!lower) return null;
  const currency = currencyBefore(tokens, at);
  const start = currency?.from ?? at;
  const before = readBoundBefore(tokens, start) ?? readBoundBefore(tokens, at);
  const upper = readUpper(tokens, lower, tokens[start - 1]?.lower === 'between');
  const last = upper ?? lower;
  const glued = upper ? null : readBoundAfter(tokens, lower.next);
  const unit: UnitReading = magnitude
    ? { kind: 'measure', unit: 'magnitude', factor: 1, next: last.next }
    : readUnit(tokens, glued?.at ?? last.next, last.value === 1);
  if (unit.kind === 'uncounted') return null;
  const candidate = {
    at: at + magnitude,
    number: last,
    unit,
    bounded: before !== null,
    follows,
    ranged: upper !== null,
  };
  if (
    currency === null &&
    magnitude === 0 &&
    isNoQuantity(tokens, { ...candidate, number: upper ? { ...last, value: lower.value } : lower })
  )
    return null;
  if (upper && isNoQuantity(tokens, { ...candidate, at: upperAt(tokens, lower) })) return null;
  if (!upper && lower.value === 1 && !countsOne(tokens, at, lower, unit, before !== null)) return null;
  const kind = currency ? 'money' : unit.kind;
  const spare = tokens[unit.next]?.lower === 'at' && readNumber(tokens, unit.next + 2) !== null;
  const after = glued ?? (spare ? null : readBoundAfter(tokens, unit.next));
  const share = upper && lower.scale === 1 && lower.value < upper.value / upper.scale ? upper.scale : 1;
  return {
    from: upper && tokens[start - 1]?.lower === 'between' ? start - 1 : (before?.at ?? start),
    to: Math.max(unit.next, after?.at ?? 0),
    value: lower.value * share * unit.factor,
    max: upper ? upper.value * unit.factor : null,
    unit: currency?.unit ?? unit.unit,
    kind,
    bound: upper ? 'between' : boundOf(lower, before?.bound, after?.bound),
    ordinal: false,
    vague: lower.vague,
  };
}

/** A number, or "an hour" after about, within and the like. */
function readArticle(tokens: Token[], at: number): NumberReading | null {
  const number = readNumber(tokens, at);
  if (number || !/^an?$/.test(tokens[at]?.lower ?? '')) return number;
  if (!readBoundBefore(tokens, at) || readUnit(tokens, at + 1, true).kind !== 'duration') return null;
  return { value: 1, next: at + 1, vague: false, digits: false, scale: 1, fraction: false };
}

function boundOf(
  number: NumberReading,
  before: QuantityBound | undefined,
  after: QuantityBound | undefined,
): QuantityBound {
  const said = after ?? before ?? 'exact';
  return number.vague && said !== 'at_most' ? 'at_least' : said;
}

/** "One" counts with a bound, a stretch of time or a share; "one of the biggest" and "one day" do not. */
function countsOne(
  tokens: Token[],
  at: number,
  number: NumberReading,
  unit: UnitReading,
  bounded: boolean,
): boolean {
  if (number.digits || bounded || number.next > at + 1) return true;
  if (unit.kind === 'duration') return unit.unit !== 'days' && tokens[number.next - 1]?.lower === 'one';
  if (unit.kind === 'percent' || unit.kind === 'money' || unit.kind === 'measure') return true;
  if (
    /^(people|person|man|woman|child|civilian|soldier|dead|killed|wounded|injured)$/.test(
      tokens[number.next]?.lower ?? '',
    )
  )
    return true;
  const them =
    tokens[number.next]?.lower === 'of' && /^(them|whom)$/.test(tokens[number.next + 1]?.lower ?? '');
  return them && /^(killed|wounded)$/.test(findAction(tokens, at, tokens.length) ?? '');
}

/** The currency sign right before the number, with letters glued to it (US$). */
function currencyBefore(tokens: Token[], at: number): { unit: string; from: number } | null {
  const sign = tokens[at - 1];
  if (!sign) return null;
  const glued = sign.text === '$' && sign.tight ? currencies.get(`${tokens[at - 2]?.lower}$`) : undefined;
  if (glued) return { unit: glued, from: at - 2 };
  const unit = sign.kind === 'mark' || /^[A-Z]{3}$/.test(sign.text) ? currencies.get(sign.lower) : undefined;
  return unit ? { unit, from: at - 1 } : null;
}

const upperAt = (tokens: Token[], { next }: NumberReading): number =>
  currencies.has(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;

/** The second number of "20 to 30", "20–30", "two or three", "between 20 and 30". */
function readUpper(tokens: Token[], lower: NumberReading, between: boolean): NumberReading | null {
  const join = tokens[lower.next];
  const dash = /^[-–—]$/.test(join?.text ?? '') && join?.tight && tokens[lower.next + 1]?.tight;
  const upper = readNumber(tokens, upperAt(tokens, lower));
  if (!upper || upper.value <= lower.value / lower.scale || lower.vague || upper.vague) return null;
  if (dash) return lower.digits === upper.digits ? upper : null;
  if (between && join?.lower === 'and') return upper;
  const from = tokens[lower.next - 2]?.lower === 'from' || tokens[lower.next - 3]?.lower === 'from';
  if (join?.lower === 'to' && !from && upper.value / upper.scale < lower.value * 100) return upper;
  return join?.lower === 'or' && lower.digits === upper.digits ? upper : null;
}

/**
 * A bare number takes the unit of its whole (87 of 121 drones), of a death toll, or of the count shortly before
 * it (40, and 48 more); who is killed, wounded or displaced is people.
 */
function shareUnits(tokens: Token[], found: Found[]): void {
  for (const [k, quantity] of found.entries()) {
    if (quantity.kind !== 'none') continue;
    const next = found[k + 1];
    const before = found[k - 1];
    const whole =
      next?.kind === 'count' && tokens[quantity.to]?.lower === 'of' && next.from - quantity.to <= 4;
    const near =
      before && quantity.from - before.to <= farthest && (before.kind === 'count' || before.kind === 'none');
    const toll = tokens
      .slice(Math.max(0, quantity.from - farthest), quantity.from)
      .some(({ lower }) => lower === 'toll');
    const action = findAction(tokens, quantity.from, quantity.to) ?? '';
    if (whole) quantity.unit = next.unit;
    else if (toll) quantity.unit = 'deaths';
    else if (near && !before.ordinal && before.unit) quantity.unit = before.unit;
    else if (quantity.vague || /^(killed|wounded|displaced|missing)$/.test(action)) quantity.unit = 'people';
  }
}

/** A small number in words with nothing to count is a turn of phrase (it takes two), unless it is a share. */
function isCounted(tokens: Token[], { from, to, kind, unit, value, bound }: Found): boolean {
  if (kind !== 'none' || unit || value > 12 || bound !== 'exact' || /\d/.test(tokens[from]?.text ?? ''))
    return true;
  const near = tokens.slice(Math.max(0, from - 3), from).concat(tokens.slice(to, to + 1));
  return near.some(({ lower }) => lower === 'of' || lower === 'remaining' || lower === 'another');
}

function describe(
  text: string,
  tokens: Token[],
  { from, to, value, max, unit, kind, bound }: Found,
): Quantity {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  let [first, last] = [from, to];
  while (first > 0 && !endsSentence(tokens, first - 1) && from - first < 40) first--;
  while (last < tokens.length && !endsSentence(tokens, last) && last - to < 40) last++;
  const time = findTimePhrase(tokens, to, last) ?? findTimePhrase(tokens, first, from);
  const counts = kind === 'count' || kind === 'none';
  return {
    value,
    max,
    unit,
    bound,
    action: counts ? findAction(tokens, from, to) : null,
    asOf: time && text.slice(time[0], time[1]),
    span: [start, end],
  };
}
