/** What came of one file of an import: a line of JSON for programs, a sentence for people where it is no success. */
import { wordsFor } from '#lib/words/words-for.ts';
import type { ImportRefusal, ImportResult } from '#lib/workbench/article/schema.ts';
import type { ClaimReviewsRefusal, ClaimReviewsResult } from '#lib/workbench/outside-review/schema.ts';
import { print } from './print.ts';

/** Whether it is no failure. A text that is there already is none. */
export async function tellOutcome(name: string, result: ImportResult | ClaimReviewsResult): Promise<boolean> {
  if (!result.ok && result.reason !== 'duplicate')
    return tellRefusal(name, result.reason, sentenceFor(result.reason));
  await print(`${JSON.stringify({ name, ...result })}\n`);
  if (!result.ok) {
    const articleId = String(result.articleId);
    console.error(wordsFor('terminal')('importDuplicate', { name, articleId }));
  }
  return true;
}

/** Why, in words that are true in a terminal: where the desk would show a choice, a command has an option. */
export function sentenceFor(reason: ImportRefusal | ClaimReviewsRefusal): string {
  return reason === 'bad_encoding' ? wordsFor('terminal')('badEncoding') : wordsFor('reasons')(reason);
}

/** A failure: a code for programs, a sentence for people. */
export async function tellRefusal(name: string, reason: string, sentence: string): Promise<false> {
  await print(`${JSON.stringify({ name, ok: false, reason })}\n`);
  console.error(wordsFor('terminal')('importFailed', { name, reason: sentence }));
  return false;
}

/** A file that the system does not give; a fault of another kind is thrown again. */
export function unreadable(fault: unknown): { reason: 'unreadable'; sentence: string } {
  if (!(fault instanceof Error && 'code' in fault)) throw fault;
  return { reason: 'unreadable', sentence: wordsFor('terminal')('noFile', { message: fault.message }) };
}
