/** What people decided about claims. Append-only. */
import { isNull } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { attributionStates, verdicts } from '../../lib/vocabulary.ts';
import { claim } from './claims.ts';
import { at, id, keptBecause } from './columns.ts';
import { by, person } from './people.ts';
import { statementVersion } from './statements.ts';

/** Did they say it? */
export const attributionCheck = sqliteTable(
  'attribution_check',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    state: text('state', { enum: attributionStates }).notNull(),
    /** The version of the statement that was looked at, or that the correction made. */
    statementVersionId: integer('statement_version_id').references(() => statementVersion.id),
    justification: text('justification'),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => attributionCheck.id),
    /** The row that this one takes back. */
    undoes: integer('undoes')
      .unique()
      .references((): AnySQLiteColumn => attributionCheck.id),
    /** Sent by the client, so that a repeated request is answered and not repeated. */
    requestId: text('request_id').unique(),
    keptBecause: keptBecause(),
    /** Why the desk itself asks again; null where a person answered. */
    reopened: text('reopened', { enum: ['statement_corrected', 'statement_dismissed', 'claim_moved'] }),
  },
  (t) => [
    index('attribution_check_claim').on(t.claimId),
    uniqueIndex('attribution_check_first').on(t.claimId).where(isNull(t.supersedes)),
  ],
);

/** Is it so? */
export const verdict = sqliteTable(
  'verdict',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    verdict: text('verdict', { enum: verdicts }).notNull(),
    justification: text('justification'),
    /** Why the desk itself reopened it; null where a person decided. */
    reopened: text('reopened', { enum: ['support_withdrawn', 'refutation_withdrawn', 'claim_corrected'] }),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => verdict.id),
    undoes: integer('undoes')
      .unique()
      .references((): AnySQLiteColumn => verdict.id),
    requestId: text('request_id').unique(),
    keptBecause: keptBecause(),
  },
  (t) => [
    index('verdict_claim').on(t.claimId),
    uniqueIndex('verdict_first').on(t.claimId).where(isNull(t.supersedes)),
  ],
);

/** The claim as a sentence that stands alone. An empty one takes the wording back. */
export const wording = sqliteTable(
  'wording',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    words: text('words').notNull(),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => wording.id),
    requestId: text('request_id').unique(),
    keptBecause: keptBecause(),
  },
  (t) => [
    index('wording_claim').on(t.claimId),
    uniqueIndex('wording_first').on(t.claimId).where(isNull(t.supersedes)),
  ],
);

export const note = sqliteTable(
  'note',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    words: text('words').notNull(),
    by: by(),
    at: at(),
    requestId: text('request_id').unique(),
  },
  (t) => [index('note_claim').on(t.claimId)],
);

export const assignment = sqliteTable(
  'assignment',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    /** Null: nobody any more. */
    assigneeId: text('assignee_id').references(() => person.id),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => assignment.id),
    requestId: text('request_id').unique(),
    keptBecause: keptBecause(),
  },
  (t) => [
    index('assignment_claim').on(t.claimId),
    uniqueIndex('assignment_first').on(t.claimId).where(isNull(t.supersedes)),
  ],
);
