/** What a correction changed, read from the ledger's "before" and "after". */

const parts = [
  'speaker',
  'words',
  'kind',
  'cue',
  'mention',
  'via',
  'addressee',
  'category',
  'whose',
] as const;

export interface Change {
  what: (typeof parts)[number];
  /** Null: there was nothing. */
  before: string | null;
  after: string | null;
}

/** The parts that differ, in a fixed order; none where the entry is no correction. */
export function changesIn(detail: Record<string, unknown>): Change[] {
  const { before, after } = detail;
  if (!isRecord(before) || !isRecord(after)) return [];
  return parts
    .map((what) => ({ what, before: inWords(before[what]), after: inWords(after[what]) }))
    .filter((change) => change.before !== change.after);
}

function inWords(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(String).join(' … ') || null;
  return typeof value === 'string' && value !== '' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
