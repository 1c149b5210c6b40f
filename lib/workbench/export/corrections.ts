/** Exported lists that say what the desk no longer says: what a newsroom may have to correct. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, eq } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { claim, exportedClaim } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import type { Change, ChangedField } from './change.ts';
import { changesOf, wordsThen } from './changes-of.ts';
import { claimStates, type StateNow } from './claim-states.ts';
import { type MovedRow, movedRows } from './moved-rows.ts';
import { notedStates, noteKey, stateIn, stateKey } from './noted-states.ts';
import { type PastExport, pastExports } from './past-exports.ts';
import type { CorrectionNote } from './schema.ts';
import { touchedClaims } from './touched-claims.ts';

/** One claim, and all lists that said the same of it. */
export interface Correction {
  /** Newest first. */
  exports: Pick<PastExport, 'seq' | 'by' | 'at' | 'format' | 'count'>[];
  claimId: number;
  /** As it went out: the wording where there was one, else the words. */
  words: string;
  changes: Change[];
  /** In which state the claim stands; whoever notes the correction says which they read. */
  state: string;
}

/** Sources are not among them: a list names them, and what it says rests on the verdict. */
const told: readonly ChangedField[] = [
  'verdict',
  'justification',
  'attribution',
  'wording',
  'words',
  'speaker',
  'via',
  'statement',
  'gone',
];

/** Rows compared between two turns of the event loop, so that the server answers others meanwhile. */
const rowsAtATime = 1_000;

/**
 * What lists carried that has changed since, unless somebody noted that their readers were told of what
 * stands now: one correction for all lists that said the same, in the order of their newest lists and of
 * the claims in them. Gives the first `most` of them, and how many there are. What was open when it went
 * out told readers nothing, and is none, but for words that turned out not to be said. Throws NotAllowed.
 */
export async function correctionsDue(
  db: Pick<Database, 'read'>,
  actor: Actor,
  most = Number.POSITIVE_INFINITY,
): Promise<{ total: number; corrections: Correction[] }> {
  allow(actor, 'read_desk');
  const { read } = db;
  const lists = pastExports(read);
  if (lists.length === 0) return { total: 0, corrections: [] };
  const comparing = new Comparing(read, lists, notedStates(read));
  const due = new Map<PastExport, DueRows[]>(lists.map((list) => [list, []]));
  const looked = new Set<number>();
  const each = Math.max(1, Math.min(500, Math.floor(rowsAtATime / lists.length)));
  for (const touched of touchedClaims(read, Math.min(...lists.map(({ asOf }) => asOf)))) {
    await nextTurn();
    const claimIds = touched.filter((id) => !looked.has(id));
    for (let from = 0; from < claimIds.length; from += each) {
      const some = claimIds.slice(from, from + each);
      for (const id of some) looked.add(id);
      for (const alike of saidAlike(comparing.due(some))) due.get(alike[0].list)?.push(alike);
      await nextTurn();
    }
  }
  const total = [...due.values()].reduce((sum, { length }) => sum + length, 0);
  return { total, corrections: await firstOf([...due.values()], most) };
}

/** Rows by what has to be told of them, each newest list first: lists that said different things have corrections of their own. */
function saidAlike(rows: DueRow[]): DueRows[] {
  const alike = new Map<string, DueRows>();
  for (const row of rows.sort((a, b) => b.list.seq - a.list.seq)) {
    const key = JSON.stringify([row.claimId, row.words, row.changes]);
    const found = alike.get(key);
    if (found) found.push(row);
    else alike.set(key, [row]);
  }
  return [...alike.values()];
}

/** `lists` newest first; in each then the order of its file. */
async function firstOf(lists: DueRows[][], most: number): Promise<Correction[]> {
  const first: Correction[] = [];
  for (const corrections of lists) {
    if (first.length >= most) break;
    corrections.sort(([a], [b]) => a.position - b.position);
    for (const rows of corrections.slice(0, most - first.length)) first.push(toCorrection(rows));
    await nextTurn();
  }
  return first;
}

/** The lists that a claim went out in, newest first, each with what it would have to correct. */
export function exportsOfClaim(read: Reader, claimId: number): (PastExport & { changes: Change[] })[] {
  const begun = new Set(
    read
      .select({ seq: exportedClaim.seq })
      .from(exportedClaim)
      .where(eq(exportedClaim.claimId, claimId))
      .all()
      .map(({ seq }) => seq),
  );
  if (begun.size === 0) return [];
  const lists = pastExports(read).filter((list) => list.begun !== null && begun.has(list.begun));
  const due = new Comparing(read, lists, notedStates(read, claimId)).due([claimId]);
  const changes = new Map(due.map((row) => [row.list.seq, row.changes]));
  return lists.map((list) => ({ ...list, changes: changes.get(list.seq) ?? [] }));
}

export type NoteCorrectionResult = Result<
  object,
  { reason: 'not_found' | 'already_corrected' | 'changed_since' }
>;

/**
 * Notes that the readers of these lists were told: one line in the ledger for each, all of them or none.
 * Lists whose readers were told already are left aside. Refused where the claim changed since the draft
 * was read, for readers were not told of that. Throws NotAllowed.
 */
export async function noteCorrection(
  db: Database,
  actor: Actor,
  { seqs, claimId, state }: CorrectionNote,
  now: Date = new Date(),
): Promise<NoteCorrectionResult> {
  allow(actor, 'note_correction');
  return db.write((tx): NoteCorrectionResult => {
    const named = new Set(seqs);
    const lists = pastExports(tx).filter((one) => named.has(one.seq) && carried(tx, one, claimId));
    if (lists.length < named.size) return { ok: false, reason: 'not_found' };
    const due = new Comparing(tx, lists, notedStates(tx, claimId)).due([claimId]);
    if (due.length === 0) return { ok: false, reason: 'already_corrected' };
    if (due.some((row) => row.state !== state)) return { ok: false, reason: 'changed_since' };
    const articleId = tx.select().from(claim).where(eq(claim.id, claimId)).get()?.articleId ?? null;
    for (const { list } of due.sort((a, b) => a.list.seq - b.list.seq)) {
      const detail = { export: list.seq, state };
      appendLedger(tx, { act: 'export_corrected', ...actOf(actor, now), claimId, articleId, detail });
    }
    return { ok: true };
  });
}

interface DueRow extends Compared {
  list: PastExport;
  position: number;
  claimId: number;
}

type DueRows = [DueRow, ...DueRow[]];

type Compared = Pick<Correction, 'words' | 'changes' | 'state'>;

function toCorrection(rows: DueRows): Correction {
  const [{ claimId, words, changes, state }] = rows;
  const exports = rows.map(({ list: { seq, by, at, format, count } }) => ({ seq, by, at, format, count }));
  return { exports, claimId, words, changes, state };
}

/** Compares rows of lists with how their claims stand; what many lists say alike is compared once. */
class Comparing {
  readonly #read: Reader;
  readonly #lists: Map<number | null, PastExport>;
  readonly #noted: ReadonlyMap<string, string>;

  constructor(read: Reader, lists: PastExport[], noted: ReadonlyMap<string, string>) {
    this.#read = read;
    this.#lists = new Map(lists.map((list) => [list.begun, list]));
    this.#noted = noted;
  }

  /** In no order. */
  due(claimIds: number[]): DueRow[] {
    const now = claimStates(this.#read, claimIds);
    const compared = new Map<string, Compared>();
    return movedRows(this.#read, claimIds).flatMap((row) => {
      const list = this.#lists.get(row.seq);
      const state = now.get(row.claimId);
      if (!list || !state) return [];
      const noted = this.#noted.get(noteKey(list.seq, row.claimId));
      if (noted === stateKey(state)) return [];
      const then = `${row.claimId} ${stateKey(row)} ${noted}`;
      const known = compared.get(then) ?? this.#compare(row, state, noted);
      compared.set(then, known);
      const { position, claimId } = row;
      return known.changes.length === 0 ? [] : [{ list, position, claimId, ...known }];
    });
  }

  /** `noted`: the state that readers were told of since; where the list is right again, they have to hear of that. */
  #compare(row: MovedRow, now: StateNow, noted: string | undefined): Compared {
    const ofList = changesOf(this.#read, row, now, null).filter(isDue);
    const since = noted === undefined || ofList.length > 0 ? null : stateIn(row.claimId, noted);
    const changes = since ? changesOf(this.#read, since, now, null).filter(wasTold) : ofList;
    const words = changes.length === 0 ? '' : wordsThen(this.#read, row);
    return { words, changes, state: stateKey(now) };
  }
}

/** Where there was nothing readers were told nothing. */
const wasTold = ({ field, before }: Change) => told.includes(field) && (field === 'gone' || before !== null);

function isDue(change: Change): boolean {
  const { field, before, after } = change;
  if (field === 'gone' || (field === 'attribution' && after === 'not_said')) return true;
  return wasTold(change) && before !== 'open';
}

function carried(tx: Transaction, { begun }: PastExport, claimId: number): boolean {
  if (begun === null) return false;
  const row = tx
    .select({ seq: exportedClaim.seq })
    .from(exportedClaim)
    .where(and(eq(exportedClaim.claimId, claimId), eq(exportedClaim.seq, begun)))
    .get();
  return row !== undefined;
}
