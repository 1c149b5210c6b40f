/** Takes back a dismissal, or a restoring; answers that a dismissed statement had set aside come back. */
import { asc, eq } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { dismissal } from '#db/schema.ts';
import type { Act } from '../act.ts';
import type { Actor } from '../actor.ts';
import type { UndoInput } from '../claim/schema.ts';
import { currentDismissal, dismissalById } from '../dismissal/data.ts';
import { articleOf, writeDismissal } from '../dismissal/mutations.ts';
import { statementById } from '../statement/data.ts';
import type { DismissalTarget } from '../statement/schema.ts';
import { giveBack } from './give-back.ts';
import type { UndoResult } from './mutations.ts';
import { decidedSince } from './rules.ts';

/** In an open transaction. */
export function undoDismissal(tx: Transaction, actor: Actor, input: UndoInput, act: Act): UndoResult {
  const mine = tx.select().from(dismissal).where(eq(dismissal.id, input.decisionId)).get();
  if (!mine || mine.by !== actor.id) return { ok: false, reason: 'not_found' };
  const { claimId, statementId } = mine;
  const target = targetOf(mine);
  const page = articleOf(tx, target);
  if (!page) return { ok: false, reason: 'not_found' };
  const done = tx.select().from(dismissal).where(eq(dismissal.undoes, mine.id)).get();
  if (done?.requestId === input.requestId) return { ok: true, decisionId: done.id, claimId, statementId };
  if (done) return { ok: false, reason: 'already_undone' };
  if (page.withdrawn) return { ok: false, reason: 'article_withdrawn' };
  const column = target.kind === 'statement' ? dismissal.statementId : dismissal.claimId;
  const chain = tx.select().from(dismissal).where(eq(column, target.id)).orderBy(asc(dismissal.id)).all();
  const since = decidedSince(chain, mine.id);
  const current = currentDismissal(tx, target);
  if (since && !input.evenSo) {
    const by = dismissalById(tx, since.id)?.by ?? { id: since.by, name: since.by };
    return { ok: false, reason: 'decided_since', by, at: since.at, current };
  }
  const row = {
    target,
    dismissed: !mine.dismissed,
    reason: null,
    requestId: input.requestId,
    undoes: mine.id,
  };
  const decisionId = writeDismissal(tx, page.id, row, act);
  const versionId = statementId === null ? null : statementById(tx, statementId)?.versionId;
  if (mine.dismissed && statementId !== null && versionId) {
    const aside = { articleId: page.id, statementId, byVersion: versionId, versionId };
    giveBack(tx, act, { ...aside, reopened: 'statement_dismissed' });
  }
  return { ok: true, decisionId, claimId, statementId };
}

function targetOf(row: { statementId: number | null; claimId: number | null }): DismissalTarget {
  if (row.statementId !== null) return { kind: 'statement', id: row.statementId };
  if (row.claimId !== null) return { kind: 'claim', id: row.claimId };
  throw new Error('A dismissal of nothing');
}
