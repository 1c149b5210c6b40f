/** Takes back an answer to "Did they say it?", and with "corrected" the correction. */
import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { article, attributionCheck, claim, person, statementVersion } from '#db/schema.ts';
import type { Act } from '../act.ts';
import type { Actor } from '../actor.ts';
import { checkById, currentCheck } from '../attribution/data.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { UndoInput } from '../claim/schema.ts';
import { recordCorrection } from '../statement/correct-version.ts';
import { statementById, statementVersionById } from '../statement/data.ts';
import { writeVersion } from '../statement/write-version.ts';
import { giveBack, restoreCheck } from './give-back.ts';
import type { UndoResult } from './mutations.ts';
import { decidedSince } from './rules.ts';
import type { DecidedSince } from './schema.ts';

type Check = typeof attributionCheck.$inferSelect;

/**
 * In an open transaction. The statement of an undone correction says again what it said before, as one
 * more version; claims whose answer the correction had set aside get it back.
 */
export function undoCheck(tx: Transaction, actor: Actor, input: UndoInput, act: Act): UndoResult {
  const mine = tx.select().from(attributionCheck).where(eq(attributionCheck.id, input.decisionId)).get();
  if (!mine || mine.by !== actor.id) return { ok: false, reason: 'not_found' };
  const row = tx.select().from(claim).where(eq(claim.id, mine.claimId)).get();
  if (!row) return { ok: false, reason: 'not_found' };
  const done = tx.select().from(attributionCheck).where(eq(attributionCheck.undoes, mine.id)).get();
  if (done?.requestId === input.requestId)
    return { ok: true, decisionId: done.id, claimId: row.id, statementId: null };
  if (done) return { ok: false, reason: 'already_undone' };
  if (row.withdrawn) return { ok: false, reason: 'article_withdrawn' };
  const chain = chainOf(tx, row.id);
  const corrected = correctionIn(tx, mine);
  const since = whoDecidedSince(tx, chain, mine, corrected);
  if (since && !input.evenSo) return { ok: false, ...since, current: currentCheck(tx, row.id) };
  const versionBefore = corrected === null ? null : uncorrect(tx, corrected, act);
  const before = chain.find((older) => older.id === mine.supersedes);
  const versionId = row.statementId === null ? null : (statementById(tx, row.statementId)?.versionId ?? null);
  const sameStatement =
    before?.statementVersionId === versionId || before?.statementVersionId === versionBefore;
  const restored =
    before && sameStatement
      ? { state: before.state, justification: before.justification }
      : { state: 'open' as const, justification: null };
  const again = { ...restored, statementVersionId: versionId };
  const id = restoreCheck(tx, row, mine.id, again, act, input.requestId);
  if (corrected !== null && row.statementId !== null)
    giveBack(tx, act, {
      articleId: row.articleId,
      statementId: row.statementId,
      reopened: 'statement_corrected',
      byVersion: corrected,
      versionId,
      except: row.id,
    });
  settleClaim(tx, row.id, act, 'claim_corrected');
  return { ok: true, decisionId: id, claimId: row.id, statementId: null };
}

/** The version that this very answer made; null: it made none, since it corrected nothing or repeated a correction. */
function correctionIn(reader: Reader, { state, statementVersionId, by, at }: Check): number | null {
  if (state !== 'corrected' || statementVersionId === null) return null;
  const version = reader
    .select({ by: statementVersion.by, at: statementVersion.at })
    .from(statementVersion)
    .where(eq(statementVersion.id, statementVersionId))
    .get();
  return version?.by === by && version.at === at ? statementVersionId : null;
}

function chainOf(reader: Reader, claimId: number): Check[] {
  return reader
    .select()
    .from(attributionCheck)
    .where(eq(attributionCheck.claimId, claimId))
    .orderBy(asc(attributionCheck.id))
    .all();
}

function whoDecidedSince(
  reader: Reader,
  chain: Check[],
  mine: Check,
  corrected: number | null,
): Omit<DecidedSince, 'current'> | null {
  const check = decidedSince(chain, mine.id);
  const by = check && checkById(reader, check.id)?.by;
  if (check && by) return { reason: 'decided_since', by, at: check.at };
  return corrected === null
    ? null
    : (correctedSince(reader, corrected) ?? confirmedSince(reader, mine, corrected));
}

/** Somebody corrected the statement again. */
function correctedSince(reader: Reader, corrected: number) {
  const version = reader
    .select({ by: { id: person.id, name: person.name }, at: statementVersion.at })
    .from(statementVersion)
    .innerJoin(person, eq(person.id, statementVersion.by))
    .where(eq(statementVersion.supersedes, corrected))
    .get();
  return version ? { reason: 'decided_since' as const, ...version } : null;
}

/** Somebody else answered for another claim on the strength of the correction. */
function confirmedSince(reader: Reader, mine: Check, corrected: number) {
  const answered = reader
    .select({ claimId: attributionCheck.claimId })
    .from(attributionCheck)
    .where(and(eq(attributionCheck.statementVersionId, corrected), isNotNull(attributionCheck.requestId)))
    .all()
    .map(({ claimId }) => currentCheck(reader, claimId))
    .find((row) => row && row.state !== 'open' && row.id !== mine.id && row.by.id !== mine.by);
  return answered ? { reason: 'decided_since' as const, by: answered.by, at: answered.at } : null;
}

/** The content before the correction, as one more version. Gives the id of the version it was copied from. */
function uncorrect(tx: Transaction, corrected: number, act: Act): number | null {
  const made = tx.select().from(statementVersion).where(eq(statementVersion.id, corrected)).get();
  const before = made?.supersedes ? statementVersionById(tx, made.supersedes) : null;
  const current = made ? statementById(tx, made.statementId) : null;
  const page = current && tx.select().from(article).where(eq(article.id, current.articleId)).get();
  if (!before || !current || !page) return null;
  const { kind, content, cue, mention, via, addressee, origin, confidence, grounds, doubts } = before;
  writeVersion(
    tx,
    {
      statementId: current.id,
      supersedes: current.versionId,
      text: page.text,
      content: { kind, content, cue, mention, via, addressee },
      speakerId: before.speaker?.id ?? null,
      origin,
      confidence,
      grounds,
      doubts,
    },
    act,
  );
  recordCorrection(tx, current, act, { undoes: corrected });
  return before.versionId;
}
