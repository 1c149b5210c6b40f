import { months } from '../en/months.ts';
import { weekdays } from '../en/weekdays.ts';

const dayLength = 86_400_000;

/**
 * Resolves a phrase of time against the day the article is dated: "on Monday", "last month", "since 2020". Gives ISO 8601
 * in the precision known (2025-06-16, 2025-W24, 2025-05, 2020), an interval for a stretch (2020/2025-06-19); null where
 * the words do not settle it. `published` begins with a full date or is null; dates with a year resolve without it.
 * `ahead`: the words tell of what is to come, so that a bare day is the next one, not the last.
 */
export function resolveTime(phrase: string, published: string | null, ahead = false): string | null {
  const words = phrase.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const today = dayOf(published);
  if (/^(since|from)$/.test(words[0] ?? '')) {
    const from = resolvePoint(words.slice(1), today, ahead);
    return from && today !== null ? `${from}/${isoDay(today)}` : null;
  }
  return resolvePoint(words, today, ahead);
}

const dayOf = (published: string | null): number | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  return found && Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / dayLength;
};

/** Days before 1970 are negative. */
const modulo7 = (days: number): number => ((days % 7) + 7) % 7;

const isoDay = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

function resolvePoint(words: string[], today: number | null, ahead: boolean): string | null {
  const dated = resolveMonth(words, today, ahead);
  if (dated !== undefined) return dated;
  const year = words.find((word) => /^(1[5-9]|20|21)\d\d$/.test(word));
  if (year) return words.some((word) => /^\d{1,3}$/.test(word)) ? null : year;
  if (today === null) return null;
  if (words.includes('ago')) return resolveAgo(words, today);
  const weekday = words.map((word) => weekdays.get(word)).find((day) => day !== undefined);
  if (weekday !== undefined) return isoDay(nearestWeekday(weekday, words, today, ahead));
  return resolveNoun(words, today);
}

/** 3 May, May 3, 2021, last August; undefined where no month is named. */
function resolveMonth(words: string[], today: number | null, ahead: boolean): string | null | undefined {
  const at = words.findIndex((word) => months.has(word));
  const month = months.get(words[at] ?? '');
  if (!month) return undefined;
  const numbers = [words[at - 1], words[at + 1], words[at + 2], words[at + 3]].filter((word) =>
    /^\d+$/.test(word ?? ''),
  );
  const day = numbers.find((word) => /^([12]?\d|3[01])$/.test(word ?? ''));
  const written = numbers.find((word) => /^\d{4}$/.test(word ?? ''));
  if (!written && today === null) return null;
  const year = written ? Number(written) : yearOf(month, day ? Number(day) : null, today ?? 0, words, ahead);
  return `${year}-${two(month)}${day ? `-${two(Number(day))}` : ''}`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A month without a year is the last one of that name, or the next where the words look ahead. */
function yearOf(month: number, day: number | null, today: number, words: string[], ahead: boolean): number {
  const now = new Date(today * dayLength);
  const [year, thisMonth, thisDay] = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()];
  const sinceThen = thisMonth * 32 + (day === null ? 0 : thisDay) - (month * 32 + (day ?? 0));
  if (words.includes('next') || ahead) return sinceThen > 0 ? year + 1 : year;
  if (words.includes('last') && sinceThen === 0) return year - 1;
  return sinceThen < 0 ? year - 1 : year;
}

function nearestWeekday(weekday: number, words: string[], today: number, ahead: boolean): number {
  // Day 0 of the epoch was a Thursday.
  const back = modulo7(today + 4 - weekday);
  if (words.includes('next') || ahead) return today + ((7 - back) % 7 || 7);
  if (words.includes('last') && back === 0) return today - 7;
  return today - back;
}

const counts = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
]);

/** "Three days ago", in the precision of its unit. */
function resolveAgo(words: string[], today: number): string | null {
  const at = words.indexOf('ago');
  const written = words[at - 2] ?? '';
  const count = counts.get(written) ?? (/^\d{1,4}$/.test(written) ? Number(written) : null);
  if (count === null) return null;
  const unit = (words[at - 1] ?? '').replace(/s$/, '');
  if (unit === 'hour' && count < 12) return isoDay(today);
  if (unit === 'day') return isoDay(today - count);
  return step(unit, -count, today);
}

/** The week, month or year that many steps away. */
function step(unit: string, steps: number, today: number): string | null {
  const now = new Date(today * dayLength);
  if (unit === 'week') return isoWeek(today + 7 * steps);
  if (unit === 'month')
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + steps, 1)).toISOString().slice(0, 7);
  return unit === 'year' ? String(now.getUTCFullYear() + steps) : null;
}

/** The week with the year's first Thursday is its first (ISO 8601). */
function isoWeek(day: number): string {
  const thursday = day - modulo7(day + 3) + 3;
  const year = new Date(thursday * dayLength).getUTCFullYear();
  const first = Date.UTC(year, 0, 1) / dayLength;
  return `${year}-W${two(Math.floor((thursday - first) / 7) + 1)}`;
}

/** Today, overnight, this week, last month, the past year. */
function resolveNoun(words: string[], today: number): string | null {
  const has = (...any: string[]) => any.some((word) => words.includes(word));
  if (has('yesterday')) return isoDay(today - 1);
  if (has('tomorrow')) return isoDay(today + 1);
  if (has('last') && has('night')) return isoDay(today - 1);
  if (has('today', 'tonight', 'overnight')) return isoDay(today);
  if (has('this') && has('morning', 'afternoon', 'evening')) return isoDay(today);
  const unit = words.find((word) => /^(week|weekend|month|year)$/.test(word));
  if (!unit || has('recent', 'coming', 'each', 'every')) return null;
  if (has('past') && unit !== 'weekend') {
    const length = unit === 'week' ? 7 : unit === 'month' ? 30 : 365;
    return `${isoDay(today - length)}/${isoDay(today)}`;
  }
  const steps = has('last', 'previous') ? -1 : has('next') ? 1 : has('this', 'earlier') ? 0 : null;
  if (steps === null) return null;
  if (unit !== 'weekend') return step(unit, steps, today);
  const saturday = today - modulo7(today + 3) + 5 + 7 * steps;
  return `${isoDay(saturday)}/${isoDay(saturday + 1)}`;
}
