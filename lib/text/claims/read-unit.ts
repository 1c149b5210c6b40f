import { currencies, durations, measures, squares } from '../en/measure-units.ts';
import { cardinals } from '../en/number-words.ts';
import {
  describingPlurals,
  determiners,
  irregularPlurals,
  uncountedAfterHyphen,
  unitFillers,
  unitStops,
} from '../en/unit-words.ts';
import type { Token } from '../words/split-tokens.ts';

/** What a number counts or measures, read from the tokens after it; `next` is the token after the unit. */
export interface UnitReading {
  kind: 'money' | 'percent' | 'duration' | 'measure' | 'count' | 'none' | 'uncounted';
  unit: string;
  /** What the value is multiplied by: two decades are 20 years. */
  factor: number;
  next: number;
}

const closingMarks = new Set(['"', '”', '’', "'", '»', '“', '‘', '«', '„']);
/** A noun phrase after a number is seldom longer. */
const longestUnit = 5;

const isPlural = (word: string): boolean =>
  irregularPlurals.has(word) || (word.length > 3 && /[^su'i]s$/.test(word) && !word.includes("'"));

/**
 * Reads the unit after a number: %, money, stretches of time, measures, or the plural noun that is
 * counted, with the words before it ("military construction workers"). `one` says that the number is 1,
 * so that a singular noun will do.
 */
export function readUnit(tokens: Token[], at: number, one: boolean): UnitReading {
  const hyphen = tokens[at];
  if ((hyphen?.text === '-' || hyphen?.text === '‑') && hyphen.tight && tokens[at + 1]?.kind === 'word')
    return readHyphened(tokens, at + 1);
  let k = at;
  while (closingMarks.has(tokens[k]?.text ?? '')) k++;
  return readMeasure(tokens, k) ?? readGroup(tokens, k) ?? readCount(tokens, k, one) ?? none(at);
}

const none = (next: number): UnitReading => ({ kind: 'none', unit: '', factor: 1, next });

function readMeasure(tokens: Token[], at: number): UnitReading | null {
  const token = tokens[at];
  const after = tokens[at + 1]?.lower ?? '';
  if (!token) return null;
  if (token.text === '%' || token.lower === 'percent' || token.lower === 'pc')
    return { kind: 'percent', unit: '%', factor: 1, next: at + 1 };
  if (token.lower === 'per' && after === 'cent')
    return { kind: 'percent', unit: '%', factor: 1, next: at + 2 };
  if (token.lower === 'percentage' && after.startsWith('point'))
    return { kind: 'percent', unit: 'percentage points', factor: 1, next: at + 2 };
  if (token.lower === 'basis' && after.startsWith('point'))
    return { kind: 'percent', unit: 'basis points', factor: 1, next: at + 2 };
  const duration = durations.get(token.lower);
  if (duration && after === 'old') return { ...none(at + 2), kind: 'uncounted' };
  if (duration) return { kind: 'duration', unit: duration[0], factor: duration[1], next: at + 1 };
  const power = squares.get(token.lower);
  if (power) {
    const k = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const base = measures.get(tokens[k]?.lower ?? '');
    if (base) return { kind: 'measure', unit: `${power} ${base}`, factor: 1, next: k + 1 };
  }
  if (token.text === '°')
    return { kind: 'measure', unit: 'degrees', factor: 1, next: at + (tokens[at + 1]?.tight ? 2 : 1) };
  const measure = measures.get(token.lower) ?? (token.tight && token.lower === 'm' ? 'metres' : undefined);
  if (measure) {
    const squared = tokens[at + 1]?.tight && /^[2²]$/.test(after);
    return {
      kind: 'measure',
      unit: squared ? `sq ${measure}` : measure,
      factor: 1,
      next: at + (squared ? 2 : 1),
    };
  }
  const currency = currencies.get(token.lower);
  return currency ? { kind: 'money', unit: currency, factor: 1, next: at + 1 } : null;
}

/** 30-day, nine-storey, 1,000-kilometre, 64-year-old, 40-strong. */
function readHyphened(tokens: Token[], at: number): UnitReading {
  const measure = readMeasure(tokens, at);
  if (measure) {
    // A two-year-old is no two of anything.
    const old = tokens[measure.next]?.text === '-' && /^olds?$/.test(tokens[measure.next + 1]?.lower ?? '');
    return old ? { ...none(measure.next + 2), kind: 'uncounted' } : measure;
  }
  const word = tokens[at];
  if (!word || uncountedAfterHyphen.has(word.lower) || word.lower !== word.text)
    return { ...none(at), kind: 'uncounted' };
  const unit = word.lower === 'story' ? 'storeys' : word.lower === 'strong' ? 'people' : plural(word.lower);
  return { kind: 'count', unit, factor: 1, next: at + 1 };
}

/** The plural of a noun in small letters, by its spelling. */
export const plural = (noun: string): string => {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(noun) ? `${noun}es` : `${noun}s`;
};

/** 23 of those killed; 61 of its troops; dozens of civilians; nine the number of towns. Not "14 of the 60 staff". */
function readGroup(tokens: Token[], at: number): UnitReading | null {
  if (
    tokens[at]?.lower === 'the' &&
    tokens[at + 2]?.lower === 'of' &&
    /^(number|count|total)$/.test(tokens[at + 1]?.lower ?? '')
  ) {
    const counted = readCount(tokens, at + 3, false);
    return counted && { ...counted, next: at };
  }
  if (tokens[at]?.lower !== 'of') return null;
  const determiner = tokens[at + 1]?.lower ?? '';
  const determined = determiners.has(determiner);
  const money = readMeasure(tokens, at + 1);
  if (money) return money;
  const noun = readCount(tokens, at + (determined ? 2 : 1), false);
  if (noun) return noun;
  return determiner === 'those' ? { kind: 'count', unit: 'people', factor: 1, next: at + 2 } : null;
}

/** The plural noun that begins at a token, with the words before it; null where none does. */
export function readCount(tokens: readonly Token[], at: number, one: boolean): UnitReading | null {
  let from = at;
  while (unitFillers.has(tokens[from]?.lower ?? '')) from++;
  let head = one && isNounPart(tokens[from]) ? from : -1;
  for (let k = from; k < from + longestUnit; k++) {
    const word = tokens[k];
    if (word?.text === '-' && word.tight) continue;
    if (!isNounPart(word)) break;
    if (!isPlural(word.lower)) continue;
    head = k;
    if (!describingPlurals.has(word.lower)) break;
  }
  if (head < 0) return null;
  const words = tokens
    .slice(from, head + 1)
    .map(({ text, tight }, n) => (n > 0 && !tight ? ` ${text}` : text));
  return { kind: 'count', unit: words.join(''), factor: 1, next: head + 1 };
}

const isNounPart = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && !unitStops.has(token.lower) && !cardinals.has(token.lower);
