import { basename } from 'node:path';
import type { Database } from '#db/open.ts';
import { maxUploadBytes, type TextEncoding } from '#lib/vocabulary.ts';
import { terminal } from '#lib/workbench/actor.ts';
import type { ImportThreads } from '#lib/workbench/article/import-threads.ts';
import { importClaimReviews } from '#lib/workbench/outside-review/mutations.ts';
import type { ClaimReviewsResult } from '#lib/workbench/outside-review/schema.ts';
import { asEncoded } from './named-encoding.ts';
import { readAtMost } from './read-at-most.ts';
import { tellOutcome, tellRefusal, unreadable } from './tell-outcome.ts';

/** `import --claim-reviews`: every file by itself; gives the exit status. */
export async function importClaimReviewFiles(
  db: Database,
  threads: ImportThreads,
  paths: string[],
  named: TextEncoding | undefined,
): Promise<number> {
  let status = 0;
  for (const path of paths) if (!(await importFile(db, threads, path, named))) status = 1;
  return status;
}

async function importFile(
  db: Database,
  threads: ImportThreads,
  path: string,
  named: TextEncoding | undefined,
): Promise<boolean> {
  const read = await readAtMost(path, maxUploadBytes + 1).catch(unreadable);
  if ('sentence' in read) return tellRefusal(path, read.reason, read.sentence);
  if (read.length > maxUploadBytes) return tellOutcome(path, { ok: false, reason: 'too_large' });
  const mediaType = /\.x?html?$/i.test(path) ? 'text/html' : 'application/json';
  const input = { bytes: read, fileName: basename(path), mediaType } as const;
  const importAs = async (encoding?: TextEncoding): Promise<ClaimReviewsResult> => {
    const reviews = await threads.readReviews(terminal, { ...input, encoding });
    if (!reviews.ok) return reviews;
    return importClaimReviews(db, terminal, { ...input, encoding }, undefined, reviews);
  };
  return tellOutcome(path, await asEncoded(importAs, named));
}
