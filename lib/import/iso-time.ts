/** Times as pages and mails write them for machines. */

const written =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/** ISO 8601 in the precision given, with a colon in the zone and at most milliseconds; null for anything else. */
export function isoTime(words: string | null | undefined): string | null {
  const found = written.exec(words?.trim() ?? '');
  if (!found) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (Number.isNaN(Date.parse(date))) return null;
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction ? `.${fraction.slice(0, 3)}` : ''}`;
  return `${date}T${hour}:${minute}${seconds}${zone ? zone.replace(/^([+-]\d{2}):?/, '$1:') : ''}`;
}
