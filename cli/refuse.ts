import type { start } from '#lib/words/en/start.ts';
import { wordsFor } from '#lib/words/words-for.ts';

export interface Refusal {
  reason: keyof typeof start.refused;
}

/** Ends the process with the one sentence for `refusal`, which says what to do; exit status 1. */
export function refuse(refusal: Refusal): never {
  const details = Object.fromEntries(Object.entries(refusal).map(([name, value]) => [name, String(value)]));
  console.error(wordsFor('start')(`refused.${refusal.reason}`, details));
  process.exit(1);
}
