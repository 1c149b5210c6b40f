/** A moment of the desk (UTC, ISO 8601) as lists print it: 2025-06-19 10:00. */
export function printedMoment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}
