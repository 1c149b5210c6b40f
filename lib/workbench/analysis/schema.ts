/** What comparing a new analysis with the desk takes and gives. */
import type { Claim, Statement } from '#lib/text/analysis.ts';
import type { Place } from './match-places.ts';

interface KeptRow {
  id: number;
  /** The newest version, which a new one supersedes. */
  versionId: number;
  /** A person decided, corrected or added it, or something that hangs on it: nothing of it is touched. */
  held: boolean;
  /** Off the desk; where it is not held, because an earlier analysis no longer proposed it. */
  dismissed: boolean;
  /** Every place that a version of it had, the newest first. */
  places: readonly Place[];
  /** For a person to read. */
  words: string;
  /** All that is compared, as one string: see reading.ts. */
  reading: string;
}
export interface KeptStatement extends KeptRow {
  speakerId: number | null;
  confidence: number | null;
}
export interface KeptClaim extends KeptRow {
  statementId: number | null;
}

/** What an analysis does to the rows of one kind. */
export interface Changes<Kept, Found> {
  added: Found[];
  changed: { kept: Kept; found: Found }[];
  same: { kept: Kept; found: Found }[];
  /** Found again at a place where a person decided: left as the person left it. */
  held: { kept: Kept; found: Found }[];
  /** No longer proposed. */
  retired: Kept[];
}

export interface Plan {
  statements: Changes<KeptStatement, Statement>;
  claims: Changes<KeptClaim, Claim>;
  /** statement.id by the engine's own id, for those that are there already. */
  standsIn: ReadonlyMap<string, number>;
}

/** How many rows of one kind an analysis adds, changes, takes off, and leaves because a person decided there. */
export interface ChangeCounts {
  added: number;
  changed: number;
  retired: number;
  held: number;
}

/** One line of what would change. Words as they stand in the article. */
export interface ShownChange {
  what: 'statement' | 'claim';
  change: 'added' | 'changed' | 'retired';
  before: string | null;
  after: string | null;
}

export interface Reanalysis {
  articleId: number;
  title: string;
  /** Engine versions. */
  from: string;
  to: string;
  statements: ChangeCounts;
  claims: ChangeCounts;
  changes: ShownChange[];
}

export type ReanalysisRefusal = 'not_found' | 'article_withdrawn' | 'original_differs';
