import { measures } from '../en/measure-units.ts';
import {
  cardinals,
  fractions,
  occasions,
  scaleSuffixes,
  scales,
  vagueScales,
  vulgarFractions,
} from '../en/number-words.ts';
import type { Token } from '../words/split-tokens.ts';
import { wordTest } from '../words/word-tests.ts';

/** A number as it was read from tokens `[from, next)`. */
export interface NumberReading {
  value: number;
  next: number;
  /** "several", "dozens": the value is the least that it can mean. */
  vague: boolean;
  /** It is written in digits. */
  digits: boolean;
  /** A multiplying word or letter was read with it (million, bn), so a range shares it: 1.2 to 1.5 million. */
  scale: number;
  /** "half", "a third", "two thirds": of something. */
  fraction: boolean;
  /** "twice": it counts occasions. */
  times: boolean;
}

const reading = (value: number, next: number, rest: Partial<NumberReading> = {}): NumberReading => ({
  value,
  next,
  vague: false,
  digits: false,
  scale: 1,
  fraction: false,
  times: false,
  ...rest,
});

/** The word after an optional hyphen, and where it stands. */
function pastHyphen(tokens: Token[], at: number): number {
  const hyphen = tokens[at];
  return hyphen?.text === '-' && hyphen.tight && tokens[at + 1]?.tight ? at + 1 : at;
}

/** Can a number begin with the token? Asked of every one, so that only few are read. */
export const startsNumber = (token: Token | undefined): boolean =>
  token?.kind === 'number' || startsInWords(token);
const startsInWords = wordTest(
  ({ text, lower }) =>
    vulgarFractions.has(text) ||
    /^(?:an?|half|several)$/.test(lower) ||
    [occasions, vagueScales, cardinals].some((list) => list.has(lower)),
);

/**
 * Reads the number that begins at a token: digits, words, both (1.2 million, half a dozen, tens of
 * thousands, ½). Null where none begins there. "a" begins a number only before hundred, dozen and the like.
 */
export function readNumber(tokens: Token[], at: number): NumberReading | null {
  const token = tokens[at];
  if (!token || !startsNumber(token)) return null;
  if (token.kind === 'number') return readDigits(tokens, at);
  const vulgar = vulgarFractions.get(token.text);
  if (vulgar) return readScale(tokens, reading(vulgar, at + 1, { digits: true }));
  if (token.kind !== 'word') return null;
  const half = readTwice(tokens, at) ?? readHalf(tokens, at) ?? readVague(tokens, at);
  if (half) return half;
  return token.lower === 'a' || token.lower === 'an'
    ? readArticled(tokens, at)
    : readCardinal(tokens, at, false);
}

/** 1,000 and 12 000 are thousands; 2.5 and 2,5 have a decimal; null for 1.2.3 and the like. */
function digitsValue(written: string): number | null {
  const plain = written.replace(/[\u0020\u00a0\u2009\u202f]/g, '');
  if (/^\d+$/.test(plain)) return Number(plain);
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(plain)) return Number(plain.replaceAll('.', ''));
  if (/^\d+\.\d+$/.test(plain)) return Number(plain);
  if (/^\d+,\d{1,2}$/.test(plain)) return Number(plain.replace(',', '.'));
  return null;
}

function readDigits(tokens: Token[], at: number): NumberReading | null {
  const token = tokens[at];
  const value = token ? digitsValue(token.text) : null;
  if (value === null || !Number.isFinite(value)) return null;
  const after = tokens[at + 1];
  const vulgar = after?.tight ? vulgarFractions.get(after.text) : undefined;
  if (vulgar) return readScale(tokens, reading(value + vulgar, at + 2, { digits: true }));
  const suffix = after?.tight && after.kind === 'word' ? scaleSuffixes.get(after.lower) : undefined;
  if (suffix && !measures.has(after?.lower ?? ''))
    return reading(value * suffix, at + 2, { digits: true, scale: suffix });
  return readScale(tokens, reading(value, at + 1, { digits: true }));
}

/** Multiplies by the scale words that follow: 3.5 million, 5 hundred thousand, 2-million. */
function readScale(tokens: Token[], number: NumberReading): NumberReading {
  let { value, next, scale } = number;
  for (;;) {
    const k = pastHyphen(tokens, next);
    const times = scales.get(tokens[k]?.lower ?? '');
    if (!times) return { ...number, value: tidy(value), next, scale };
    value *= times;
    scale *= times;
    next = k + 1;
  }
}

/** Twice and thrice, unless they compare (twice as many, twice that); "once" at the end of a phrase. */
function readTwice(tokens: Token[], at: number): NumberReading | null {
  if (tokens[at]?.lower === 'once') return readOnce(tokens, at);
  const value = occasions.get(tokens[at]?.lower ?? '');
  if (!value || /^(as|that|the|this|what|its|their|a|an|over|more)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  return reading(value, at + 1, { times: true });
}

function readOnce(tokens: Token[], at: number): NumberReading | null {
  const before = tokens[at - 1];
  const ends = at + 1 >= tokens.length || /^[,.;!?]$/.test(tokens[at + 1]?.text ?? '');
  if (!ends || before?.kind !== 'word' || /^(?:at|for|than|and|but|was|were|all)$/.test(before.lower))
    return null;
  return reading(1, at + 1, { times: true });
}

/** Half a dozen, half a million, half-dozen; "half of", "half the" as a fraction. */
function readHalf(tokens: Token[], at: number): NumberReading | null {
  if (tokens[at]?.lower !== 'half') return null;
  const k = pastHyphen(tokens, at + 1);
  const article = tokens[k]?.lower === 'a' || tokens[k]?.lower === 'an' ? k + 1 : k;
  const half = reading(0.5, article);
  const scaled = readScale(tokens, half);
  if (scaled.next > half.next) return scaled;
  if (article > k && !tokens[article]?.tight) return half;
  return tokens[at + 1]?.lower === 'of' ? reading(0.5, at + 1, { fraction: true }) : null;
}

/** Several, dozens, tens of thousands, several hundred, a few thousand. */
function readVague(tokens: Token[], at: number): NumberReading | null {
  const word = tokens[at]?.lower ?? '';
  const few = word === 'a' && tokens[at + 1]?.lower === 'few';
  if (few || word === 'several') {
    const number = readScale(tokens, reading(3, few ? at + 2 : at + 1, { vague: true }));
    return few && number.scale === 1 ? null : number;
  }
  const least = vagueScales.get(word);
  if (!least) return null;
  const of = tokens[at + 1]?.lower === 'of';
  const second = of ? vagueScales.get(tokens[at + 2]?.lower ?? '') : undefined;
  if (second && second > least) return reading(least * (second / 2), at + 3, { vague: true, scale: least });
  const harmed = /^(injured|hurt|dead|killed|wounded|missing|more|were|arrested)$/.test(
    tokens[at + 1]?.lower ?? '',
  );
  if (word === 'tens' || (word === 'scores' && !of && !harmed)) return null;
  return reading(least, at + 1, { vague: true });
}

/** A hundred and fifty, a dozen, a couple of, a million and a half, a third of, a quarter of a million. */
function readArticled(tokens: Token[], at: number): NumberReading | null {
  const word = tokens[at + 1]?.lower ?? '';
  if (word === 'couple' && tokens[at + 2]?.lower === 'of') return reading(2, at + 3);
  const part = fractions.get(word);
  if (part && tokens[at + 2]?.lower === 'of') return readFraction(tokens, part, at + 2);
  return scales.has(word) ? readCardinal(tokens, at, true) : null;
}

function readFraction(tokens: Token[], part: number, of: number): NumberReading {
  const scale = tokens[of + 1]?.lower === 'a' ? scales.get(tokens[of + 2]?.lower ?? '') : undefined;
  return scale ? reading(part * scale, of + 3, { scale }) : reading(part, of, { fraction: true });
}

/** Forty-eight, two hundred and five thousand, two and a half million, two thirds of. */
function readCardinal(tokens: Token[], at: number, article: boolean): NumberReading | null {
  let total = 0;
  let current = article ? 1 : 0;
  let smallest = Number.POSITIVE_INFINITY;
  let scale = 1;
  let next = article ? at + 1 : at;
  for (let k = next; ; k = pastHyphen(tokens, next)) {
    const word = tokens[k]?.lower ?? '';
    const joined = word === 'and' && total + current >= 100 ? k + 1 : k;
    const small = cardinals.get(tokens[joined]?.lower ?? '');
    if (small !== undefined && fitsAfter(current, small, next === at)) {
      current += small;
      next = joined + 1;
      scale = 1;
      continue;
    }
    const times = scales.get(word);
    if (
      !times ||
      next === at ||
      (times > 100 ? times >= smallest || current === 0 : current === 0 || current > 99)
    )
      break;
    if (times > 100) {
      total += current * times;
      current = 0;
      smallest = times;
    } else current *= times;
    scale = times;
    next = k + 1;
  }
  if (next === at) return null;
  return readTail(tokens, reading(total + current, next, { scale }));
}

/** Whether a small number goes on with what was read: forty + eight, hundred + five, but not two + three. */
function fitsAfter(current: number, small: number, first: boolean): boolean {
  if (current === 0) return first || small > 0;
  if (small === 0) return false;
  if (current % 100 === 0) return small < 100;
  return current % 10 === 0 && current % 100 >= 20 && small < 10;
}

/** "… and a half" and "… thirds of" after a number in words. */
function readTail(tokens: Token[], number: NumberReading): NumberReading {
  const { next, value, scale } = number;
  const words = [0, 1, 2].map((k) => tokens[next + k]?.lower);
  if (words[0] === 'and' && words[1] === 'a' && words[2] === 'half')
    return readScale(tokens, { ...number, value: value + scale / 2, next: next + 3 });
  const k = pastHyphen(tokens, next);
  const part = value > 1 && value < 10 ? fractions.get(tokens[k]?.lower ?? '') : undefined;
  return part && tokens[k]?.lower.endsWith('s') ? reading(value * part, k + 1, { fraction: true }) : number;
}

/** 4.1 million is 4100000, not 4099999.9999999995. */
const tidy = (value: number): number =>
  Number.isSafeInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
