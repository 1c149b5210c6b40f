/** Finds what the undo key would take back; it survives a reload because it is read from the decisions. */
import { and, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database, Reader } from '#db/open.ts';
import { article, attributionCheck, claim, dismissal, statement, verdict } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { statementById } from '../statement/data.ts';
import type { LastDecision } from './schema.ts';

/** The actor's last decision that is no undo and was not undone; null: none. Throws NotAllowed. */
export function lastDecision(db: Database, actor: Actor): LastDecision | null {
  allow(actor, 'read_desk');
  const found = [lastCheck(db.read, actor), lastVerdict(db.read, actor), lastDismissal(db.read, actor)];
  const [newest] = found
    .filter((decision) => decision !== null)
    .sort((one, other) => other.at.localeCompare(one.at));
  return newest ?? null;
}

function lastCheck(reader: Reader, actor: Actor): LastDecision | null {
  const undo = alias(attributionCheck, 'undo');
  const row = reader
    .select({ decision: attributionCheck, words: claim.words })
    .from(attributionCheck)
    .innerJoin(claim, eq(claim.id, attributionCheck.claimId))
    .leftJoin(undo, eq(undo.undoes, attributionCheck.id))
    .where(
      and(
        eq(attributionCheck.by, actor.id),
        isNotNull(attributionCheck.requestId),
        isNull(attributionCheck.undoes),
        isNull(undo.id),
        eq(claim.withdrawn, false),
      ),
    )
    .orderBy(desc(attributionCheck.id))
    .limit(1)
    .get();
  if (!row) return null;
  const { id: decisionId, claimId, state: answer, at } = row.decision;
  return { kind: 'attribution_check', decisionId, claimId, statementId: null, answer, words: row.words, at };
}

function lastVerdict(reader: Reader, actor: Actor): LastDecision | null {
  const undo = alias(verdict, 'undo');
  const row = reader
    .select({ decision: verdict, words: claim.words })
    .from(verdict)
    .innerJoin(claim, eq(claim.id, verdict.claimId))
    .leftJoin(undo, eq(undo.undoes, verdict.id))
    .where(
      and(
        eq(verdict.by, actor.id),
        isNotNull(verdict.requestId),
        isNull(verdict.undoes),
        isNull(undo.id),
        eq(claim.withdrawn, false),
      ),
    )
    .orderBy(desc(verdict.id))
    .limit(1)
    .get();
  if (!row) return null;
  const { id: decisionId, claimId, verdict: answer, at } = row.decision;
  return { kind: 'verdict', decisionId, claimId, statementId: null, answer, words: row.words, at };
}

function lastDismissal(reader: Reader, actor: Actor): LastDecision | null {
  const undo = alias(dismissal, 'undo');
  const row = reader
    .select({ decision: dismissal, words: claim.words })
    .from(dismissal)
    .leftJoin(claim, eq(claim.id, dismissal.claimId))
    .leftJoin(statement, eq(statement.id, dismissal.statementId))
    .innerJoin(article, or(eq(article.id, claim.articleId), eq(article.id, statement.articleId)))
    .leftJoin(undo, eq(undo.undoes, dismissal.id))
    .where(
      and(
        eq(dismissal.by, actor.id),
        isNotNull(dismissal.requestId),
        isNull(dismissal.undoes),
        isNull(undo.id),
        eq(article.withdrawn, false),
      ),
    )
    .orderBy(desc(dismissal.id))
    .limit(1)
    .get();
  if (!row) return null;
  const { id: decisionId, claimId, statementId, dismissed, at } = row.decision;
  const said = statementId === null ? [] : (statementById(reader, statementId)?.content ?? []);
  const words = row.words ?? said.map((span) => span.words).join(' … ');
  const answer = dismissed ? 'dismissed' : 'restored';
  return { kind: 'dismissal', decisionId, claimId, statementId, answer, words, at };
}
