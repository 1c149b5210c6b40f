import type { QuantityBound } from '../../vocabulary.ts';
import { currencies, currencyCodes, durations } from '../en/measure-units.ts';
import type { Token } from '../words/split-tokens.ts';
import { readBoundAfter, readBoundBefore } from './read-bound.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { readUnit, type UnitReading } from './read-unit.ts';
import { isNoQuantity } from './rule-out-number.ts';

/** A quantity with its tokens `[from, to)`, before what the sentence says about it is added. */
export interface FoundQuantity {
  from: number;
  to: number;
  value: number;
  max: number | null;
  unit: string;
  kind: UnitReading['kind'];
  bound: QuantityBound;
  /** Says how many there have been (the fourth time); its unit ends in "(ordinal)". */
  ordinal: boolean;
  /** Describes the thing after it (a nine-storey block): what happened, happened to that. */
  describes: boolean;
  vague: boolean;
}

/**
 * Reads the quantity whose number begins at a token, with the words of its bound and unit; null where none does or
 * where the number counts nothing. `follows`: another quantity stands before it in the sentence.
 */
export function readQuantity(tokens: Token[], at: number, follows: boolean): FoundQuantity | null {
  const magnitude = magnitudeBefore(tokens, at);
  const read = magnitude ? readNumber(tokens, at + magnitude) : readArticle(tokens, at);
  if (!read) return null;
  const lower = readRate(tokens, read);
  const currency = currencyBefore(tokens, at);
  const start = currency?.from ?? at;
  const before = readBoundBefore(tokens, start) ?? readBoundBefore(tokens, at);
  const upper = readUpper(tokens, lower, tokens[start - 1]?.lower === 'between');
  const last = upper ?? lower;
  const glued = upper ? null : readBoundAfter(tokens, lower.next);
  const unit: UnitReading = magnitude
    ? { kind: 'measure', unit: 'magnitude', factor: 1, next: last.next }
    : lower.times
      ? { kind: 'count', unit: 'times', factor: 1, next: last.next }
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
  if (!upper && lower.value === 1 && !lower.times && !countsOne(tokens, at, lower, unit, before !== null))
    return null;
  const kind = currency ? 'money' : unit.kind;
  const spare = tokens[unit.next]?.lower === 'at' && readNumber(tokens, unit.next + 2) !== null;
  const after = glued ?? (spare ? null : readBoundAfter(tokens, unit.next));
  const share = upper && lower.scale === 1 && lower.value < upper.value / upper.scale ? upper.scale : 1;
  return {
    from: upper && tokens[start - 1]?.lower === 'between' ? start - 1 : (before?.at ?? start),
    to: Math.max(unit.next, after?.at ?? 0),
    value: lower.value * share * unit.factor * (tokens[at - 1]?.lower === 'minus' ? -1 : 1),
    max: upper ? upper.value * unit.factor : null,
    unit: currency?.unit ?? unit.unit,
    kind,
    bound: upper ? 'between' : boundOf(lower, before?.bound, after?.bound),
    ordinal: false,
    describes: isHyphen(tokens[glued?.at ?? last.next]) && tokens[unit.next - 1]?.lower !== 'strong',
    vague: lower.vague,
  };
}

/** "Three in 10 voters" is a share; "two in 2019", "one in Paris" are not. */
function readRate(tokens: Token[], number: NumberReading): NumberReading {
  const whole = tokens[number.next]?.lower === 'in' ? readNumber(tokens, number.next + 1) : null;
  const round = whole && (whole.value <= 10 || /^(12|20|25|100|1000|10000)$/.test(String(whole.value)));
  if (!whole || !round || number.value >= whole.value || number.scale > 1 || whole.vague || number.fraction)
    return number;
  if (durations.has(tokens[whole.next]?.lower ?? '') || whole.next - number.next > 2) return number;
  return { ...number, value: number.value / whole.value, next: whole.next, fraction: true };
}

/** How many tokens "magnitude 6.1" and "magnitude-6.1" have before their number; 0 where it is no magnitude. */
function magnitudeBefore(tokens: Token[], at: number): number {
  if (tokens[at]?.lower !== 'magnitude') return 0;
  const first = tokens[at + 1]?.text === '-' || tokens[at + 1]?.lower === 'of' ? 2 : 1;
  return tokens[at + first]?.kind === 'number' ? first : 0;
}

/** A number, or "an hour" after about, within and the like. */
function readArticle(tokens: Token[], at: number): NumberReading | null {
  const number = readNumber(tokens, at);
  const article = tokens[at]?.lower;
  if (number || (article !== 'a' && article !== 'an')) return number;
  if (!readBoundBefore(tokens, at) || readUnit(tokens, at + 1, true).kind !== 'duration') return null;
  return { value: 1, next: at + 1, vague: false, digits: false, scale: 1, fraction: false, times: false };
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
  const partOf =
    tokens[number.next]?.lower === 'of' && !/^(them|whom)$/.test(tokens[number.next + 1]?.lower ?? '');
  if (number.digits || (bounded && !partOf) || number.next > at + 1) return true;
  if (unit.kind === 'duration') return unit.unit !== 'days' && tokens[number.next - 1]?.lower === 'one';
  if (unit.kind === 'percent' || unit.kind === 'money' || unit.kind === 'measure') return true;
  if (
    /^(people|person|man|woman|child|civilian|soldier|dead|killed|wounded|injured)$/.test(
      tokens[number.next]?.lower ?? '',
    )
  )
    return true;
  if (tokens[number.next]?.lower === 'of') return /^(them|whom)$/.test(tokens[number.next + 1]?.lower ?? '');
  // "One worker was treated for burns", not "one official said".
  return (
    tokens[number.next]?.kind === 'word' &&
    /^(was|were|has|had|died)$/.test(tokens[number.next + 1]?.lower ?? '')
  );
}

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';

/** The currency sign right before the number, with letters glued to it (US$). */
function currencyBefore(tokens: Token[], at: number): { unit: string; from: number } | null {
  const sign = tokens[at - 1];
  if (!sign) return null;
  const glued = sign.text === '$' && sign.tight ? currencies.get(`${tokens[at - 2]?.lower}$`) : undefined;
  if (glued) return { unit: glued, from: at - 2 };
  const unit = sign.kind === 'mark' ? currencies.get(sign.lower) : currencyCodes.get(sign.text);
  return unit ? { unit, from: at - 1 } : null;
}

const upperAt = (tokens: Token[], { next }: NumberReading): number =>
  currencies.has(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1;

/** The second number of "20 to 30", "20–30", "two or three", "between 20 and 30". */
function readUpper(tokens: Token[], lower: NumberReading, between: boolean): NumberReading | null {
  const join = tokens[lower.next];
  const dash = /^[-–—]$/.test(join?.text ?? '') && join?.tight && tokens[lower.next + 1]?.tight;
  if (!dash && !/^(?:and|to|or)$/.test(join?.lower ?? '')) return null;
  const upper = readNumber(tokens, upperAt(tokens, lower));
  if (!upper || upper.value <= lower.value / lower.scale || lower.vague || upper.vague) return null;
  if (dash) return lower.digits === upper.digits ? upper : null;
  if (between && join?.lower === 'and') return upper;
  const from = tokens[lower.next - 2]?.lower === 'from' || tokens[lower.next - 3]?.lower === 'from';
  if (join?.lower === 'to' && !from && upper.value / upper.scale < lower.value * 100) return upper;
  return join?.lower === 'or' && lower.digits === upper.digits ? upper : null;
}
