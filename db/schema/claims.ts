/** What can be checked. */
import { isNotNull, isNull, sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  check,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import {
  attributionStates,
  type CheckWorthyReason,
  type ClaimRule,
  claimCategories,
  origins,
  quantityBounds,
  verdicts,
} from '../../lib/vocabulary.ts';
import { analysis, article } from './articles.ts';
import { at, id, type KeptGround, keptBecause } from './columns.ts';
import { assignment, attributionCheck, verdict, wording } from './decisions.ts';
import { by, person } from './people.ts';
import { speaker } from './speakers.ts';
import { statement } from './statements.ts';

/** The identity of a claim and its current state, indexed as the desk asks for it. */
export const claim = sqliteTable(
  'claim',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id),
    /** The analysis that proposed it; null: added by a person. */
    analysisId: integer('analysis_id').references(() => analysis.id),
    origin: text('origin', { enum: origins }).notNull(),
    by: by(),
    at: at(),
    // Current state
    versionId: integer('version_id').references((): AnySQLiteColumn => claimVersion.id),
    statementId: integer('statement_id').references(() => statement.id),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    words: text('words').notNull(),
    category: text('category', { enum: claimCategories }).notNull(),
    checkWorthiness: real('check_worthiness').notNull(),
    /** The claimant; null with a statement: unknown; null without: the article's own voice. */
    speakerId: integer('speaker_id').references(() => speaker.id),
    /** The statement's; null: the article's own voice, or a person said who spoke. */
    confidence: real('confidence'),
    attribution: text('attribution', { enum: attributionStates }).notNull(),
    attributionId: integer('attribution_id').references((): AnySQLiteColumn => attributionCheck.id),
    verdict: text('verdict', { enum: verdicts }).notNull().default('open'),
    verdictId: integer('verdict_id').references((): AnySQLiteColumn => verdict.id),
    wordingId: integer('wording_id').references((): AnySQLiteColumn => wording.id),
    assignmentId: integer('assignment_id').references((): AnySQLiteColumn => assignment.id),
    assigneeId: text('assignee_id').references(() => person.id),
    /** Standing evidence of any purpose and stance. */
    evidenceCount: integer('evidence_count').notNull().default(0),
    /** Standing evidence for "so" that supports and counts (not the claimant's own side). */
    supportCount: integer('support_count').notNull().default(0),
    /** Standing evidence for "so" that refutes and counts. */
    refuteCount: integer('refute_count').notNull().default(0),
    noteCount: integer('note_count').notNull().default(0),
    dismissed: integer('dismissed', { mode: 'boolean' }).notNull().default(false),
    /** The article was withdrawn: leaves desk, counts and exports. */
    withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull().default(false),
    /** When anything about it last changed. */
    changedAt: text('changed_at').notNull(),
    /** Sent by the client of a person who added it, so that a repeated request adds nothing. */
    requestId: text('request_id'),
  },
  (t) => [
    uniqueIndex('claim_request').on(t.requestId).where(isNotNull(t.requestId)),
    index('claim_article').on(t.articleId, t.start),
    index('claim_statement').on(t.statementId),
    index('claim_desk').on(t.withdrawn, t.dismissed, t.checkWorthiness, t.id),
    index('claim_confidence').on(t.withdrawn, t.dismissed, t.confidence),
    index('claim_verdict').on(t.withdrawn, t.dismissed, t.verdict),
    index('claim_category').on(t.withdrawn, t.dismissed, t.category),
    index('claim_speaker').on(t.speakerId),
    index('claim_assignee').on(t.assigneeId),
    check('claim_span', sql`${t.start} >= 0 AND ${t.end} > ${t.start}`),
  ],
);

/** What a claim says, as proposed or as a person corrected it. Append-only. */
export const claimVersion = sqliteTable(
  'claim_version',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    statementId: integer('statement_id').references(() => statement.id),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    words: text('words').notNull(),
    category: text('category', { enum: claimCategories }).notNull(),
    checkWorthiness: real('check_worthiness').notNull(),
    reasons: text('reasons', { mode: 'json' }).$type<CheckWorthyReason[]>().notNull(),
    /** How a proposal came about; null: a person wrote it, or an engine that did not say. */
    grounds: text('grounds', { mode: 'json' }).$type<KeptGround<ClaimRule>[]>(),
    origin: text('origin', { enum: origins }).notNull(),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => claimVersion.id),
    /** Sent by the client of a person who corrected it, so that a repeated request is answered and not repeated. */
    requestId: text('request_id'),
    keptBecause: keptBecause(),
  },
  (t) => [
    index('claim_version_claim').on(t.claimId),
    uniqueIndex('claim_version_request').on(t.requestId).where(isNotNull(t.requestId)),
    uniqueIndex('claim_version_first').on(t.claimId).where(isNull(t.supersedes)),
    check('claim_version_span', sql`${t.start} >= 0 AND ${t.end} > ${t.start}`),
  ],
);

export const quantity = sqliteTable(
  'quantity',
  {
    versionId: integer('version_id')
      .notNull()
      .references(() => claimVersion.id),
    position: integer('position').notNull(),
    value: real('value').notNull(),
    max: real('max'),
    unit: text('unit').notNull(),
    bound: text('bound', { enum: quantityBounds }).notNull(),
    action: text('action'),
    asOf: text('as_of'),
    /** ISO 8601 in the precision known, worked out from the article's date. */
    asOfDate: text('as_of_date'),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    words: text('words').notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.position] })],
);

export const place = sqliteTable(
  'place',
  {
    versionId: integer('version_id')
      .notNull()
      .references(() => claimVersion.id),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    words: text('words').notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.position] })],
);
