/** The rows of the claims table for a window of ids. */
import { asc, eq, inArray } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Database } from '#db/open.ts';
import {
  article,
  claim,
  person,
  quantity,
  speaker,
  statement,
  statementVersion,
  statementVia,
  wording,
} from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { verdictGivenBy } from '../claim/given-by.ts';
import type { ClaimRow } from './schema.ts';

const assignee = alias(person, 'assignee');
/** Not the whole row: the text can be two megabytes. */
const articleLine = {
  id: article.id,
  title: article.title,
  publisher: article.publisher,
  publishedAt: article.publishedAt,
};

/** Rows in the order of the ids given; ids that no longer stand on any claim are left out. Throws NotAllowed. */
export function claimRows(db: Database, actor: Actor, ids: number[]): ClaimRow[] {
  allow(actor, 'read_desk');
  if (ids.length === 0) return [];
  const found = db.read
    .select({
      claim,
      article: articleLine,
      statement,
      version: statementVersion,
      speaker,
      assignee,
      wording,
    })
    .from(claim)
    .innerJoin(article, eq(article.id, claim.articleId))
    .leftJoin(statement, eq(statement.id, claim.statementId))
    .leftJoin(statementVersion, eq(statementVersion.id, statement.versionId))
    .leftJoin(speaker, eq(speaker.id, claim.speakerId))
    .leftJoin(assignee, eq(assignee.id, claim.assigneeId))
    .leftJoin(wording, eq(wording.id, claim.wordingId))
    .where(inArray(claim.id, ids))
    .all();
  const quantities = quantitiesOf(
    db,
    found.flatMap((row) => row.claim.versionId ?? []),
  );
  const via = viaOf(
    db,
    found.flatMap((row) => row.version?.id ?? []),
  );
  const rows = new Map(found.map((row) => [row.claim.id, toRow(db, row, quantities, via)]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

function quantitiesOf(db: Database, versionIds: number[]) {
  const rows = db.read
    .select()
    .from(quantity)
    .where(inArray(quantity.versionId, versionIds))
    .orderBy(asc(quantity.position))
    .all();
  return Map.groupBy(rows, (row) => row.versionId);
}

function viaOf(db: Database, versionIds: number[]) {
  const rows = db.read
    .select()
    .from(statementVia)
    .where(inArray(statementVia.versionId, versionIds))
    .orderBy(asc(statementVia.position))
    .all();
  return Map.groupBy(rows, (row) => row.versionId);
}

type Selected = {
  claim: typeof claim.$inferSelect;
  article: ClaimRow['article'];
  statement: typeof statement.$inferSelect | null;
  version: typeof statementVersion.$inferSelect | null;
  speaker: typeof speaker.$inferSelect | null;
  assignee: typeof person.$inferSelect | null;
  wording: typeof wording.$inferSelect | null;
};

function toRow(
  { read }: Database,
  row: Selected,
  quantities: ReturnType<typeof quantitiesOf>,
  via: ReturnType<typeof viaOf>,
): ClaimRow {
  const figures = quantities.get(row.claim.versionId ?? 0) ?? [];
  const given = row.claim.verdictId === null ? null : verdictGivenBy(read, row.claim.verdictId);
  return {
    id: row.claim.id,
    words: row.claim.words,
    figures: figures.map((figure) => ({
      start: figure.start - row.claim.start,
      end: figure.end - row.claim.start,
    })),
    quantities: figures.map(({ value, max, unit, bound, action }) => ({ value, max, unit, bound, action })),
    category: row.claim.category,
    checkWorthiness: row.claim.checkWorthiness,
    origin: row.claim.origin,
    article: row.article,
    statement: row.statement &&
      row.version && {
        id: row.statement.id,
        kind: row.version.kind,
        cue: row.version.cueWords,
        speaker: row.speaker && { id: row.speaker.id, name: row.speaker.name, type: row.speaker.type },
        via: (via.get(row.version.id) ?? []).map((relay) => relay.name),
        origin: row.version.origin,
        confidence: row.claim.confidence,
        doubts: row.version.doubts ?? [],
      },
    attribution: row.claim.attribution,
    attributionId: row.claim.attributionId,
    verdict: row.claim.verdict,
    verdictId: row.claim.verdictId,
    decidedBy: given?.by ?? null,
    decidedAt: given?.at ?? null,
    evidenceCount: row.claim.evidenceCount,
    noteCount: row.claim.noteCount,
    assignee: row.assignee && { id: row.assignee.id, name: row.assignee.name },
    assignmentId: row.claim.assignmentId,
    wording: row.wording?.words || null,
    changedAt: row.claim.changedAt,
  };
}
