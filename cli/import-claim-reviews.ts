import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Database } from '#db/open.ts';
import { maxUploadBytes } from '#lib/vocabulary.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { importClaimReviews } from '#lib/workbench/outside-review/mutations.ts';
import type { ClaimReviewsResult } from '#lib/workbench/outside-review/schema.ts';
import { tellOutcome } from './import-articles.ts';

/** `import --claim-reviews`: every file by itself; gives the exit status. */
export async function importClaimReviewFiles(db: Database, paths: string[]): Promise<number> {
  let status = 0;
  for (const path of paths) if (!(await tellOutcome(path, await fromFile(db, path)))) status = 1;
  return status;
}

async function fromFile(db: Database, path: string): Promise<ClaimReviewsResult> {
  const mediaType = /\.x?html?$/i.test(path) ? 'text/html' : 'application/json';
  const bytes = await readFile(path);
  if (bytes.length > maxUploadBytes) return { ok: false, reason: 'too_large' };
  return importClaimReviews(db, terminal, { bytes, fileName: basename(path), mediaType });
}
