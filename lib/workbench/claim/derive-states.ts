/** The current state of claims, worked out from versions and decisions alone, many claims at a time. */
import { asc, count, eq, inArray } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import {
  article,
  assignment,
  attributionCheck,
  claim,
  claimVersion,
  dismissal,
  note,
  statementVersion,
  verdict,
  wording,
} from '#db/schema.ts';
import { standingEvidenceOf } from '../evidence/data.ts';
import type { Claimant } from '../evidence/rules.ts';
import { claimantOf } from './claimant.ts';
import type { EvidenceRow } from './schema.ts';

/** Everything that is kept on the claim, but for when it last changed. */
export type CurrentState = Omit<
  typeof claim.$inferSelect,
  'id' | 'articleId' | 'analysisId' | 'origin' | 'by' | 'at' | 'changedAt' | 'requestId'
>;

/**
 * By claim.id (at most 500 at a time); a claim without a version is left out. The claimant of a claim
 * whose statement was dismissed is unknown: nobody's words until somebody says whose.
 */
export function deriveStates(reader: Reader, claimIds: number[]): Map<number, CurrentState> {
  const versions = latestVersions(reader, claimIds);
  const said = saidIn(
    reader,
    [...versions.values()].flatMap(({ statementId }) => statementId ?? []),
  );
  const checks = latestOf(reader, attributionCheck, claimIds);
  const verdicts = latestOf(reader, verdict, claimIds);
  const wordings = latestOf(reader, wording, claimIds);
  const assignments = latestOf(reader, assignment, claimIds);
  const dismissals = latestOf(reader, dismissal, claimIds);
  const notes = notesOn(reader, claimIds);
  const speakerOf = (statementId: number | null) =>
    (statementId === null ? undefined : said.get(statementId)) ?? nobody;
  const claimants = new Map<string, Claimant>();
  const evidence = standingEvidenceOf(reader, claimIds, (claimId) => {
    const { articleId = 0, statementId = null } = versions.get(claimId) ?? {};
    const { speakerId } = speakerOf(statementId);
    const key = `${articleId} ${statementId === null} ${speakerId}`;
    const claimant = claimants.get(key) ?? claimantOf(reader, { articleId, statementId, speakerId });
    claimants.set(key, claimant);
    return claimant;
  });
  const states = [...versions].map(([id, { articleId: _, claimId: __, id: versionId, ...version }]) => {
    const check = checks.get(id);
    const given = verdicts.get(id);
    const assigned = assignments.get(id);
    const state: CurrentState = {
      versionId,
      ...version,
      ...speakerOf(version.statementId),
      attribution: version.statementId === null ? 'own_voice' : (check?.state ?? 'open'),
      attributionId: check?.id ?? null,
      verdict: given?.verdict ?? 'open',
      verdictId: given?.id ?? null,
      wordingId: wordings.get(id)?.id ?? null,
      assignmentId: assigned?.id ?? null,
      assigneeId: assigned?.assigneeId ?? null,
      ...counted(evidence.get(id) ?? []),
      noteCount: notes.get(id) ?? 0,
      dismissed: dismissals.get(id)?.dismissed ?? false,
    };
    return [id, state] as const;
  });
  return new Map(states);
}

function counted(evidence: EvidenceRow[]) {
  const counting = evidence.filter((row) => row.purpose === 'so' && row.ownSide === null);
  return {
    evidenceCount: evidence.length,
    supportCount: counting.filter((row) => row.stance === 'supports').length,
    refuteCount: counting.filter((row) => row.stance === 'refutes').length,
  };
}

function latestVersions(reader: Reader, claimIds: number[]) {
  const rows = reader
    .select({
      id: claimVersion.id,
      claimId: claimVersion.claimId,
      articleId: claim.articleId,
      statementId: claimVersion.statementId,
      start: claimVersion.start,
      end: claimVersion.end,
      words: claimVersion.words,
      category: claimVersion.category,
      checkWorthiness: claimVersion.checkWorthiness,
      withdrawn: article.withdrawn,
    })
    .from(claimVersion)
    .innerJoin(claim, eq(claim.id, claimVersion.claimId))
    .innerJoin(article, eq(article.id, claim.articleId))
    .where(inArray(claimVersion.claimId, claimIds))
    .orderBy(asc(claimVersion.id))
    .all();
  return byKey(rows, ({ claimId }) => claimId);
}

const nobody = { speakerId: null, confidence: null };

/** Who said it, and how sure the engine is, by statement.id; neither where the statement was dismissed. */
function saidIn(reader: Reader, statementIds: number[]) {
  const ids = [...new Set(statementIds)];
  if (ids.length === 0) return new Map<number, { speakerId: number | null; confidence: number | null }>();
  const dismissals = reader
    .select({ id: dismissal.statementId, dismissed: dismissal.dismissed })
    .from(dismissal)
    .where(inArray(dismissal.statementId, ids))
    .orderBy(asc(dismissal.id))
    .all();
  const dismissed = byKey(dismissals, ({ id }) => id);
  const versions = reader
    .select({
      statementId: statementVersion.statementId,
      speakerId: statementVersion.speakerId,
      confidence: statementVersion.confidence,
    })
    .from(statementVersion)
    .where(inArray(statementVersion.statementId, ids))
    .orderBy(asc(statementVersion.id))
    .all();
  const newest = byKey(versions, ({ statementId }) => statementId);
  return new Map(
    [...newest].map(([id, { speakerId, confidence }]) => [
      id,
      dismissed.get(id)?.dismissed ? nobody : { speakerId, confidence },
    ]),
  );
}

type DecisionTable =
  | typeof attributionCheck
  | typeof verdict
  | typeof wording
  | typeof assignment
  | typeof dismissal;

/** By claim.id. The chain never forks, so that the newest row is the one that no other supersedes. */
function latestOf<Table extends DecisionTable>(reader: Reader, table: Table, claimIds: number[]) {
  const rows = reader
    .select()
    .from(table as DecisionTable)
    .where(inArray(table.claimId, claimIds))
    .orderBy(asc(table.id))
    .all() as Table['$inferSelect'][];
  return byKey(rows, ({ claimId }) => claimId);
}

function notesOn(reader: Reader, claimIds: number[]): Map<number, number> {
  const rows = reader
    .select({ claimId: note.claimId, n: count() })
    .from(note)
    .where(inArray(note.claimId, claimIds))
    .groupBy(note.claimId)
    .all();
  return new Map(rows.map(({ claimId, n }) => [claimId, n]));
}

/** The last row of each key. */
function byKey<Row, Key>(rows: Row[], keyOf: (row: Row) => Key | null): Map<Key, Row> {
  const last = new Map<Key, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key !== null) last.set(key, row);
  }
  return last;
}
