/** Claims as JSON Lines: one object a claim, the names of ExportRow, nothing escaped but what JSON asks for. */
import type { ClaimsFile } from './claims-file.ts';

export const claimsJsonl: ClaimsFile = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'jsonl',
  async *write(batches) {
    for await (const rows of batches)
      yield Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  },
};
