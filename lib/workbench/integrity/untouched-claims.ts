/** The state of claims that nobody decided anything about, many at a time: most of a desk, and most of a check's time. */
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import {
  article,
  assignment,
  attributionCheck,
  claim,
  claimVersion,
  dismissal,
  evidence,
  note,
  statementVersion,
  verdict,
  wording,
} from '#db/schema.ts';
import type { ClaimCategory } from '#lib/vocabulary.ts';
import type { CurrentState } from '../claim/current-state.ts';

interface Row {
  id: number;
  versionId: number;
  statementId: number | null;
  start: number;
  end: number;
  words: string;
  category: ClaimCategory;
  checkWorthiness: number;
  withdrawn: number;
  speakerId: number | null;
  confidence: number | null;
}

/** Where there is any, one of them supersedes none: that is what these tables are indexed by. */
const decisions = [evidence, assignment, wording, attributionCheck, verdict, dismissal];

/** By claim.id, what deriveState would give, for those of the claims from `from` to `to` that have no row of any decision. */
export function untouchedClaims(read: Reader, from: number, to: number): Map<number, CurrentState> {
  const undecided = [
    sql`NOT EXISTS (SELECT 1 FROM ${note} WHERE ${note.claimId} = ${claim.id})`,
    ...decisions.map(
      (table) =>
        sql`NOT EXISTS (SELECT 1 FROM ${table} WHERE ${table.claimId} = ${claim.id} AND ${table.supersedes} IS NULL)`,
    ),
  ];
  const rows = read.all<Row>(sql`
    SELECT ${claim.id} AS id, ${claimVersion.id} AS versionId, ${claimVersion.statementId} AS statementId,
      ${claimVersion.start} AS start, ${claimVersion.end} AS "end", ${claimVersion.words} AS words,
      ${claimVersion.category} AS category, ${claimVersion.checkWorthiness} AS checkWorthiness,
      ${article.withdrawn} AS withdrawn,
      ${statementVersion.speakerId} AS speakerId, ${statementVersion.confidence} AS confidence
    FROM ${claim}
    JOIN ${article} ON ${article.id} = ${claim.articleId}
    JOIN ${claimVersion} ON ${claimVersion.id} =
      (SELECT max(v.id) FROM claim_version v WHERE v.claim_id = ${claim.id})
    LEFT JOIN ${statementVersion} ON ${statementVersion.id} =
      (SELECT max(v.id) FROM statement_version v WHERE v.statement_id = ${claimVersion.statementId})
      AND NOT ${dismissedStatement(sql`${claimVersion.statementId}`)}
    WHERE ${claim.id} BETWEEN ${from} AND ${to} AND ${sql.join(undecided, sql` AND `)}`);
  return new Map(rows.map((row) => [row.id, stateOf(row)]));
}

/** First whether there is any, which an index tells: else each claim would look through all dismissals. */
function dismissedStatement(statementId: SQL): SQL {
  const any = sql`EXISTS (SELECT 1 FROM dismissal d WHERE d.statement_id = ${statementId} AND d.supersedes IS NULL)`;
  return sql`(${any} AND (SELECT d.dismissed FROM dismissal d WHERE d.statement_id = ${statementId} ORDER BY d.id DESC LIMIT 1))`;
}

function stateOf({ id: _, withdrawn, ...row }: Row): CurrentState {
  return {
    ...row,
    attribution: row.statementId === null ? 'own_voice' : 'open',
    attributionId: null,
    verdict: 'open',
    verdictId: null,
    wordingId: null,
    assignmentId: null,
    assigneeId: null,
    evidenceCount: 0,
    supportCount: 0,
    refuteCount: 0,
    noteCount: 0,
    dismissed: false,
    withdrawn: withdrawn === 1,
  };
}
