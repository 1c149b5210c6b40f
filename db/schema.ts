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
import { isNotNull, isNull, sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
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
  blockKinds,
  type CheckWorthyReason,
  claimCategories,
  evidencePurposes,
  ledgerActs,
  origins,
  quantityBounds,
  roles,
  speakerTypes,
  stances,
  statementKinds,
  verdicts,
} from '../lib/vocabulary.ts';

const id = () => integer('id').primaryKey({ autoIncrement: true });
const by = () =>
  text('by')
    .notNull()
    .references(() => person.id);
/** UTC, ISO 8601, written by the workbench. */
const at = () => text('at').notNull();

// People and sign-in ---------------------------------------------------------------------------

/**
 * Everybody who acts here, also those who cannot sign in: "sayso" (the engine), "terminal" (the
 * command line) and "demo" have no account row. The first columns are better-auth's `user`.
 */
export const person = sqliteTable('person', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  username: text('username').unique(),
  displayUsername: text('display_username'),
  role: text('role', { enum: roles }).notNull().default('viewer'),
  banned: integer('banned', { mode: 'boolean' }).notNull().default(false),
  banReason: text('ban_reason'),
  banExpires: integer('ban_expires', { mode: 'timestamp_ms' }),
});

export const session = sqliteTable(
  'session',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => person.id),
    expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    impersonatedBy: text('impersonated_by'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('session_person').on(t.userId)],
);

export const account = sqliteTable(
  'account',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => person.id),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: integer('access_token_expires_at', { mode: 'timestamp_ms' }),
    refreshTokenExpiresAt: integer('refresh_token_expires_at', { mode: 'timestamp_ms' }),
    scope: text('scope'),
    password: text('password'),
    createdAt: integer('created_at', { mode: 'timestamp_ms' }).notNull(),
    updatedAt: integer('updated_at', { mode: 'timestamp_ms' }).notNull(),
  },
  (t) => [index('account_person').on(t.userId)],
);

export const verification = sqliteTable('verification', {
  id: text('id').primaryKey(),
  identifier: text('identifier').notNull(),
  value: text('value').notNull(),
  expiresAt: integer('expires_at', { mode: 'timestamp_ms' }).notNull(),
  createdAt: integer('created_at', { mode: 'timestamp_ms' }),
  updatedAt: integer('updated_at', { mode: 'timestamp_ms' }),
});

/** A one-time link: the first owner's set-up, or a way back in for a locked-out owner. */
export const accessLink = sqliteTable('access_link', {
  id: id(),
  /** SHA-256 of the token, hex; the token itself is shown once and kept nowhere. */
  tokenHash: text('token_hash').notNull().unique(),
  purpose: text('purpose', { enum: ['set_up', 'owner_link'] }).notNull(),
  expiresAt: text('expires_at').notNull(),
  usedAt: text('used_at'),
  usedBy: text('used_by').references(() => person.id),
});

// Articles -------------------------------------------------------------------------------------

export const article = sqliteTable(
  'article',
  {
    id: id(),
    title: text('title').notNull(),
    publisher: text('publisher'),
    byline: text('byline'),
    publishedAt: text('published_at'),
    address: text('address'),
    /** Where the text retells another publication's report in the desk's own words: that publication. */
    retells: text('retells'),
    /** Never changes. Well-formed UTF-16, as imported. */
    text: text('text').notNull(),
    /** SHA-256 of the text as stored (UTF-8), hex. */
    textHash: text('text_hash').notNull().unique(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => article.id),
    by: by(),
    at: at(),
    /** Current state: there is a withdrawal row. */
    withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [index('article_at').on(t.at)],
);

/** The bytes as they came, untouched. */
export const original = sqliteTable('original', {
  articleId: integer('article_id')
    .primaryKey()
    .references(() => article.id),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  fileName: text('file_name'),
  mediaType: text('media_type').notNull(),
  sha256: text('sha256').notNull(),
});

export const withdrawal = sqliteTable('withdrawal', {
  articleId: integer('article_id')
    .primaryKey()
    .references(() => article.id),
  reason: text('reason').notNull(),
  by: by(),
  at: at(),
});

export const analysis = sqliteTable(
  'analysis',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id),
    engineVersion: text('engine_version').notNull(),
    by: by(),
    at: at(),
  },
  (t) => [index('analysis_article').on(t.articleId)],
);

export const block = sqliteTable(
  'block',
  {
    id: id(),
    analysisId: integer('analysis_id')
      .notNull()
      .references(() => analysis.id),
    kind: text('kind', { enum: blockKinds }).notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    byline: text('byline'),
    dated: text('dated'),
  },
  (t) => [
    index('block_analysis').on(t.analysisId, t.start),
    check('block_span', sql`${t.start} >= 0 AND ${t.end} >= ${t.start}`),
  ],
);

// Speakers -------------------------------------------------------------------------------------

export const speaker = sqliteTable(
  'speaker',
  {
    id: id(),
    name: text('name').notNull(),
    type: text('type', { enum: speakerTypes }).notNull(),
    role: text('role'),
    /** Whose side they speak for where that matters to evidence: "Russia", "Ukraine". */
    side: text('side'),
    origin: text('origin', { enum: origins }).notNull(),
    by: by(),
    at: at(),
  },
  (t) => [index('speaker_name').on(t.name)],
);

export const speakerAlias = sqliteTable(
  'speaker_alias',
  {
    speakerId: integer('speaker_id')
      .notNull()
      .references(() => speaker.id),
    alias: text('alias').notNull(),
    /** Case and diacritics folded: what a look-up compares. */
    folded: text('folded').notNull(),
  },
  (t) => [primaryKey({ columns: [t.speakerId, t.folded] }), index('speaker_alias_folded').on(t.folded)],
);

// Statements -----------------------------------------------------------------------------------

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
    origin: text('origin', { enum: origins }).notNull(),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => statementVersion.id),
  },
  (t) => [
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
    uniqueIndex('dismissal_undoes').on(t.undoes),
    uniqueIndex('dismissal_first_statement').on(t.statementId).where(isNull(t.supersedes)),
    uniqueIndex('dismissal_first_claim').on(t.claimId).where(isNull(t.supersedes)),
    check('dismissal_one', sql`(${t.statementId} IS NULL) <> (${t.claimId} IS NULL)`),
  ],
);

// Claims ---------------------------------------------------------------------------------------

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
    origin: text('origin', { enum: origins }).notNull(),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => claimVersion.id),
  },
  (t) => [
    index('claim_version_claim').on(t.claimId),
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

// Decisions: append-only -----------------------------------------------------------------------

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
  },
  (t) => [uniqueIndex('wording_first').on(t.claimId).where(isNull(t.supersedes))],
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
  },
  (t) => [uniqueIndex('assignment_first').on(t.claimId).where(isNull(t.supersedes))],
);

/** A page or document that evidence points at. */
export const source = sqliteTable(
  'source',
  {
    id: id(),
    title: text('title').notNull(),
    /** http or https; null where the source is an article of the desk or lies on paper. */
    address: text('address'),
    publisher: text('publisher'),
    /** Whose word it is, where that is somebody the desk knows. */
    speakerId: integer('speaker_id').references(() => speaker.id),
    /** The desk's own article that serves as source. */
    articleId: integer('article_id').references(() => article.id),
    /** When somebody last saw it as quoted, ISO in the precision given. */
    seenAt: text('seen_at'),
    by: by(),
    at: at(),
  },
  (t) => [index('source_address').on(t.address), index('source_article').on(t.articleId)],
);

/** Ties a source to one claim. Append-only: a change supersedes, `withdrawn` takes it back. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: id(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    sourceId: integer('source_id')
      .notNull()
      .references(() => source.id),
    purpose: text('purpose', { enum: evidencePurposes }).notNull(),
    stance: text('stance', { enum: stances }).notNull(),
    passage: text('passage'),
    withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull().default(false),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => evidence.id),
    requestId: text('request_id').unique(),
  },
  (t) => [index('evidence_claim').on(t.claimId), index('evidence_source').on(t.sourceId)],
);

// Ledger and settings --------------------------------------------------------------------------

/** Everything decided and exported, in order; each row's hash covers the row before it. */
export const ledger = sqliteTable(
  'ledger',
  {
    seq: integer('seq').primaryKey({ autoIncrement: true }),
    act: text('act', { enum: ledgerActs }).notNull(),
    by: by(),
    at: at(),
    articleId: integer('article_id').references(() => article.id),
    claimId: integer('claim_id').references(() => claim.id),
    statementId: integer('statement_id').references(() => statement.id),
    /** What happened, as canonical JSON (RFC 8785). */
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    previousHash: text('previous_hash').notNull(),
    /** SHA-256, hex, of the canonical JSON of the row without this column. */
    hash: text('hash').notNull().unique(),
  },
  (t) => [index('ledger_claim').on(t.claimId), index('ledger_article').on(t.articleId)],
);

/** One value a name: what the desk has to remember about itself. */
export const setting = sqliteTable('setting', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});

/** The tables whose rows are never changed or deleted; triggers refuse it. */
export const appendOnly = [
  'original',
  'withdrawal',
  'analysis',
  'block',
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
  'ledger',
] as const;

export const columnsThatNeverChange = { article: ['text', 'text_hash'] } as const;
