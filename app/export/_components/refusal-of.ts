import type { ExportRefusal } from '#lib/export/claims-file.ts';
import { maxPrinted } from '#lib/export/print/max-printed.ts';
import { maxSheetRows } from '#lib/export/xlsx/max-sheet-rows.ts';
import type { ExportFormat } from '#lib/vocabulary.ts';

/**
 * Whether a view of so many claims is too long for a format, told before anybody asks for the file. The
 * formats themselves refuse as well: the page needs none of their libraries for it.
 */
export function refusalOf(format: ExportFormat, claims: number, template: unknown): ExportRefusal | null {
  const isPrinted = format === 'docx' || (format === 'markdown' && Boolean(template));
  if (isPrinted && claims > maxPrinted) return 'too_long_to_print';
  return format === 'xlsx' && claims >= maxSheetRows ? 'too_many_rows' : null;
}
