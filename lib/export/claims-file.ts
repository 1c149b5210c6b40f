/** What a format for lists of claims is; each stands in a file of its own and is named in formats.ts. */
import type { ExportRow } from './export-row.ts';

export interface ClaimsFile {
  mediaType: string;
  /** Of the file's name, without the dot. */
  extension: string;
  /** Text before the first row (a header), or "". */
  begin(options: { byteOrderMark: boolean }): string;
  /** The text of these rows. */
  rows(rows: ExportRow[]): string;
}
