/** Articles come to the desk and leave it again; their text never changes and nothing is deleted. */
import { and, eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/open.ts';
import { article, claim, evidence, source, withdrawal } from '#db/schema.ts';
import type { ReadResult } from '#lib/import/article-format.ts';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import { type Actor, demo } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { prepareArticle } from './prepared-article.ts';
import { readInput } from './read-input.ts';
import { saveArticle } from './save-article.ts';
import type { ImportInput, ImportResult, WithdrawInput, WithdrawResult } from './schema.ts';

/**
 * Reads, analyses and saves one article in one transaction: all of it or nothing. The same text
 * twice gives the article that is there. `read` is what readInput gave of it. Reading and analysing take time on the calling thread, before the
 * transaction begins. Throws NotAllowed, DatabaseBusy.
 */
export async function importArticle(
  db: Database,
  actor: Actor,
  input: ImportInput,
  now = new Date().toISOString(),
  read?: ReadResult,
): Promise<ImportResult> {
  allow(actor, 'import_article');
  const prepared = prepareArticle(input, read ?? (await readInput(input)), analyseArticle);
  if (!prepared.ok) return prepared;
  return db.write((tx) => saveArticle(tx, actor, prepared.article, now));
}

/** Takes an article and its claims off desk, counts and exports; its history stays. */
export async function withdrawArticle(
  db: Database,
  actor: Actor,
  { articleId, reason }: WithdrawInput,
  now = new Date().toISOString(),
): Promise<WithdrawResult> {
  allow(actor, 'withdraw_article');
  return db.write((tx): WithdrawResult => {
    const found = tx
      .select({ withdrawn: article.withdrawn })
      .from(article)
      .where(eq(article.id, articleId))
      .get();
    if (!found) return { ok: false, reason: 'not_found' };
    if (found.withdrawn) return { ok: false, reason: 'already_withdrawn' };
    withdraw(tx, actor, articleId, reason, now);
    return { ok: true };
  });
}

/** Withdraws every article of the demo desk that is still there; gives how many. */
export async function withdrawDemo(
  db: Database,
  actor: Actor,
  now = new Date().toISOString(),
): Promise<{ ok: true; articles: number }> {
  allow(actor, 'withdraw_demo');
  return db.write((tx) => {
    const rows = tx
      .select({ id: article.id })
      .from(article)
      .where(and(eq(article.by, demo.id), eq(article.withdrawn, false)))
      .all();
    for (const { id } of rows) withdraw(tx, actor, id, 'demo', now);
    return { ok: true, articles: rows.length } as const;
  });
}

function withdraw(tx: Transaction, actor: Actor, articleId: number, reason: string, now: string): void {
  tx.insert(withdrawal).values({ articleId, reason, by: actor.id, at: now }).run();
  tx.update(article).set({ withdrawn: true }).where(eq(article.id, articleId)).run();
  tx.update(claim).set({ withdrawn: true, changedAt: now }).where(eq(claim.articleId, articleId)).run();
  appendLedger(tx, { act: 'article_withdrawn', by: actor.id, at: now, articleId, detail: { reason } });
  for (const claimId of claimsThatRestOn(tx, articleId)) settleClaim(tx, claimId, { by: actor.id, at: now });
}

/** Claims of any article that this one is a source of: their verdicts may have lost their ground. */
function claimsThatRestOn(tx: Transaction, articleId: number): number[] {
  return tx
    .selectDistinct({ claimId: evidence.claimId })
    .from(evidence)
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .where(eq(source.articleId, articleId))
    .all()
    .map(({ claimId }) => claimId);
}
