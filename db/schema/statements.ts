/** What the articles attribute to somebody. */
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
  type Doubt,
  origins,
  type SpeakerRule,
  type StatementRule,
  statementKinds,
} from '../../lib/vocabulary.ts';
import { analysis, article } from './articles.ts';
import { claim } from './claims.ts';
import { at, id, type KeptGround, keptBecause } from './columns.ts';
import { by } from './people.ts';
import { speaker } from './speakers.ts';

/** The identity of a statement and its current state; what it says stands in its versions. */
export const statement = sqliteTable(
  'statement',
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
    versionId: integer('version_id').references((): AnySQLiteColumn => statementVersion.id),
    dismissed: integer('dismissed', { mode: 'boolean' }).notNull().default(false),
    /** Sent by the client of a person who added it, so that a repeated request adds nothing. */
    requestId: text('request_id'),
  },
  (t) => [
    index('statement_article').on(t.articleId),
    uniqueIndex('statement_request').on(t.requestId).where(isNotNull(t.requestId)),
  ],
);

/** What a statement says, as proposed or as a person corrected it. Append-only. */
export const statementVersion = sqliteTable(
  'statement_version',
  {
    id: id(),
    statementId: integer('statement_id')
      .notNull()
      .references(() => statement.id),
    kind: text('kind', { enum: statementKinds }).notNull(),
    cueStart: integer('cue_start'),
    cueEnd: integer('cue_end'),
    cueWords: text('cue_words'),
    mentionStart: integer('mention_start'),
    mentionEnd: integer('mention_end'),
    mentionWords: text('mention_words'),
    /** Null: the text does not settle who spoke. */
    speakerId: integer('speaker_id').references(() => speaker.id),
    addressee: text('addressee'),
    /** 0 to 1 for a proposal, null for what a person wrote. */
    confidence: real('confidence'),
    /** How a proposal came about; null: a person wrote it, or an engine that did not say. */
    grounds: text('grounds', { mode: 'json' }).$type<KeptGround<StatementRule | SpeakerRule>[]>(),
    doubts: text('doubts', { mode: 'json' }).$type<Doubt[]>(),
    origin: text('origin', { enum: origins }).notNull(),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => statementVersion.id),
    /** Sent by the client of a person who corrected it, so that a repeated request is answered and not repeated. */
    requestId: text('request_id'),
    keptBecause: keptBecause(),
  },
  (t) => [
    uniqueIndex('statement_version_request').on(t.requestId).where(isNotNull(t.requestId)),
    index('statement_version_statement').on(t.statementId),
    index('statement_version_speaker').on(t.speakerId),
    uniqueIndex('statement_version_first').on(t.statementId).where(isNull(t.supersedes)),
  ],
);

/** What was said, in order. */
export const contentSpan = sqliteTable(
  'content_span',
  {
    versionId: integer('version_id')
      .notNull()
      .references(() => statementVersion.id),
    position: integer('position').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    words: text('words').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.versionId, t.position] }),
    check('content_span_order', sql`${t.start} >= 0 AND ${t.end} > ${t.start}`),
  ],
);

/** Who relayed a statement, nearest the article first. */
export const statementVia = sqliteTable(
  'statement_via',
  {
    versionId: integer('version_id')
      .notNull()
      .references(() => statementVersion.id),
    position: integer('position').notNull(),
    name: text('name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.versionId, t.position] })],
);

/** A proposal or addition that a person threw out, or took back. Append-only; exactly one of the two ids. */
export const dismissal = sqliteTable(
  'dismissal',
  {
    id: id(),
    statementId: integer('statement_id').references(() => statement.id),
    claimId: integer('claim_id').references((): AnySQLiteColumn => claim.id),
    dismissed: integer('dismissed', { mode: 'boolean' }).notNull(),
    reason: text('reason'),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => dismissal.id),
    requestId: text('request_id').unique(),
    /** The row that this one takes back. */
    undoes: integer('undoes').references((): AnySQLiteColumn => dismissal.id),
  },
  (t) => [
    index('dismissal_claim').on(t.claimId),
    index('dismissal_statement').on(t.statementId),
    uniqueIndex('dismissal_undoes').on(t.undoes),
    uniqueIndex('dismissal_first_statement').on(t.statementId).where(isNull(t.supersedes)),
    uniqueIndex('dismissal_first_claim').on(t.claimId).where(isNull(t.supersedes)),
    check('dismissal_one', sql`(${t.statementId} IS NULL) <> (${t.claimId} IS NULL)`),
  ],
);
