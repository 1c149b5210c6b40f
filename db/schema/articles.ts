/** Articles as imported, their original bytes, analyses and blocks. */
import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  check,
  index,
  integer,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { blockKinds } from '../../lib/vocabulary.ts';
import { at, id, type KeptBlock, type KeptBorders } from './columns.ts';
import { by } from './people.ts';

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
    /** Blocks as the file's format or the person who imported it marked them; null: the engine's to see. */
    hints: text('hints', { mode: 'json' }).$type<KeptBlock[]>(),
    /** Which borders of parts the person who imported it moved; null: none. */
    borders: text('borders', { mode: 'json' }).$type<KeptBorders>(),
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

/** A page as it was fetched when somebody asked for it: every byte and header, never changed. */
export const capture = sqliteTable(
  'capture',
  {
    id: id(),
    /** The address that was asked for, and the one that answered after redirects. */
    asked: text('asked').notNull(),
    address: text('address').notNull(),
    status: integer('status').notNull(),
    headers: text('headers', { mode: 'json' }).$type<[name: string, value: string][]>().notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
    sha256: text('sha256').notNull(),
    by: by(),
    at: at(),
  },
  (t) => [index('capture_address').on(t.address)],
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
  /** Where the bytes were fetched by the desk. */
  captureId: integer('capture_id').references(() => capture.id),
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
