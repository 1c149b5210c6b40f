/** Who did it and when: stands in every row that one operation writes. */
import type { Actor } from './actor.ts';

export interface Act {
  /** person.id */
  by: string;
  /** UTC, ISO 8601 with milliseconds and Z. */
  at: string;
}

/** One time for everything that one operation writes. */
export function actOf(actor: Actor, now: Date): Act {
  return { by: actor.id, at: now.toISOString() };
}
