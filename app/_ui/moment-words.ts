/**
 * A time as people read it. Times of the world keep the precision they were given in (a year, a month, a
 * day, a minute); a time with an offset is told in the reader's zone, one without stays as it is written.
 */
const locale = 'en-GB';
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

const hasOffset = /T.*(?:Z|[+-]\d{2}:?\d{2})$/;

/** `iso` in words; `zone` is an IANA name, undefined for the reader's own. Unreadable text comes back as it is. */
export function momentWords(iso: string, zone: string | undefined, brief = false): string {
  const date = new Date(hasOffset.test(iso) || !iso.includes('T') ? iso : `${iso}Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const timeZone = hasOffset.test(iso) ? zone : 'UTC';
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone }).format(date);
  if (/^\d{4}$/.test(iso)) return iso;
  if (/^\d{4}-\d{2}$/.test(iso)) return write({ month: 'long', year: 'numeric' });
  if (!iso.includes('T')) return write(brief ? { day: 'numeric', month: 'short' } : day);
  return brief ? write({ day: 'numeric', month: 'short', ...clock }) : write({ ...day, ...clock });
}
