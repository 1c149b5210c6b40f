/** What is no longer as an exported list has it. */

export const changedFields = [
  'verdict',
  'justification',
  'attribution',
  'wording',
  'words',
  'category',
  'speaker',
  'via',
  'statement',
  'sources',
  'gone',
] as const;
export type ChangedField = (typeof changedFields)[number];

/** Why the desk itself reopened an answer, as a code. */
export type Reopened =
  | 'support_withdrawn'
  | 'refutation_withdrawn'
  | 'claim_corrected'
  | 'statement_corrected'
  | 'statement_dismissed'
  | 'claim_moved';

export interface Change {
  field: ChangedField;
  /**
   * As the list has it, and as it is now; null: nothing there. A verdict, attribution or category is its
   * code, "gone" is "dismissed" or "withdrawn", sources are as a table has them, one a line; all else is words.
   * `via` is who passed the statement on, nearest the article first.
   */
  before: string | null;
  after: string | null;
  /** A person's reason, or the desk's own. */
  why: string | null;
  reopened: Reopened | null;
  /** Who changed it, and when (UTC); null where several acts did. */
  by: string | null;
  at: string | null;
}

/** A claim of an exported list that is not any more as it went out. */
export interface ChangedClaim {
  claimId: number;
  /** As it went out: the wording where there was one, else the words. */
  words: string;
  changes: Change[];
}
