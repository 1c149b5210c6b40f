/** What a verdict rests on. */
import { type AnySQLiteColumn, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { evidencePurposes, stances } from '../../lib/vocabulary.ts';
import { article } from './articles.ts';
import { claim } from './claims.ts';
import { at, id, keptBecause } from './columns.ts';
import { by } from './people.ts';
import { speaker } from './speakers.ts';

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
    keptBecause: keptBecause(),
  },
  (t) => [index('evidence_claim').on(t.claimId), index('evidence_source').on(t.sourceId)],
);
