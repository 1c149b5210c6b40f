/** Every format that a list of claims can be taken out in. */
import type { ExportFormat } from '#lib/vocabulary.ts';
import { claimReviews } from './claim-reviews.ts';
import { claimsCsv } from './claims-csv.ts';
import { claimsDocx } from './claims-docx.ts';
import type { ClaimsFile } from './claims-file.ts';
import { claimsJsonl } from './claims-jsonl.ts';
import { claimsMarkdown } from './claims-markdown.ts';
import { claimsXlsx } from './claims-xlsx.ts';
import { webAnnotations } from './web-annotations.ts';

export const formats: Record<ExportFormat, ClaimsFile> = {
  csv: claimsCsv,
  xlsx: claimsXlsx,
  docx: claimsDocx,
  markdown: claimsMarkdown,
  jsonl: claimsJsonl,
  claimreview: claimReviews,
  webannotation: webAnnotations,
};
