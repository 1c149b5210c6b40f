/** What the decisions on a claim take, and what the claim panel is given. */
import { z } from 'zod';
import type {
  AttributionState,
  CheckWorthyReason,
  ClaimCategory,
  ClaimRule,
  EvidencePurpose,
  LedgerAct,
  Origin,
  OwnSideReason,
  QuantityBound,
  Stance,
  Verdict,
} from '#lib/vocabulary.ts';
import { attributionAnswers, claimCategories, verdicts } from '#lib/vocabulary.ts';
import type { OutsideReviewRow } from '../outside-review/schema.ts';
import type { SpeakerIdentity } from '../speaker/schema.ts';
import { type GroundRow, type StatementRow, span, statementContent } from '../statement/schema.ts';

const claimId = z.int().positive();
/** Made by the client once for each act: a repeated request is answered with the first one's outcome. */
const requestId = z.uuid();
/** Id of the row of this kind that the person had before their eyes; null: there was none. */
const expects = z.int().positive().nullable();
const words = (max: number) => z.string().trim().max(max);
/** Why this stands in place of what a colleague decided meanwhile; the person saw both. */
const keptBecause = words(2000).min(1).nullish();

export const attributionCheckInput = z
  .object({
    claimId,
    answer: z.enum(attributionAnswers),
    expects,
    justification: words(4000).nullish(),
    /** The version of the statement that the person had before their eyes; not checked where it is left out. */
    sees: z.int().positive().nullish(),
    /** The same of the claim. */
    seesClaim: z.int().positive().nullish(),
    /** With "corrected": the statement as it should be, and the version that was corrected. */
    correction: z.object({ expects: z.int().positive(), statement: statementContent }).nullish(),
    keptBecause,
    requestId,
  })
  .refine((input) => (input.answer === 'corrected') === Boolean(input.correction), {
    message: 'correction_missing',
  });
export type AttributionCheckInput = z.output<typeof attributionCheckInput>;

export const verdictInput = z.object({
  claimId,
  verdict: z.enum(verdicts),
  justification: words(4000).nullish(),
  expects,
  /** The version of the claim that the person had before their eyes; not checked where it is left out. */
  sees: z.int().positive().nullish(),
  keptBecause,
  requestId,
});
export type VerdictInput = z.output<typeof verdictInput>;

export const wordingInput = z.object({ claimId, words: words(1000), expects, keptBecause, requestId });
export type WordingInput = z.output<typeof wordingInput>;
export const noteInput = z.object({ claimId, words: words(4000).min(1), requestId });
export type NoteInput = z.output<typeof noteInput>;
export const assignmentInput = z.object({
  claimId,
  assigneeId: z.string().max(100).nullable(),
  expects,
  keptBecause,
  requestId,
});
export type AssignmentInput = z.output<typeof assignmentInput>;

/** Takes back the actor's own last decision of this kind on this claim: one more row. */
export const undoInput = z.object({
  kind: z.enum(['attribution_check', 'verdict', 'dismissal']),
  /** The row to take back. */
  decisionId: z.int().positive(),
  /** Somebody decided since and the person said: undo all the same. Never overwrites in silence. */
  evenSo: z.boolean().default(false),
  requestId,
});
export type UndoInput = z.output<typeof undoInput>;

/** A claim is a clause or some sentences: at most so many UTF-16 units. */
const claimSpan = span.refine(({ start, end }) => end - start <= 5000, { message: 'too_long' });

export const addClaimInput = z.object({
  articleId: z.int().positive(),
  statementId: z.int().positive().nullable(),
  span: claimSpan,
  category: z.enum(claimCategories),
  requestId,
});
export type AddClaimInput = z.output<typeof addClaimInput>;
export const correctClaimInput = z.object({
  claimId,
  /** The claim version before the person's eyes. */
  expects: z.int().positive(),
  span: claimSpan,
  category: z.enum(claimCategories),
  statementId: z.int().positive().nullable(),
  keptBecause,
  requestId,
});
export type CorrectClaimInput = z.output<typeof correctClaimInput>;

/** Beside "not_found", "conflict" and "duplicate": what adding or correcting a claim is refused for. */
export const claimRefusals = [
  'outside_text',
  'splits_character',
  'blank_span',
  'statement_not_found',
  'claim_outside_statement',
] as const;
export type ClaimRefusal = (typeof claimRefusals)[number];

/** What a closed gate misses (design: a verdict has a reason). */
export const gateRefusals = [
  'needs_supporting_evidence',
  'needs_refuting_evidence',
  'needs_justification',
  'only_own_side_supports',
  'claim_dismissed',
  'article_withdrawn',
  'own_voice',
  'needs_speaker',
  'statement_dismissed',
  'claim_outside_statement',
] as const;
export type GateRefusal = (typeof gateRefusals)[number];

export interface Person {
  id: string;
  name: string;
}

/** Somebody else decided first: both rows, so that the screen shows both. Answered as 409. */
export interface Conflict<Row> {
  reason: 'conflict';
  /** What the person began on: the row that `expects` names; null: there was none. */
  base: Row | null;
  /** What stands now. */
  current: Row;
  /** Whose it is and since when; null where nobody decided. */
  by: Person | null;
  at: string | null;
}

export interface AttributionCheckRow {
  id: number;
  state: AttributionState;
  justification: string | null;
  /** Why the desk itself asks again; null where a person answered. */
  reopened: 'statement_corrected' | 'statement_dismissed' | 'claim_moved' | null;
  by: { id: string; name: string };
  at: string;
  undoes: number | null;
}
export interface VerdictRow {
  id: number;
  verdict: Verdict;
  justification: string | null;
  reopened: 'support_withdrawn' | 'refutation_withdrawn' | 'claim_corrected' | null;
  by: { id: string; name: string };
  at: string;
  undoes: number | null;
}
export interface WordingRow {
  id: number;
  words: string;
  by: { id: string; name: string };
  at: string;
}

export interface AssignmentRow {
  id: number;
  /** Null: nobody any more. */
  assignee: { id: string; name: string } | null;
  by: { id: string; name: string };
  at: string;
}
export interface NoteRow {
  id: number;
  words: string;
  by: { id: string; name: string };
  at: string;
}

export interface EvidenceRow {
  id: number;
  purpose: EvidencePurpose;
  stance: Stance;
  passage: string | null;
  by: { id: string; name: string };
  at: string;
  /** Why it does not count for or against the claim; null: it counts. */
  ownSide: OwnSideReason | null;
  source: {
    id: number;
    title: string;
    address: string | null;
    publisher: string | null;
    speaker: { id: number; name: string } | null;
    articleId: number | null;
    seenAt: string | null;
  };
}

export interface QuantityRow {
  value: number;
  max: number | null;
  unit: string;
  bound: QuantityBound;
  action: string | null;
  asOf: string | null;
  /** ISO 8601 in the precision known, from the article's date. */
  asOfDate: string | null;
  start: number;
  end: number;
  words: string;
}

/** Everything the panel draws for one claim. Spans are UTF-16 offsets into the article's text. */
export interface ClaimDetail {
  id: number;
  versionId: number;
  start: number;
  end: number;
  words: string;
  category: ClaimCategory;
  checkWorthiness: number;
  reasons: CheckWorthyReason[];
  /** How a proposal came about; null where nobody noted it. */
  grounds: GroundRow<ClaimRule>[] | null;
  origin: Origin;
  dismissed: boolean;
  quantities: QuantityRow[];
  places: { name: string; start: number; end: number }[];
  article: {
    id: number;
    title: string;
    publisher: string | null;
    publishedAt: string | null;
    address: string | null;
    retells: string | null;
    withdrawn: boolean;
  };
  /** The block that the claim stands in: its words and where they begin in the article. */
  paragraph: { start: number; words: string };
  /** The paragraph with what stands before and after it: where a correction may reach. */
  surroundings: { start: number; words: string };
  /** Null: the article's own voice. */
  statement: StatementRow | null;
  /** Whether the speaker is that of other articles; null: unknown, or the article's own voice. */
  identity: SpeakerIdentity | null;
  attribution: AttributionState;
  attributionCheck: AttributionCheckRow | null;
  verdict: Verdict;
  verdictRow: VerdictRow | null;
  wording: WordingRow | null;
  assignment: AssignmentRow | null;
  notes: NoteRow[];
  /** What others found about it: theirs, never taken for the desk's own verdict. */
  outsideReviews: OutsideReviewRow[];
  evidence: EvidenceRow[];
  /** What each answer still misses; an empty list opens its gate. */
  gates: {
    verified: GateRefusal[];
    disputed: GateRefusal[];
    unverifiable: GateRefusal[];
    confirmed: GateRefusal[];
    corrected: GateRefusal[];
    not_said: GateRefusal[];
  };
  history: HistoryEntry[];
  /** Lists that it left the desk in, and those of them that say what no longer stands. */
  exports: { times: number; due: number };
}

/** One line of what happened, newest first; drawn from the ledger. */
export interface HistoryEntry {
  seq: number;
  act: LedgerAct;
  by: { id: string; name: string };
  at: string;
  detail: Record<string, unknown>;
}
