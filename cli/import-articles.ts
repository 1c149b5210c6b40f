import { parseArgs } from 'node:util';
import type { Database } from '#db/open.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import type { ImportInput, ImportResult } from '#lib/workbench/article/schema.ts';
import type { ClaimReviewsResult } from '#lib/workbench/outside-review/schema.ts';
import { articlesInFiles } from './articles-in-files.ts';
import { articlesInLines } from './articles-in-lines.ts';
import { Complaint } from './complaint.ts';
import { importClaimReviewFiles } from './import-claim-reviews.ts';
import { mapFields } from './map-fields.ts';
import { withDesk } from './open-desk.ts';
import { print } from './print.ts';

/** One article as it was found, or why it could not be: a code for programs, a sentence for people. */
export type Found = { name: string } & (
  | { input: ImportInput }
  | { input: null; reason: string; sentence: string }
);

/** `import`: every article by itself; one that fails does not stop the others, but the exit status tells. */
export async function importArticles(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    options: {
      jsonl: { type: 'string' },
      map: { type: 'string' },
      'claim-reviews': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  if (values.jsonl === undefined && positionals.length === 0)
    throw new Complaint(wordsFor('terminal')('importNothing'));
  return withDesk(async (db) => {
    let status = 0;
    if (values['claim-reviews']) return importClaimReviewFiles(db, positionals);
    const mapping = values.map === undefined ? undefined : mapFields(values.map);
    const found =
      values.jsonl === undefined
        ? articlesInFiles(positionals, mapping)
        : articlesInLines(values.jsonl, mapping);
    for await (const one of found) if (!(await importOne(db, one))) status = 1;
    return status;
  });
}

async function importOne(db: Database, one: Found): Promise<boolean> {
  const { name } = one;
  if (one.input === null) {
    await print(`${JSON.stringify({ name, ok: false, reason: one.reason })}\n`);
    console.error(wordsFor('terminal')('importFailed', { name, reason: one.sentence }));
    return false;
  }
  return tellOutcome(name, await importArticle(db, terminal, one.input));
}

/** Prints what came of one file; whether it is no failure. A text that is there already is none. */
export async function tellOutcome(name: string, result: ImportResult | ClaimReviewsResult): Promise<boolean> {
  const t = wordsFor('terminal');
  await print(`${JSON.stringify({ name, ...result })}\n`);
  if (result.ok) return true;
  if (result.reason === 'duplicate') {
    console.error(t('importDuplicate', { name, articleId: String(result.articleId) }));
    return true;
  }
  console.error(t('importFailed', { name, reason: wordsFor('reasons')(result.reason) }));
  return false;
}
