/** The correction of a statement inside a transaction: shared by correcting it and by answering "corrected". */
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { article, claim } from '#db/schema.ts';
import type { Act } from '../act.ts';
import { settleClaim } from '../claim/current-state.ts';
import { reopenAttribution } from '../claim/reopen.ts';
import type { Conflict } from '../claim/schema.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { chooseSpeaker } from '../speaker/choose-speaker.ts';
import { statementById, statementVersionById, versionBy } from './data.ts';
import { inWords, saysTheSame, statementRefusal } from './rules.ts';
import type { StatementContent, StatementRefusal, StatementRow } from './schema.ts';
import { writeVersion } from './write-version.ts';

export type CorrectionResult = Result<
  { versionId: number },
  { reason: 'not_found' | 'article_withdrawn' | StatementRefusal } | Conflict<StatementRow>
>;

export interface Correction {
  statementId: number;
  /** The version that the person had before their eyes. */
  expects: number;
  statement: StatementContent;
  /** Of a correction that stands for itself; null: it belongs to an answer, which has its own. */
  requestId: string | null;
  keptBecause?: string | null;
}

/**
 * Writes the corrected version; the proposal stays behind it. Every other claim of the statement whose
 * attribution had been answered is asked again, since the answer was about other words or another
 * speaker; `answered` names the claim that this very act answers. The same content a second time
 * changes nothing.
 */
export function correctVersion(
  tx: Transaction,
  { statementId, expects, statement, requestId, keptBecause }: Correction,
  act: Act,
  answered?: number,
): CorrectionResult {
  const current = statementById(tx, statementId);
  if (!current) return { ok: false, reason: 'not_found' };
  const page = tx.select().from(article).where(eq(article.id, current.articleId)).get();
  if (!page) return { ok: false, reason: 'not_found' };
  if (page.withdrawn) return { ok: false, reason: 'article_withdrawn' };
  const refusal = statementRefusal(page.text, statement);
  if (refusal) return { ok: false, reason: refusal };
  if (current.versionId !== expects) return correctedSince(tx, expects, current);
  const { speaker, ...content } = statement;
  const chosen = chooseSpeaker(tx, speaker, act);
  if (!chosen.ok) return chosen;
  if (saysTheSame(current, content, chosen.speakerId)) return { ok: true, versionId: current.versionId };
  const versionId = writeVersion(
    tx,
    {
      statementId,
      supersedes: expects,
      text: page.text,
      content,
      speakerId: chosen.speakerId,
      origin: 'person',
      confidence: null,
      grounds: null,
      doubts: null,
      requestId,
      keptBecause,
    },
    act,
  );
  recordCorrection(tx, current, act, { keptBecause });
  askAgain(tx, statementId, act, versionId, answered);
  return { ok: true, versionId };
}

/** The answer to somebody who began on another version than the one that stands. */
export function correctedSince(
  reader: Reader,
  expects: number,
  current: StatementRow,
): { ok: false } & Conflict<StatementRow> {
  const base = statementVersionById(reader, expects);
  return { ok: false, reason: 'conflict', base, current, ...versionBy(reader, current.versionId) };
}

/** Both versions go into the ledger in words. */
export function recordCorrection(
  tx: Transaction,
  before: StatementRow,
  act: Act,
  more: Record<string, unknown> = {},
): void {
  const after = statementById(tx, before.id);
  if (!after) throw new Error(`Statement ${before.id} has no version`);
  appendLedger(tx, {
    act: 'statement_corrected',
    ...act,
    articleId: before.articleId,
    statementId: before.id,
    detail: { versionId: after.versionId, before: inWords(before), after: inWords(after), ...more },
  });
}

function askAgain(
  tx: Transaction,
  statementId: number,
  act: Act,
  versionId: number,
  answered: number | undefined,
): void {
  for (const claimId of claimsOf(tx, statementId)) {
    if (claimId !== answered) reopenAttribution(tx, claimId, act, 'statement_corrected', versionId);
    settleClaim(tx, claimId, act, 'claim_corrected');
  }
}

/** All claims that stand in a statement now. */
export function claimsOf(tx: Transaction, statementId: number): number[] {
  return tx
    .select({ id: claim.id })
    .from(claim)
    .where(eq(claim.statementId, statementId))
    .orderBy(claim.id)
    .all()
    .map(({ id }) => id);
}
