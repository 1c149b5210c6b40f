import { months } from '../en/months.ts';

const name = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
const clock = '(?:(?:\\s*,?\\s*(?:at\\s+)?|T)(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?\\s*([ap]\\.?m\\.?)?)?';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${name})\\.?,?\\s+(\\d{4})${clock}`, 'i');
const monthFirst = new RegExp(`\\b(${name})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${clock}`, 'i');
const iso = new RegExp(`\\b(\\d{4})-(\\d{2})-(\\d{2})${clock}`, 'i');

const forms = [
  { pattern: dayFirst, day: 1, month: 2, year: 3 },
  { pattern: monthFirst, day: 2, month: 1, year: 3 },
  { pattern: iso, day: 3, month: 2, year: 1 },
];

/**
 * Reads the first date with a year in the words (19 June 2025 08:15; Oct 4, 2025; 2025-10-04T10:00).
 * Gives it in ISO 8601 in the precision given, without a zone, and where it stands; null without one.
 */
export function readDate(words: string): { iso: string; at: number; length: number } | null {
  for (const { pattern, day, month, year } of forms) {
    const m = pattern.exec(words);
    if (!m) continue;
    const monthName = m[month] ?? '';
    const date = isoDate(
      Number(m[year]),
      months.get(monthName.toLowerCase()) ?? Number(monthName),
      Number(m[day]),
    );
    if (date) return { iso: date + isoTime(m[4], m[5], m[6]), at: m.index, length: m[0].length };
  }
  return null;
}

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function isoTime(hour: string | undefined, minute: string | undefined, half: string | undefined): string {
  if (hour === undefined || minute === undefined) return '';
  const h = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  return h < 24 && Number(minute) < 60 ? `T${two(h)}:${minute}` : '';
}

const two = (n: number) => String(n).padStart(2, '0');
