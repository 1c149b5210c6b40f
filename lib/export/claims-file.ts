/** What a format for lists of claims is; each stands in a file of its own and is named in formats.ts. */
import type { ExportRow } from './export-row.ts';

/** What a file says of itself, beside its rows. Times in UTC, ISO 8601. */
export interface AboutExport {
  at: string;
  /** Who takes it out. */
  by: string;
  /** The view, in words; one line a filter. */
  view: string[];
  /** Claims in the file. */
  count: number;
  /** Who publishes the list; null: the desk's settings do not say. */
  newsroom: { name: string; address: string } | null;
  /** The desk's own address. */
  desk: string;
  /** The end of the desk's ledger, "412:ab12…", as the rows were read: noted, it shows later that nothing was cut off. */
  head: string;
  /** Names of columns in the order wanted; a format without columns leaves it aside. */
  columns: readonly string[];
  /** For spreadsheets, which guess at encodings without it. */
  byteOrderMark: boolean;
  /** The desk's own template, for a format that has them. */
  template?: Uint8Array;
}

/** What is asked of a list before it is made. */
export type ExportRefusal = 'newsroom_missing' | 'too_many_rows' | 'too_long_to_print' | 'template_not_found';

export interface ClaimsFile {
  mediaType: string;
  /** Of the file's name, without the dot. */
  extension: string;
  /** Why such a list cannot be made in this format, as a code; null or nothing: it can. */
  refuses?(about: AboutExport): ExportRefusal | null;
  /** Gives the file's bytes in order, taking rows as they come, so that no list has to fit into memory. */
  write(rows: AsyncIterable<ExportRow[]>, about: AboutExport): AsyncIterable<Uint8Array>;
}
