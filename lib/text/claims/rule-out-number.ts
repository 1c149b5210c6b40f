import { months } from '../en/months.ts';
import { clockMarks, clockPrepositions, numberedNouns } from '../en/numbered-nouns.ts';
import { timeWords } from '../en/time-words.ts';
import { countedNouns } from '../en/unit-words.ts';
import type { Token } from '../words/split-tokens.ts';
import { isOneOf } from '../words/word-tests.ts';
import type { NumberReading } from './read-number.ts';
import type { UnitReading } from './read-unit.ts';

/** A number with its unit, at tokens `[at, reading.next)`, that may turn out to name something. */
export interface Candidate {
  at: number;
  number: NumberReading;
  unit: UnitReading;
  /** Words such as "more than" stand before it. */
  bounded: boolean;
  /** Another quantity was found before it in the same sentence. */
  follows: boolean;
  /** It is an end of a range (20-30). */
  ranged: boolean;
}

/** What stands at a number, not at an hour: put the toll at eleven. */
const tallies = new Set([
  'toll',
  'number',
  'figure',
  'count',
  'total',
  'tally',
  'put',
  'stood',
  'stands',
  'estimate',
]);
/** Longer numbers are the keys of some record. */
const longestCount = 15;

/** True where the number counts nothing: dates, years, clock times, ages after "aged", names and codes. */
export function isNoQuantity(tokens: Token[], candidate: Candidate): boolean {
  return (
    isCode(tokens, candidate) ||
    isDate(tokens, candidate) ||
    isClockTime(tokens, candidate) ||
    isYear(tokens, candidate) ||
    isAge(tokens, candidate) ||
    isName(tokens, candidate)
  );
}

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && months.has(token.lower) && token.text !== token.lower;

/** Glued to letters or other marks (F-16, G20, 24/7, #4, +44), phone numbers, leading zeros, 2025-06-19. */
function isCode(tokens: Token[], { at, number, unit, ranged }: Candidate): boolean {
  if (!number.digits) return false;
  const token = tokens[at];
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  const after = tokens[number.next];
  const later = tokens[number.next + 1];
  if (token && token.text.length > longestCount && token.text.replace(/\D/g, '').length > longestCount)
    return true;
  if (!ranged && isScore(tokens, at, number.next)) return true;
  if (token && /^0\d/.test(token.text) && !/^0[.,]/.test(token.text)) return true;
  if (after?.tight && after.kind === 'word' && unit.kind === 'none') return true;
  if (token?.tight) {
    if (before?.kind !== 'mark' || /[/#@_=&+:\\.]/.test(before.text)) return true;
    if (/[-–—]/.test(before.text) && before.tight && earlier?.kind === 'word' && earlier.lower !== 'sub')
      return true;
    if (before.text === '-' && before.tight && earlier?.kind === 'number' && tokens[at - 3]?.text === '-')
      return true;
  }
  if (after?.tight && (after.kind === 'number' || /[/@_=&:\\]/.test(after.text)))
    return !(after.text === ':' && !later?.tight);
  if (
    after?.tight &&
    after.text === '-' &&
    later?.tight &&
    later.kind === 'word' &&
    later.text !== later.lower
  )
    return true;
  if (after?.tight && after.text === '-' && later?.kind === 'number' && tokens[number.next + 2]?.text === '-')
    return true;
  if (before?.text === '.' && before.tight && /^nos?$/.test(earlier?.lower ?? '')) return true;
  if (/^[.)]$/.test(after?.text ?? '') && after?.tight && at === 0 && later?.kind === 'word') return true;
  const plainDigits = (other: Token | undefined) => other?.kind === 'number' && !other.tight;
  return plainDigits(after) || (before?.kind === 'number' && !token?.tight);
}

/** A 5-4 vote, a 3–1 win: two numbers glued by a dash that are no range. */
function isScore(tokens: Token[], at: number, next: number): boolean {
  const glued = (mark: number, number: number) =>
    /^[-–—]$/.test(tokens[mark]?.text ?? '') &&
    tokens[mark]?.tight === true &&
    tokens[number]?.kind === 'number';
  return (
    (glued(next, next + 1) && tokens[next + 1]?.tight === true) ||
    (glued(at - 1, at - 2) && tokens[at]?.tight === true)
  );
}

/** 9 February; Oct. 14; May 5 and 6; 10-12 May; the 24th of August. */
function isDate(tokens: Token[], { at, number }: Candidate): boolean {
  if (number.value > 31 && !isYearLike(tokens[at])) return false;
  const before = tokens[at - 1]?.text === '.' && tokens[at - 1]?.tight ? tokens[at - 2] : tokens[at - 1];
  if (isMonth(before) && number.digits) return true;
  let k = number.next;
  if (/^(st|nd|rd|th)$/.test(tokens[k]?.lower ?? '') && tokens[k]?.tight) k++;
  if (isMonth(tokens[k]) || (tokens[k]?.lower === 'of' && isMonth(tokens[k + 1]))) return true;
  const joins = /^(and|or|to|-|–|—|,)$/;
  if (joins.test(tokens[k]?.lower ?? '') && tokens[k + 1]?.kind === 'number' && isMonth(tokens[k + 2]))
    return true;
  return (
    joins.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.kind === 'number' && isMonth(tokens[at - 3])
  );
}

/** 6pm; 6 p.m.; 21.15 GMT; at 05.40; at six. */
function isClockTime(tokens: Token[], { at, number, unit }: Candidate): boolean {
  const after = tokens[number.next];
  const written = tokens[at]?.text ?? '';
  if (after && clockMarks.has(after.lower)) return true;
  if (
    /^[ap]$/.test(after?.lower ?? '') &&
    tokens[number.next + 1]?.text === '.' &&
    tokens[number.next + 2]?.lower === 'm'
  )
    return true;
  const before = tokens[at - 1]?.lower ?? '';
  if (unit.kind === 'none' && !number.digits && (isToHour(tokens, number.next) || isToHour(tokens, at - 1)))
    return true;
  if (/^([01]?\d|2[0-4])\.[0-5]\d$/.test(written) && unit.kind === 'none' && number.scale === 1)
    return clockPrepositions.has(before) || before === 'the' || clockMarks.has(after?.lower ?? '');
  return (
    before === 'at' &&
    unit.kind === 'none' &&
    number.value <= 12 &&
    !number.digits &&
    !number.vague &&
    !tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => tallies.has(lower))
  );
}

/** Twenty to eight, ten past six: `tie` stands between the minutes and the hour. */
const isToHour = (tokens: Token[], tie: number): boolean =>
  /^(?:to|past)$/.test(tokens[tie]?.lower ?? '') &&
  minutes.has(tokens[tie - 1]?.lower ?? '') &&
  hours.has(tokens[tie + 1]?.lower ?? '');
const minutes = new Set(['five', 'ten', 'quarter', 'twenty', 'half', 'twenty-five']);
const hours = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));

const isYearLike = (token: Token | undefined): boolean => /^(1[5-9]|20|21)\d\d$/.test(token?.text ?? '');

/** 2022; the 1980s; 2019–2021. Four digits before a noun that is often counted are a count. */
function isYear(tokens: Token[], { at, number, unit, bounded }: Candidate): boolean {
  if (!number.digits) return false;
  const after = tokens[number.next];
  if (after?.tight && after.lower === 's') return true;
  if (!isYearLike(tokens[at]) || number.scale > 1 || number.next > at + 1) return false;
  if (unit.kind === 'money' || /[$£€₴₽]/.test(tokens[at - 1]?.text ?? '')) return false;
  if (unit.kind !== 'none' && unit.kind !== 'count' && unit.kind !== 'uncounted') return false;
  const head = unit.unit.toLowerCase().split(' ').at(-1) ?? '';
  return !(unit.kind === 'count' && (bounded || countedNouns.has(head)));
}

/** Aged six and nine; ages 16 to 24; Ann Lee, 64, said. */
function isAge(tokens: Token[], { at, number, unit }: Candidate): boolean {
  const mayBe = unit.kind === 'none' && number.value < 120;
  if (mayBe && tokens.slice(Math.max(0, at - 4), at).some(isAged)) return true;
  const before = tokens[at - 1];
  if (mayBe && isAgeOfSomebody(tokens, at)) return true;
  if (mayBe && before?.lower === 'of' && isYoung(tokens[at - 2])) return true;
  if (/^(aged?|ages)$/.test(before?.lower ?? '')) return true;
  const alone =
    before?.text === ',' &&
    /^[,–—―-]$/.test(tokens[number.next]?.text ?? '') &&
    number.digits &&
    number.value < 120 &&
    unit.kind === 'none';
  return alone && /^\p{Lu}/u.test(tokens[at - 2]?.text ?? '');
}

const isAged = isOneOf(['aged', 'ages']);

/** "A boy of nine" */
const isYoung = isOneOf('boy girl child son daughter lad toddler youth man woman pensioner'.split(' '));

/** "She was 84", "half were under 18". */
function isAgeOfSomebody(tokens: Token[], at: number): boolean {
  const bounded = /^(?:under|over)$/.test(tokens[at - 1]?.lower ?? '');
  const verb = bounded ? at - 2 : at - 1;
  if (!/^(?:is|was|were|are|am|['’](?:s|m|re))$/.test(tokens[verb]?.lower ?? '')) return false;
  return bounded || /^(?:he|she|i|who)$/.test(tokens[verb - 1]?.lower ?? '');
}

/** Page 4; phase two; Boeing 737; the two (leaders): a number that names, or a group known already. */
function isName(tokens: Token[], { at, number, unit, bounded, follows }: Candidate): boolean {
  const before = tokens[at - 1];
  if (!before || bounded) return false;
  if (numberedNouns.has(before.lower) && !number.vague && unit.kind !== 'money') return true;
  const known = /^(the|these|those|both)$/.test(before.lower);
  if (known && number.value === 2 && unit.kind !== 'duration' && tokens[number.next]?.lower !== 'of')
    return true;
  if (number.digits && /^(paragraphs?|pages?|nos?)$/.test(tokens[at - 3]?.lower ?? '')) return true;
  if (isModel(tokens, at) && unit.kind === 'count' && number.digits && number.scale === 1) return true;
  const capital = before.kind === 'word' && before.text !== before.lower && at > 1;
  const opens = at < 2 || /[.!?“"‘]/.test(tokens[at - 2]?.text ?? '');
  if (!capital || opens || unit.kind !== 'none' || !number.digits) return false;
  const elliptic = follows && /^(and|,|;)$/.test(tokens[at - 2]?.lower ?? '');
  return !elliptic;
}

/** The Falcon 9 rockets, 40 Vega 2 probes: a capitalised name after an article or another number has its own. */
function isModel(tokens: Token[], at: number): boolean {
  const [name, before] = [tokens[at - 1], tokens[at - 2]];
  if (name?.kind !== 'word' || !/^\p{Lu}/u.test(name.text) || timeWords.has(name.lower)) return false;
  return before?.kind === 'number' || /^(an?|the|its|their|several)$/.test(before?.lower ?? '');
}
