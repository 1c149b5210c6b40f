/**
 * A time as people read it. Times of the world keep the precision they were given in (a year, a month, a
 * day, a minute); a time with an offset is told in the reader's zone, one without stays as it is written.
 */
const locale = 'en-GB';
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const dayOfYear: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const hasOffset = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** Whole; without the year; without the year and the clock; the clock alone, where there is one. */
export type Length = 'whole' | 'brief' | 'day' | 'clock';

/** `iso` in words; `zone` is an IANA name, undefined for the reader's own. Unreadable text comes back as it is. */
export function momentWords(iso: string, zone: string | undefined, length: Length = 'whole'): string {
  const date = new Date(hasOffset.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const timeZone = hasOffset.test(iso) ? zone : 'UTC';
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(date);
  if (/^\d{4}$/.test(iso)) return iso;
  if (/^\d{4}-\d{2}$/.test(iso)) return write({ month: 'long', year: 'numeric' });
  if (length === 'clock' && iso.includes('T')) return write(clock);
  const shown = length === 'whole' ? day : dayOfYear;
  return write(length === 'day' || !iso.includes('T') ? shown : { ...shown, ...clock });
}
