/** Exported lists that say what the desk no longer says: what a newsroom may have to correct. */
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { claim, exportedClaim, ledger } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import type { Change, ChangedField } from './change.ts';
import { changesOf, wordsThen } from './changes-of.ts';
import { type ClaimStateIds, claimStates } from './claim-states.ts';
import type { ExportedRow } from './exported-rows.ts';
import { type PastExport, pastExports } from './past-exports.ts';

/** One claim of one list. */
export interface Correction {
  export: Pick<PastExport, 'seq' | 'by' | 'at' | 'format' | 'count'>;
  claimId: number;
  /** As it went out: the wording where there was one, else the words. */
  words: string;
  changes: Change[];
}

/** What readers were told: sources and the statement around a claim are not. */
const told: readonly ChangedField[] = ['verdict', 'attribution', 'wording', 'words', 'speaker', 'gone'];

/**
 * Every list that carried an answer which has changed since, newest list first, unless somebody noted
 * that it was corrected to what stands now. What was open when it went out told readers nothing, and
 * is none. Throws NotAllowed.
 */
export function correctionsDue(db: Pick<Database, 'read'>, actor: Actor): Correction[] {
  allow(actor, 'read_desk');
  return dueAmong(db.read, pastExports(db.read));
}

/** The lists that a claim went out in, newest first, each with what it would have to correct. */
export function exportsOfClaim(read: Reader, claimId: number): (PastExport & { changes: Change[] })[] {
  const rows = read.select().from(exportedClaim).where(eq(exportedClaim.claimId, claimId)).all();
  if (rows.length === 0) return [];
  const exports = pastExports(read).filter(({ begun }) => rows.some(({ seq }) => seq === begun));
  const due = dueAmong(read, exports, [claimId]);
  return exports.map((one) => ({
    ...one,
    changes: due.find((correction) => correction.export.seq === one.seq)?.changes ?? [],
  }));
}

export type NoteCorrectionResult = Result<object, { reason: 'not_found' | 'already_corrected' }>;

/** Notes that the readers of a list were told: one line in the ledger. Throws NotAllowed. */
export async function noteCorrection(
  db: Database,
  actor: Actor,
  { seq, claimId }: { seq: number; claimId: number },
  now: Date = new Date(),
): Promise<NoteCorrectionResult> {
  allow(actor, 'note_correction');
  return db.write((tx): NoteCorrectionResult => {
    const list = pastExports(tx).find((one) => one.seq === seq);
    if (!list || !carried(tx, list, claimId)) return { ok: false, reason: 'not_found' };
    if (dueAmong(tx, [list], [claimId]).length === 0) return { ok: false, reason: 'already_corrected' };
    const detail = { export: seq, state: stateNow(tx, claimId) };
    const articleId = tx.select().from(claim).where(eq(claim.id, claimId)).get()?.articleId ?? null;
    appendLedger(tx, { act: 'export_corrected', ...actOf(actor, now), claimId, articleId, detail });
    return { ok: true };
  });
}

function dueAmong(read: Reader, exports: PastExport[], among?: number[]): Correction[] {
  if (exports.length === 0) return [];
  const first = Math.min(...exports.map(({ asOf }) => asOf));
  const claimIds = among ?? claimsTouchedSince(read, first);
  const noted = notedStates(read, claimIds);
  const due: Correction[] = [];
  for (const row of rowsOf(read, claimIds)) {
    const list = exports.find(({ begun }) => begun === row.seq);
    const state = claimStates(read, [row.claimId]).get(row.claimId);
    if (!list || !state) continue;
    if (noted.has(keyOf(list.seq, row.claimId, state))) continue;
    const changes = changesOf(read, row, state, null).filter(isDue);
    if (changes.length === 0) continue;
    const { seq, by, at, format, count } = list;
    const words = wordsThen(read, row);
    due.push({ export: { seq, by, at, format, count }, claimId: row.claimId, words, changes });
  }
  return due;
}

const isDue = ({ field, before }: Change) =>
  told.includes(field) && (field === 'gone' || (before !== null && before !== 'open'));

/** Claims that anything happened to after that line, those of withdrawn articles too: a small part of all. */
function claimsTouchedSince(read: Reader, seq: number): number[] {
  const lines = and(gt(ledger.seq, seq), eq(ledger.act, 'article_withdrawn'));
  const direct = read
    .selectDistinct({ id: ledger.claimId })
    .from(ledger)
    .where(gt(ledger.seq, seq))
    .all()
    .flatMap(({ id }) => id ?? []);
  const withdrawn = read
    .selectDistinct({ id: claim.id })
    .from(claim)
    .innerJoin(ledger, eq(ledger.articleId, claim.articleId))
    .where(lines)
    .all();
  const corrected = read
    .selectDistinct({ id: claim.id })
    .from(claim)
    .innerJoin(ledger, eq(ledger.statementId, claim.statementId))
    .where(gt(ledger.seq, seq))
    .all();
  return [...new Set([...direct, ...[...withdrawn, ...corrected].map(({ id }) => id)])];
}

/** Newest list first, then in the order of the file. */
function rowsOf(read: Reader, claimIds: number[]): ExportedRow[] {
  const rows: ExportedRow[] = [];
  for (let from = 0; from < claimIds.length; from += 500)
    rows.push(
      ...read
        .select()
        .from(exportedClaim)
        .where(inArray(exportedClaim.claimId, claimIds.slice(from, from + 500)))
        .all(),
    );
  return rows.sort((a, b) => b.seq - a.seq || a.position - b.position);
}

function carried(tx: Transaction, { begun }: PastExport, claimId: number): boolean {
  return rowsOf(tx, [claimId]).some((row) => row.seq === begun);
}

/** Notes hold for the state that they were made in: a later change asks for the next correction. */
function notedStates(read: Reader, claimIds: number[]): Set<string> {
  if (claimIds.length === 0) return new Set();
  const lines = read
    .select({ claimId: ledger.claimId, detail: ledger.detail })
    .from(ledger)
    .where(eq(ledger.act, 'export_corrected'))
    .orderBy(desc(ledger.seq))
    .all();
  return new Set(lines.map(({ claimId, detail }) => `${detail.export} ${claimId} ${detail.state}`));
}

function stateNow(read: Reader, claimId: number): string {
  const state = claimStates(read, [claimId]).get(claimId);
  return state ? stateKey(state) : '';
}

const keyOf = (seq: number, claimId: number, state: Parameters<typeof stateKey>[0]) =>
  `${seq} ${claimId} ${stateKey(state)}`;

function stateKey(state: ClaimStateIds & { dismissed: boolean; withdrawn: boolean }): string {
  const { versionId, statementVersionId, attributionId, verdictId, wordingId, dismissed, withdrawn } = state;
  const ids = [versionId, statementVersionId, attributionId, verdictId, wordingId];
  return [...ids, Number(dismissed), Number(withdrawn)].join('.');
}
