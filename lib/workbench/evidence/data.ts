/** Reads the evidence on a claim, with what counts and what does not. */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '#db/open.ts';
import { article, evidence, person, source, speaker } from '#db/schema.ts';
import type { EvidenceRow } from '../claim/schema.ts';
import { type Claimant, whyNotCounted } from './rules.ts';

const later = alias(evidence, 'later');

const columns = {
  id: evidence.id,
  claimId: evidence.claimId,
  purpose: evidence.purpose,
  stance: evidence.stance,
  passage: evidence.passage,
  withdrawn: evidence.withdrawn,
  by: { id: person.id, name: person.name },
  at: evidence.at,
  source: {
    id: source.id,
    title: source.title,
    address: source.address,
    publisher: source.publisher,
    articleId: source.articleId,
    seenAt: source.seenAt,
  },
  speaker: { id: speaker.id, name: speaker.name, side: speaker.side },
  articleWithdrawn: article.withdrawn,
};

function select(reader: Reader) {
  return reader
    .select(columns)
    .from(evidence)
    .innerJoin(person, eq(person.id, evidence.by))
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .leftJoin(speaker, eq(speaker.id, source.speakerId))
    .leftJoin(article, eq(article.id, source.articleId))
    .leftJoin(later, eq(later.supersedes, evidence.id));
}

/** Evidence that is neither superseded nor withdrawn, oldest first. */
export function standingEvidence(reader: Reader, claimId: number, claimant: Claimant): EvidenceRow[] {
  return standingEvidenceOf(reader, [claimId], () => claimant).get(claimId) ?? [];
}

/** The same by claim.id (at most 500); `claimantOf` is asked once for each claim that has any. */
export function standingEvidenceOf(
  reader: Reader,
  claimIds: number[],
  claimantOf: (claimId: number) => Claimant,
): Map<number, EvidenceRow[]> {
  const rows = select(reader)
    .where(and(inArray(evidence.claimId, claimIds), isNull(later.id), eq(evidence.withdrawn, false)))
    .orderBy(asc(evidence.id))
    .all();
  const found = Map.groupBy(rows, ({ claimId }) => claimId);
  return new Map(
    [...found].map(([claimId, pieces]) => {
      const claimant = claimantOf(claimId);
      return [claimId, pieces.map((row) => toRow(row, claimant))] as const;
    }),
  );
}

/** A piece of evidence as it was linked or changed; null: there is none of this id. */
export function evidenceById(reader: Reader, id: number, claimant: Claimant) {
  const row = select(reader).where(eq(evidence.id, id)).get();
  return row ? { ...toRow(row, claimant), withdrawn: row.withdrawn } : null;
}

/** The row that stands in the place of a piece of evidence now: itself or its latest successor. */
export function latestIdOf(reader: Reader, evidenceId: number): number {
  const next = reader
    .select({ id: evidence.id })
    .from(evidence)
    .where(eq(evidence.supersedes, evidenceId))
    .get();
  return next ? latestIdOf(reader, next.id) : evidenceId;
}

type Selected = ReturnType<ReturnType<typeof select>['all']>[number];

function toRow(row: Selected, claimant: Claimant): EvidenceRow {
  const { speaker: whose, withdrawn: _, claimId: __, articleWithdrawn, ...rest } = row;
  const linked = { ...rest.source, speaker: whose, withdrawn: articleWithdrawn ?? false };
  return {
    ...rest,
    ownSide: whyNotCounted(claimant, linked, rest.purpose, rest.stance),
    source: { ...rest.source, speaker: whose && { id: whose.id, name: whose.name } },
  };
}
