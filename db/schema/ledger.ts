/** Everything decided and exported, and what the desk remembers about itself. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { ledgerActs } from '../../lib/vocabulary.ts';
import { article } from './articles.ts';
import { claim } from './claims.ts';
import { at } from './columns.ts';
import { by } from './people.ts';
import { statement } from './statements.ts';

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
    /** What happened. */
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
    previousHash: text('previous_hash').notNull(),
    /** SHA-256, hex, of the canonical JSON of the row without this column. */
    hash: text('hash').notNull().unique(),
  },
  (t) => [
    index('ledger_claim').on(t.claimId),
    index('ledger_article').on(t.articleId),
    index('ledger_act').on(t.act),
  ],
);

/** One value a name: what the desk has to remember about itself. */
export const setting = sqliteTable('setting', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
});
