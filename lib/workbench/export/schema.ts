/** What an export takes, and what the ledger keeps of it. */
import { z } from 'zod';
import { type ExportColumn, exportColumnNames } from '#lib/export/export-columns.ts';
import { exportFormats } from '#lib/vocabulary.ts';
import { question } from '../view/schema.ts';

const columnNames = exportColumnNames as [ExportColumn, ...ExportColumn[]];

export const exportInput = z.object({
  question,
  format: z.enum(exportFormats),
  /** In the order wanted; none: every column. A format without columns leaves it aside. */
  columns: z.array(z.enum(columnNames)).max(columnNames.length).optional(),
  /** A template of the desk of the same format; none: the format's own look. */
  templateId: z.int().positive().optional(),
});
export type ExportInput = z.output<typeof exportInput>;

/** The detail of an "exported" line. */
export const exportedDetail = exportInput.extend({
  count: z.int(),
  /** Of the file, hex. */
  sha256: z.string(),
  /** The end of the ledger as the rows were read, "412:ab12…". */
  head: z.string().optional(),
  /** The rows' versions: the line under which they stand, and their digest. Exports from before have none. */
  rows: z.object({ begun: z.int(), count: z.int(), sha256: z.string() }).optional(),
});
export type ExportedDetail = z.output<typeof exportedDetail>;

/** Who was told what: `seqs` are the lists' lines in the ledger, `state` is that of the draft. */
export const correctionNote = z.object({
  seqs: z.array(z.int().positive()).min(1).max(10_000),
  claimId: z.int().positive(),
  state: z.string().max(200),
});
export type CorrectionNote = z.output<typeof correctionNote>;
