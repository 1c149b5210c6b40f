/**
 * Every table of Sayso. Three kinds stand here side by side:
 * - identities with their current state (article, statement, claim, speaker, source, person): what
 *   the desk lists, sorts and counts, kept up to date in the same transaction as the row that
 *   changes it, because deriving it takes seconds at a million claims;
 * - versions and decisions (…Version, attributionCheck, verdict, wording, evidence, withdrawal …):
 *   append-only; `supersedes` is UNIQUE, so that a lost update is impossible, and a first row is
 *   unique for its claim for the same reason; triggers in append-only.ts refuse UPDATE and DELETE;
 * - the ledger: append-only and hash-chained.
 *
 * Spans are `[start, end)` in UTF-16 units of article.text, with their words kept beside them
 * (SQLite counts code points). Times of the desk are UTC, ISO 8601 with milliseconds and Z. Times
 * of the world are ISO text in the precision given. Foreign keys restrict; nothing cascades.
 */
export * from './schema/articles.ts';
export * from './schema/claims.ts';
export * from './schema/decisions.ts';
export * from './schema/exports.ts';
export * from './schema/ledger.ts';
export * from './schema/outside-reviews.ts';
export * from './schema/people.ts';
export * from './schema/sources.ts';
export * from './schema/speakers.ts';
export * from './schema/statements.ts';

/** The tables whose rows are never changed or deleted; triggers refuse it. */
export const appendOnly = [
  'capture',
  'original',
  'withdrawal',
  'analysis',
  'block',
  'speaker_filing',
  'statement_version',
  'content_span',
  'statement_via',
  'dismissal',
  'claim_version',
  'quantity',
  'place',
  'attribution_check',
  'verdict',
  'wording',
  'note',
  'assignment',
  'evidence',
  'outside_review',
  'exported_claim',
  'template',
  'ledger',
] as const;

export const columnsThatNeverChange = { article: ['text', 'text_hash', 'hints', 'borders'] } as const;
