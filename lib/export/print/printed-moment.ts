const worldTime = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/;

/**
 * A time of the world (ISO 8601 in the precision given) as lists print it: 2025-06-19, 2025-06-19 08:15,
 * 2025-06-19 08:15 UTC+03:00. Seconds are left out; what is no such time stays as it is.
 */
export function printedTime(iso: string): string {
  const [, day, minute, zone] = worldTime.exec(iso) ?? [];
  if (day === undefined || minute === undefined) return iso;
  if (zone === undefined) return `${day} ${minute}`;
  return `${day} ${minute} UTC${zone === 'Z' ? '' : zone}`;
}

/** A moment of the desk (UTC, ISO 8601) as lists print it: 2025-06-19 10:00. */
export function printedMoment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
