/** Every format that a list of claims can be taken out in. */
import type { ExportFormat } from '#lib/vocabulary.ts';
import type { ClaimsFile } from './claims-file.ts';

/** Each is loaded when it is asked for: the libraries of one are no burden on another. */
export const formats: Record<ExportFormat, () => Promise<ClaimsFile>> = {
  csv: async () => (await import('./claims-csv.ts')).claimsCsv,
  xlsx: async () => (await import('./claims-xlsx.ts')).claimsXlsx,
  docx: async () => (await import('./claims-docx.ts')).claimsDocx,
  markdown: async () => (await import('./claims-markdown.ts')).claimsMarkdown,
  jsonl: async () => (await import('./claims-jsonl.ts')).claimsJsonl,
  claimreview: async () => (await import('./claim-reviews.ts')).claimReviews,
  webannotation: async () => (await import('./web-annotations.ts')).webAnnotations,
};
