/** Times of the world as articles give them, ISO 8601 in whatever precision. */

const day = /^(\d{4})-(\d\d)-(\d\d)(?:T.+)?$/;

/** Whether it is a whole day, or a moment of one, that the calendar has; 30 February is none, though Date.parse reads it. */
export function isCalendarTime(iso: string): boolean {
  const [year, month, date] = (day.exec(iso) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  const read = new Date(Date.UTC(year, month - 1, date));
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === date && !Number.isNaN(Date.parse(iso));
}
