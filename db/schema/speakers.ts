/** Who spoke. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { origins, speakerTypes } from '../../lib/vocabulary.ts';
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
