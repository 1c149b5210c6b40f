/** Times as pages and mails write them for machines. */

const written =
  /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?\s?(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?)?)?$/;

/** ISO 8601 in the precision given, with a colon in the zone and at most milliseconds; null for anything else, 30 February too. */
export function isoTime(words: string | null | undefined): string | null {
  const found = written.exec(words?.trim() ?? '');
  if (!found) return null;
  const [, year, month, day, hour, minute, second, fraction, zone] = found;
  if (day !== undefined && !isDay(Number(year), Number(month), Number(day))) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined) return date;
  const seconds = second === undefined ? '' : `:${second}${fraction ? `.${fraction.slice(0, 3)}` : ''}`;
  return `${date}T${hour}:${minute}${seconds}${zone ? zone.replace(/^([+-]\d{2}):?/, '$1:') : ''}`;
}

/** The day 0 of the next month is the last of this one. */
function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
