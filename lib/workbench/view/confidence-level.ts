import type { ConfidenceLevel } from '#lib/vocabulary.ts';

/** Of statements from here on at least 95 of 100 are right (bench: confidence). */
export const highFrom = 0.9;
export const middleFrom = 0.7;

/** The level of a statement's confidence; null: a person said who spoke. */
export function levelOf(confidence: number | null): ConfidenceLevel {
  if (confidence === null) return 'person';
  if (confidence >= highFrom) return 'high';
  return confidence >= middleFrom ? 'middle' : 'low';
}
