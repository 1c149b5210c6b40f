/**
 * The current state that is kept on a claim, derived from its rows. Mutations write a row and then
 * call settleClaim in the same transaction: there is no other writer of these columns.
 */
import { count, desc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { article, claim, claimVersion, note, statement, statementVersion } from '#db/schema.ts';
import type { Act } from '../act.ts';
import { currentAssignment } from '../assignment/data.ts';
import { currentCheck } from '../attribution/data.ts';
import { currentDismissal } from '../dismissal/data.ts';
import { standingEvidence } from '../evidence/data.ts';
import { currentVerdict } from '../verdict/data.ts';
import { lostGround } from '../verdict/rules.ts';
import { currentWording } from '../wording/data.ts';
import { claimantOf } from './claimant.ts';
import { reopenVerdict } from './reopen.ts';

/** Everything that is kept on the claim, but for when it last changed. */
export type CurrentState = Omit<
  typeof claim.$inferSelect,
  'id' | 'articleId' | 'analysisId' | 'origin' | 'by' | 'at' | 'changedAt' | 'requestId'
>;

/**
 * Works the state out from versions and decisions alone. The claimant of a claim whose statement was
 * dismissed is unknown: nobody's words until somebody says whose.
 * Throws where there is no such claim.
 */
export function deriveState(reader: Reader, claimId: number): CurrentState {
  const version = latestVersion(reader, claimId);
  const { speakerId, confidence } = saidIn(reader, version.statementId);
  const { articleId, statementId } = version;
  const evidence = standingEvidence(
    reader,
    claimId,
    claimantOf(reader, { articleId, statementId, speakerId }),
  );
  const counting = evidence.filter((row) => row.purpose === 'so' && row.ownSide === null);
  const check = currentCheck(reader, claimId);
  const verdictRow = currentVerdict(reader, claimId);
  const assigned = currentAssignment(reader, claimId);
  return {
    versionId: version.id,
    statementId,
    start: version.start,
    end: version.end,
    words: version.words,
    category: version.category,
    checkWorthiness: version.checkWorthiness,
    speakerId,
    confidence,
    attribution: statementId === null ? 'own_voice' : (check?.state ?? 'open'),
    attributionId: check?.id ?? null,
    verdict: verdictRow?.verdict ?? 'open',
    verdictId: verdictRow?.id ?? null,
    wordingId: currentWording(reader, claimId)?.id ?? null,
    assignmentId: assigned?.id ?? null,
    assigneeId: assigned?.assignee?.id ?? null,
    evidenceCount: evidence.length,
    supportCount: counting.filter((row) => row.stance === 'supports').length,
    refuteCount: counting.filter((row) => row.stance === 'refutes').length,
    noteCount: reader.select({ n: count() }).from(note).where(eq(note.claimId, claimId)).get()?.n ?? 0,
    dismissed: currentDismissal(reader, { kind: 'claim', id: claimId })?.dismissed ?? false,
    withdrawn: version.withdrawn,
  };
}

/**
 * Brings the kept state up to date. A verdict that has lost its last counting evidence goes back to
 * open in the same transaction; `because` names the reason where it is not the evidence itself.
 */
export function settleClaim(tx: Transaction, claimId: number, act: Act, because?: 'claim_corrected'): void {
  const state = deriveState(tx, claimId);
  const lost = lostGround(state.verdict, {
    countingSupport: state.supportCount,
    countingRefutation: state.refuteCount,
  });
  if (lost) {
    state.verdictId = reopenVerdict(tx, claimId, act, because ?? lost);
    state.verdict = 'open';
  }
  tx.update(claim)
    .set({ ...state, changedAt: act.at })
    .where(eq(claim.id, claimId))
    .run();
}

function latestVersion(reader: Reader, claimId: number) {
  const row = reader
    .select({ version: claimVersion, articleId: claim.articleId, withdrawn: article.withdrawn })
    .from(claimVersion)
    .innerJoin(claim, eq(claim.id, claimVersion.claimId))
    .innerJoin(article, eq(article.id, claim.articleId))
    .where(eq(claimVersion.claimId, claimId))
    .orderBy(desc(claimVersion.id))
    .limit(1)
    .get();
  if (!row) throw new Error(`There is no version of claim ${claimId}`);
  return { ...row.version, articleId: row.articleId, withdrawn: row.withdrawn };
}

/** Who said it, and how sure the engine is; neither where no statement stands behind the claim. */
function saidIn(reader: Reader, statementId: number | null) {
  const nobody = { speakerId: null, confidence: null };
  if (statementId === null) return nobody;
  if (currentDismissal(reader, { kind: 'statement', id: statementId })?.dismissed) return nobody;
  const row = reader
    .select({ speakerId: statementVersion.speakerId, confidence: statementVersion.confidence })
    .from(statementVersion)
    .innerJoin(statement, eq(statement.id, statementVersion.statementId))
    .where(eq(statementVersion.statementId, statementId))
    .orderBy(desc(statementVersion.id))
    .limit(1)
    .get();
  return row ?? nobody;
}
