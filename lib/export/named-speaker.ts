import type { ExportRow } from './export-row.ts';

/** Whom the row names as its speaker; null: the text does not settle it, or the article says it itself. */
export function namedSpeaker({ speaker, speakerType }: ExportRow): string | null {
  // Also of a speaker who is named the type may be unknown.
  return speakerType === 'unknown' && speaker === 'unknown' ? null : speaker;
}
