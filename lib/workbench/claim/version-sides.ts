/** What a claim says in one of its versions, and what it would say: the sides of a conflict. */
import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { claim, claimVersion, person, quantity } from '#db/schema.ts';
import { findQuantities } from '#lib/text/claims/find-quantities.ts';
import type { ClaimCategory } from '#lib/vocabulary.ts';
import { statementById } from '../statement/data.ts';
import type { Conflict, CorrectClaimInput } from './schema.ts';

/** What a claim says, or would say. Offsets are UTF-16 units of the article's text. */
export interface ClaimSaying {
  start: number;
  end: number;
  words: string;
  category: ClaimCategory;
  statementId: number | null;
  /** Of that statement; null: unknown, or the article's own voice. */
  speaker: string | null;
  /** The words of each, in order. */
  quantities: string[];
}

/** What a claim says in one of its versions. */
export interface ClaimVersionRow extends ClaimSaying {
  versionId: number;
}

/** Both versions, whose the later is, and what the person would have made of it. */
export type ClaimConflict = Conflict<ClaimVersionRow> & { mine: ClaimSaying };

/** The answer to a correction of a version that no longer stands. `page`: the article that the claim stands in. */
export function claimConflict(
  reader: Reader,
  input: CorrectClaimInput,
  currentId: number,
  page: { text: string; publishedAt: string | null },
): { ok: false } & ClaimConflict {
  const current = versionOf(reader, input.claimId, currentId);
  if (!current) throw new Error(`There is no version ${currentId} of claim ${input.claimId}`);
  const base = versionOf(reader, input.claimId, input.expects);
  const { by, at } = current;
  return { ok: false, reason: 'conflict', base, current, by, at, mine: wouldSay(reader, input, page) };
}

/** A claim that an answer is about, as the person saw it and as it stands. */
export interface ClaimMoved {
  base: ClaimVersionRow;
  current: ClaimVersionRow;
}

/**
 * Both versions, and whose the later is, where the claim has other words, or is another's, than when the
 * person looked; null: it has not, or nobody said which version they saw.
 */
export function movedSince(
  reader: Reader,
  { claimId, sees }: { claimId: number; sees?: number | null },
): (ClaimMoved & Pick<Conflict<unknown>, 'by' | 'at'>) | null {
  const newest = reader.select({ id: claim.versionId }).from(claim).where(eq(claim.id, claimId)).get()?.id;
  if (!sees || !newest || newest === sees) return null;
  const [before, now] = [versionOf(reader, claimId, sees), versionOf(reader, claimId, newest)];
  if (!before || !now) return null;
  const isSame =
    before.start === now.start && before.end === now.end && before.statementId === now.statementId;
  const { by, at, ...current } = now;
  return isSame ? null : { base: before, current, by, at };
}

/** A version of the claim, who wrote it and when; null: the claim has none of this id. */
export function versionOf(reader: Reader, claimId: number, versionId: number) {
  const row = reader
    .select({ version: claimVersion, by: { id: person.id, name: person.name } })
    .from(claimVersion)
    .innerJoin(person, eq(person.id, claimVersion.by))
    .where(and(eq(claimVersion.id, versionId), eq(claimVersion.claimId, claimId)))
    .get();
  if (!row) return null;
  const { start, end, words, category, statementId, at } = row.version;
  const quantities = reader
    .select({ words: quantity.words })
    .from(quantity)
    .where(eq(quantity.versionId, versionId))
    .orderBy(asc(quantity.position))
    .all()
    .map((one) => one.words);
  const said = { start, end, words, category, statementId, speaker: speakerIn(reader, statementId) };
  return { versionId, ...said, quantities, by: row.by, at };
}

function wouldSay(
  reader: Reader,
  { span: { start, end }, category, statementId }: CorrectClaimInput,
  { text, publishedAt }: { text: string; publishedAt: string | null },
): ClaimSaying {
  const quantities = findQuantities(text, [start, end], publishedAt).map((found) =>
    text.slice(...found.span),
  );
  const words = text.slice(start, end);
  return { start, end, words, category, statementId, speaker: speakerIn(reader, statementId), quantities };
}

const speakerIn = (reader: Reader, statementId: number | null) =>
  statementId === null ? null : (statementById(reader, statementId)?.speaker?.name ?? null);
