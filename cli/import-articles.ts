import { parseArgs } from 'node:util';
import type { Database } from '#db/open.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import type { ImportThreads } from '#lib/workbench/article/import-threads.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import type { ImportInput, ImportResult } from '#lib/workbench/article/schema.ts';
import { articlesInFiles } from './articles-in-files.ts';
import { articlesInLines } from './articles-in-lines.ts';
import { Complaint } from './complaint.ts';
import { importClaimReviewFiles } from './import-claim-reviews.ts';
import { mapFields } from './map-fields.ts';
import { asEncoded, namedEncoding } from './named-encoding.ts';
import { withDesk } from './open-desk.ts';
import { tellOutcome, tellRefusal } from './tell-outcome.ts';
import { withImportThreads } from './with-import-threads.ts';

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
      encoding: { type: 'string' },
      'claim-reviews': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const takesLines = values.jsonl !== undefined && !values['claim-reviews'];
  if (!takesLines && positionals.length === 0) throw new Complaint(wordsFor('terminal')('importNothing'));
  const encoding = namedEncoding(values.encoding);
  if (takesLines && encoding) throw new Complaint(wordsFor('terminal')('encodingOfLines'));
  const mapping = values.map === undefined ? undefined : mapFields(values.map);
  return withDesk((db) =>
    withImportThreads(async (threads) => {
      if (values['claim-reviews']) return importClaimReviewFiles(db, threads, positionals, encoding);
      const found =
        values.jsonl === undefined
          ? articlesInFiles(positionals, { threads, mapping, encoding })
          : articlesInLines(values.jsonl, mapping);
      let status = 0;
      for await (const one of found) if (!(await importOne(db, threads, one, encoding))) status = 1;
      return status;
    }),
  );
}

async function importOne(
  db: Database,
  threads: ImportThreads,
  one: Found,
  named: TextEncoding | undefined,
): Promise<boolean> {
  const { name, input } = one;
  if (input === null) return tellRefusal(name, one.reason, one.sentence);
  const importAs = (encoding?: TextEncoding) => importInput(db, threads, { ...input, encoding });
  return tellOutcome(name, await asEncoded(importAs, named));
}

async function importInput(db: Database, threads: ImportThreads, input: ImportInput): Promise<ImportResult> {
  if (isPlain(input)) return importArticle(db, terminal, input);
  const read = await threads.read(terminal, input);
  return read.ok ? importArticle(db, terminal, input, undefined, read) : read;
}

/** Texts and records hold no more than is there to see, and need no thread, whose start takes time. */
const isPlain = ({ mediaType }: ImportInput) =>
  mediaType === 'text/plain' || mediaType === 'application/json';
