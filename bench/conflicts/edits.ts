/** The edits that a newsroom makes: for each kind what is sent, on what it stands, and where it is kept. */
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import {
  assignment,
  attributionCheck,
  claimVersion,
  evidence,
  statementVersion,
  verdict,
  wording,
} from '#db/schema.ts';
import { claimCategories } from '#lib/vocabulary.ts';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';

export interface Edit {
  path: string;
  body: object;
  /** The row that it stands on; null: there was none. */
  expects: number | null;
  /** Ids of the 409's rows, and of the row that a success wrote. */
  rowOf: (row: Row | null | undefined) => number | null;
  wrote: (body: Written) => number;
}
interface Row {
  id: number;
  versionId: number;
}
interface Written {
  decisionId: number;
  evidenceId: number;
  versionId: number;
}
export interface EditKind {
  table: SQLiteTable & Record<'id' | 'requestId' | 'supersedes', SQLiteColumn>;
  /** Edit number `n` of a claim as its author saw it. */
  make: (claim: ClaimDetail, n: number) => Edit;
}

const decided = { rowOf: (row: Row | null | undefined) => row?.id ?? null };
const decision = { ...decided, wrote: (body: Written) => body.decisionId };

function onClaim({ id }: ClaimDetail, route: string, expects: number | null, body: object): Edit {
  return { path: `/api/claims/${id}/${route}`, body: { ...body, expects }, expects, ...decision };
}

export const editKinds: Record<string, EditKind> = {
  verdict: {
    table: verdict,
    make: (claim, n) =>
      onClaim(claim, 'verdict', claim.verdictRow?.id ?? null, {
        verdict: 'unverifiable',
        justification: `Call number ${n}, nobody answered`,
      }),
  },
  attribution: {
    table: attributionCheck,
    make: (claim, n) =>
      onClaim(claim, 'attribution', claim.attributionCheck?.id ?? null, {
        answer: 'not_said',
        justification: `Listened for the ${n}th time`,
      }),
  },
  wording: {
    table: wording,
    make: (claim, n) => onClaim(claim, 'wording', claim.wording?.id ?? null, { words: `Wording ${n}` }),
  },
  assignment: {
    table: assignment,
    make: (claim) => onClaim(claim, 'assignment', claim.assignment?.id ?? null, { assigneeId: null }),
  },
  evidence: {
    table: evidence,
    make: (claim, n) => {
      const bearing = { purpose: 'so', stance: 'informs', passage: `Passage ${n}` };
      const [piece] = claim.evidence;
      const kept = { ...decided, wrote: (body: Written) => body.evidenceId };
      if (piece)
        return {
          path: `/api/evidence/${piece.id}`,
          body: { ...bearing, withdrawn: false },
          expects: piece.id,
          ...kept,
        };
      const title = `Log ${n}`;
      const source = { choice: 'new', address: null, title, publisher: null, speaker: null, seenAt: null };
      return {
        path: `/api/claims/${claim.id}/evidence`,
        body: { ...bearing, source },
        expects: null,
        ...kept,
      };
    },
  },
  'claim correction': {
    table: claimVersion,
    make: ({ id, start, end, statement, versionId }, n) => ({
      path: `/api/claims/${id}/correction`,
      body: {
        span: { start, end },
        statementId: statement?.id ?? null,
        category: claimCategories[n % claimCategories.length],
        expects: versionId,
      },
      expects: versionId,
      ...version,
    }),
  },
  'statement correction': {
    table: statementVersion,
    make: ({ statement }, n) => {
      if (!statement) throw new Error('The claim stands in no statement');
      const { id, versionId, kind, content, cue, mention } = statement;
      const speaker = { choice: 'unknown' };
      const said = { kind, content, cue, mention, speaker, via: [], addressee: `Listener ${n}` };
      return {
        path: `/api/statements/${id}/correction`,
        body: { statement: said, expects: versionId },
        expects: versionId,
        ...version,
      };
    },
  },
};

const version = {
  rowOf: (row: Row | null | undefined) => row?.versionId ?? null,
  wrote: (body: Written) => body.versionId,
};
