import type { ExportColumn } from '#lib/export/export-columns.ts';
import type { ExportFormat } from '#lib/vocabulary.ts';

/** Where a file of this format and these columns (none: all) says that a claim was not said by its speaker. */
export function whereNotSaid(format: ExportFormat, columns: readonly ExportColumn[]) {
  switch (format) {
    case 'csv':
    case 'xlsx':
    case 'jsonl':
      if (columns.length > 0 && !columns.includes('attribution_check')) return 'column_left_out';
      return format === 'jsonl' ? 'in_file' : 'in_column';
    case 'claimreview':
      return 'claim_left_out';
    case 'webannotation':
      return 'in_file';
    default:
      return 'in_words';
  }
}
