/** What left the desk, and the templates that it left in. */
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import { templateFormats } from '../../lib/vocabulary.ts';
import { claim, claimVersion } from './claims.ts';
import { at, id } from './columns.ts';
import { attributionCheck, verdict, wording } from './decisions.ts';
import { ledger } from './ledger.ts';
import { by } from './people.ts';
import { statementVersion } from './statements.ts';

/** One row of an exported list in the state in which it went out. */
export const exportedClaim = sqliteTable(
  'exported_claim',
  {
    /** The export: its line in the ledger. */
    seq: integer('seq')
      .notNull()
      .references(() => ledger.seq),
    /** From 0, in the order of the file. */
    position: integer('position').notNull(),
    claimId: integer('claim_id')
      .notNull()
      .references(() => claim.id),
    versionId: integer('version_id').references(() => claimVersion.id),
    statementVersionId: integer('statement_version_id').references(() => statementVersion.id),
    attributionId: integer('attribution_id').references(() => attributionCheck.id),
    verdictId: integer('verdict_id').references(() => verdict.id),
    wordingId: integer('wording_id').references(() => wording.id),
    /** SHA-256, hex, of the row's canonical JSON (RFC 8785): everything that the file can say of it. */
    rowHash: text('row_hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.seq, t.position] }), index('exported_claim_claim').on(t.claimId)],
);

/** A template of the desk. Append-only: a newer one supersedes, `withdrawn` takes it off the list. */
export const template = sqliteTable('template', {
  id: id(),
  name: text('name').notNull(),
  format: text('format', { enum: templateFormats }).notNull(),
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  sha256: text('sha256').notNull(),
  withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull().default(false),
  supersedes: integer('supersedes')
    .unique()
    .references((): AnySQLiteColumn => template.id),
  by: by(),
  at: at(),
});
