/** Every format that a list of claims can be taken out in. */
import type { ExportFormat } from '#lib/vocabulary.ts';
import { claimReviews } from './claim-reviews.ts';
import { claimsCsv } from './claims-csv.ts';
import type { ClaimsFile } from './claims-file.ts';
import { claimsJsonl } from './claims-jsonl.ts';
import { claimsXlsx } from './claims-xlsx.ts';
import { webAnnotations } from './web-annotations.ts';

export const formats: Record<ExportFormat, ClaimsFile> = {
  csv: claimsCsv,
  xlsx: claimsXlsx,
  jsonl: claimsJsonl,
  claimreview: claimReviews,
  webannotation: webAnnotations,
};
