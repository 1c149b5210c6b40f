/** Who spoke. */
import { isNotNull, isNull } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { filingGrounds, origins, speakerTypes } from '../../lib/vocabulary.ts';
import { article } from './articles.ts';
import { at, id } from './columns.ts';
import { by } from './people.ts';

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

/** Under which speaker of the desk an article's speaker is filed, and why. Append-only: moving one is a new row. */
export const speakerFiling = sqliteTable(
  'speaker_filing',
  {
    id: id(),
    articleId: integer('article_id')
      .notNull()
      .references(() => article.id),
    /** The name by which the article knows the speaker. */
    name: text('name').notNull(),
    /** Case and diacritics folded: what a look-up compares. */
    folded: text('folded').notNull(),
    speakerId: integer('speaker_id')
      .notNull()
      .references(() => speaker.id),
    ground: text('ground', { enum: filingGrounds }).notNull(),
    by: by(),
    at: at(),
    supersedes: integer('supersedes')
      .unique()
      .references((): AnySQLiteColumn => speakerFiling.id),
    /** Sent by the client of a person who moved it, so that a repeated request moves nothing. */
    requestId: text('request_id'),
  },
  (t) => [
    index('speaker_filing_speaker').on(t.speakerId),
    index('speaker_filing_request').on(t.requestId).where(isNotNull(t.requestId)),
    uniqueIndex('speaker_filing_first').on(t.articleId, t.folded).where(isNull(t.supersedes)),
  ],
);
