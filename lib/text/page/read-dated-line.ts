import { months } from '../en/months.ts';
import { monthsInLanguages } from './months-in-languages.ts';
import { agoUnits, agoWords, datingLabels, timeZones, weekdays } from './page-time-words.ts';
import { readDate } from './read-date.ts';

/** What the words of a line say about when. */
export interface Dating {
  /** Where the words of the date begin in the line. */
  at: number;
  /** ISO 8601 in the precision given; null where it names no day, or one that can be read in two ways. */
  iso: string | null;
  /** It names a day, by number or month. */
  day: boolean;
  /** It names a time of the clock. */
  clock: boolean;
  /** It says that something was published, updated or posted then. */
  labelled: boolean;
}

const longest = 120;
const clock = /^(\d{1,2})[:.h](\d{2})(?:[:.]\d{2})?(?:z|[ap]\.?m\.?|h|uhr)?$/i;
const clockHour = /^\d{1,2}(?:[ap]\.?m\.?|h)$/i;
const isoDay = /^\d{4}-\d{2}-\d{2}(?:t[\d:.+z-]*)?$/i;
const numericDay = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})$/;
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th|er|[.ºª])?$/i;
const year = /^(?:19|20)\d\d$/;
const ago = /^(?:\d{1,3}|an?|one)(?:s|m|h|d|w|mo|min|mins|hr|hrs)?$/i;

/**
 * Reads a line that ends in words of date and time and has nothing of its own before them but, perhaps, a name:
 * “Updated 3 hours ago”, “Sun 9 Nov 2025 11.42 GMT”, “Publié le 3 juin 2025 à 10h15”, “Ada Vell19 June 2025 08:15”.
 * Gives where those words begin and what they say; null for any other line.
 */
export function readDating(line: string): Dating | null {
  if (line.length > longest || !/\d|\bago\b|just now|yesterday/i.test(line)) return null;
  const parts = [...line.matchAll(/\p{L}[\p{L}'’.]*|\d[\p{L}\d:./ºª-]*|[^\s\p{L}\d]/gu)];
  const seen = {
    day: false,
    month: false,
    clock: false,
    ago: false,
    year: false,
    labelled: false,
    open: false,
  };
  let at = line.length;
  for (const part of parts.reverse()) {
    if (!belongs(part[0].toLowerCase().replace(/[.,:)]+$/, ''), seen)) break;
    at = part.index;
  }
  const dated = (seen.day && (seen.month || seen.year)) || seen.clock || seen.ago;
  if (!dated) return null;
  const words = line.slice(at);
  return {
    at,
    iso: seen.month || seen.year ? isoOf(words) : null,
    day: seen.day && (seen.month || seen.year),
    clock: seen.clock,
    labelled: seen.labelled,
  };
}

interface Seen {
  day: boolean;
  month: boolean;
  clock: boolean;
  ago: boolean;
  year: boolean;
  labelled: boolean;
  /** A month was named since the last mark between two dates: another one is a name (Theresa May, 12 June). */
  open: boolean;
}

/** Is it a word of dating? Notes what it gives. */
function belongs(word: string, seen: Seen): boolean {
  if (/^[|•·–]$/.test(word)) seen.open = false;
  if (word === '' || /^[^\p{L}\d]+$/u.test(word)) return true;
  if (clock.test(word) || clockHour.test(word)) {
    seen.open = false;
    return note(seen, 'clock');
  }
  if (isoDay.test(word) || numericDay.test(word)) return note(seen, 'day') && note(seen, 'month');
  if (year.test(word)) return note(seen, 'year');
  if (months.has(word) || monthsInLanguages.has(word)) {
    if (seen.open) return false;
    seen.open = true;
    return note(seen, 'month');
  }
  if (agoWords.has(word) && word.length > 2) return note(seen, 'ago');
  if (dayOfMonth.test(word)) return note(seen, 'day');
  if (ago.test(word) && (seen.ago || /^\d/.test(word))) return true;
  if (weekdays.has(word) || timeZones.has(word) || agoUnits.has(word) || agoWords.has(word)) return true;
  if (!datingLabels.has(word)) return false;
  seen.open = false;
  if (word.length > 4) seen.labelled = true;
  return true;
}

function note(seen: Seen, what: keyof Seen): true {
  seen[what] = true;
  return true;
}

function isoOf(words: string): string | null {
  const read = readDate(words);
  if (read) return read.iso;
  const numeric = /(\d{1,2})([./-])(\d{1,2})[./-](\d{4})/.exec(words);
  if (numeric) {
    const [day, month] = [Number(numeric[1]), Number(numeric[3])];
    // 03/06 is June in Europe and March in America; a dot is never American.
    const settled = numeric[2] === '.' || day > 12 || day === month;
    return settled && day > 0 && day <= 31 && month > 0 && month <= 12
      ? isoDate(Number(numeric[4]), month, day, words)
      : null;
  }
  const named = /(\d{1,2})(?:er|[.ºª])?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})/u.exec(words);
  const month = named && monthsInLanguages.get(named[2]?.toLowerCase() ?? '');
  return named && month ? isoDate(Number(named[3]), month, Number(named[1]), words) : null;
}

function isoDate(yearNumber: number, month: number, day: number, words: string): string {
  const time = /(?<![\d.])(\d{1,2})[:h](\d{2})(?!\d)/.exec(words);
  const hour = Number(time?.[1]);
  const suffix = time && hour < 24 ? `T${String(hour).padStart(2, '0')}:${time[2]}` : '';
  return `${yearNumber}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}${suffix}`;
}
