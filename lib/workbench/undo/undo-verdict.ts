/** Takes back an answer to "Is it so?". */
import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { claim, verdict } from '#db/schema.ts';
import type { Act } from '../act.ts';
import type { Actor } from '../actor.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { UndoInput } from '../claim/schema.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { currentVerdict, verdictById } from '../verdict/data.ts';
import type { UndoResult } from './mutations.ts';
import { decidedSince } from './rules.ts';

/** In an open transaction. A restored verdict without ground is reopened by settleClaim. */
export function undoVerdict(tx: Transaction, actor: Actor, input: UndoInput, act: Act): UndoResult {
  const mine = tx.select().from(verdict).where(eq(verdict.id, input.decisionId)).get();
  if (!mine || mine.by !== actor.id) return { ok: false, reason: 'not_found' };
  const row = tx.select().from(claim).where(eq(claim.id, mine.claimId)).get();
  if (!row) return { ok: false, reason: 'not_found' };
  const done = tx.select().from(verdict).where(eq(verdict.undoes, mine.id)).get();
  if (done?.requestId === input.requestId)
    return { ok: true, decisionId: done.id, claimId: row.id, statementId: null };
  if (done) return { ok: false, reason: 'already_undone' };
  if (row.withdrawn) return { ok: false, reason: 'article_withdrawn' };
  const chain = tx.select().from(verdict).where(eq(verdict.claimId, row.id)).orderBy(asc(verdict.id)).all();
  const since = decidedSince(chain, mine.id);
  if (since && !input.evenSo) {
    const by = verdictById(tx, since.id)?.by ?? { id: since.by, name: since.by };
    return { ok: false, reason: 'decided_since', by, at: since.at, current: currentVerdict(tx, row.id) };
  }
  const before = chain.find((older) => older.id === mine.supersedes);
  const restored = { verdict: before?.verdict ?? 'open', justification: before?.justification ?? null };
  const { id } = tx
    .insert(verdict)
    .values({
      claimId: row.id,
      ...restored,
      supersedes: row.verdictId,
      undoes: mine.id,
      requestId: input.requestId,
      ...act,
    })
    .returning({ id: verdict.id })
    .get();
  appendLedger(tx, {
    act: 'verdict_given',
    ...act,
    articleId: row.articleId,
    claimId: row.id,
    detail: { verdictId: id, ...restored, before: row.verdict, undoes: mine.id },
  });
  settleClaim(tx, row.id, act);
  return { ok: true, decisionId: id, claimId: row.id, statementId: null };
}
