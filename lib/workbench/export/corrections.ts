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
import { touchedClaims } from './touched-claims.ts';

/** One claim of one list. */
export interface Correction {
  export: Pick<PastExport, 'seq' | 'by' | 'at' | 'format' | 'count'>;
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
 * Every list that carried an answer which has changed since, newest list first, unless somebody noted
 * that it was corrected to what stands now: the first `most` of them, and how many there are. What was
 * open when it went out told readers nothing, and is none, but for words that turned out not to be
 * said. Throws NotAllowed.
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
  const due = new Map<PastExport, DueRow[]>(lists.map((list) => [list, []]));
  const looked = new Set<number>();
  const each = Math.max(1, Math.min(500, Math.floor(rowsAtATime / lists.length)));
  for (const touched of touchedClaims(read, Math.min(...lists.map(({ asOf }) => asOf)))) {
    await nextTurn();
    const claimIds = touched.filter((id) => !looked.has(id));
    for (let from = 0; from < claimIds.length; from += each) {
      const some = claimIds.slice(from, from + each);
      for (const id of some) looked.add(id);
      for (const row of comparing.due(some)) due.get(row.list)?.push(row);
      await nextTurn();
    }
  }
  const total = [...due.values()].reduce((sum, { length }) => sum + length, 0);
  return { total, corrections: await firstOf([...due.values()], most) };
}

/** `lists` newest first; in each then the order of its file. */
async function firstOf(lists: DueRow[][], most: number): Promise<Correction[]> {
  const first: Correction[] = [];
  for (const rows of lists) {
    if (first.length >= most) break;
    rows.sort((a, b) => a.position - b.position);
    for (const row of rows.slice(0, most - first.length)) first.push(toCorrection(row));
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
 * Notes that the readers of a list were told: one line in the ledger. Refused where the claim changed
 * since the draft was read, for readers were not told of that. Throws NotAllowed.
 */
export async function noteCorrection(
  db: Database,
  actor: Actor,
  { seq, claimId, state }: { seq: number; claimId: number; state: string },
  now: Date = new Date(),
): Promise<NoteCorrectionResult> {
  allow(actor, 'note_correction');
  return db.write((tx): NoteCorrectionResult => {
    const list = pastExports(tx).find((one) => one.seq === seq);
    if (!list || !carried(tx, list, claimId)) return { ok: false, reason: 'not_found' };
    const [due] = new Comparing(tx, [list], notedStates(tx, claimId)).due([claimId]);
    if (!due) return { ok: false, reason: 'already_corrected' };
    if (due.state !== state) return { ok: false, reason: 'changed_since' };
    const detail = { export: seq, state };
    const articleId = tx.select().from(claim).where(eq(claim.id, claimId)).get()?.articleId ?? null;
    appendLedger(tx, { act: 'export_corrected', ...actOf(actor, now), claimId, articleId, detail });
    return { ok: true };
  });
}

interface DueRow extends Compared {
  list: PastExport;
  position: number;
  claimId: number;
}

type Compared = Pick<Correction, 'words' | 'changes' | 'state'>;

function toCorrection({ list, position: _, ...due }: DueRow): Correction {
  const { seq, by, at, format, count } = list;
  return { export: { seq, by, at, format, count }, ...due };
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
