/**
 * The question that the desk answers: filters, search and sort. The URL, the export and the command
 * line are all read by this one schema.
 */
import { z } from 'zod';
import type {
  AttributionState,
  ClaimCategory,
  ConfidenceLevel,
  Doubt,
  Origin,
  QuantityBound,
  SpeakerType,
  StatementKind,
  Verdict,
} from '#lib/vocabulary.ts';
import {
  attributionStates,
  claimCategories,
  claimSorts,
  confidenceLevels,
  verdicts,
} from '#lib/vocabulary.ts';

const list = <T extends z.ZodType>(item: T) => z.array(item).max(100).default([]);

export const question = z.object({
  verdict: list(z.enum(verdicts)),
  attribution: list(z.enum(attributionStates)),
  category: list(z.enum(claimCategories)),
  /** How sure it is who said it. */
  confidence: list(z.enum(confidenceLevels)),
  article: list(z.int().positive()),
  speaker: list(z.int().positive()),
  /** Claims in statements whose speaker the text does not settle. */
  unknownSpeaker: z.boolean().default(false),
  /** true: has standing evidence; false: has none; null: either. */
  hasSources: z.boolean().nullable().default(null),
  /** person.id; "nobody" for unassigned. */
  assignee: list(z.string().max(100)),
  /** Engine's check-worthiness at least 0.5 (or added by a person). */
  checkWorthy: z.boolean().default(false),
  search: z.string().max(400).default(''),
  sort: z.enum(claimSorts).default('check_worthy'),
  descending: z.boolean().default(true),
});
export type Question = z.output<typeof question>;

/** What editors print: verified, and said by whom it says (or the article's own voice). Never "not said". */
export const printableQuestion: Question = question.parse({
  verdict: ['verified'],
  attribution: ['confirmed', 'corrected', 'own_voice'],
});

/** One row of the claims table. */
export interface ClaimRow {
  id: number;
  words: string;
  /** Offsets into `words` of figures to print bold. */
  figures: { start: number; end: number }[];
  quantities: {
    value: number;
    max: number | null;
    unit: string;
    bound: QuantityBound;
    action: string | null;
  }[];
  category: ClaimCategory;
  checkWorthiness: number;
  origin: Origin;
  article: { id: number; title: string; publisher: string | null; publishedAt: string | null };
  /** Null: the article's own voice. */
  statement: {
    id: number;
    kind: StatementKind;
    cue: string | null;
    speaker: { id: number; name: string; type: SpeakerType } | null;
    via: string[];
    origin: Origin;
    /** 0 to 1; null: a person said who spoke. */
    confidence: number | null;
    doubts: Doubt[];
  } | null;
  attribution: AttributionState;
  attributionId: number | null;
  verdict: Verdict;
  verdictId: number | null;
  decidedBy: string | null;
  decidedAt: string | null;
  evidenceCount: number;
  noteCount: number;
  assignee: { id: string; name: string } | null;
  assignmentId: number | null;
  wording: string | null;
  changedAt: string;
}

/** How many claims each choice would leave, its own filter left out. */
export interface Facets {
  total: number;
  verdict: Record<Verdict, number>;
  attribution: Record<AttributionState, number>;
  category: Record<ClaimCategory, number>;
  confidence: Record<ConfidenceLevel, number>;
  /** Most frequent first, at most 200; those chosen always among them. */
  article: { id: number; title: string; count: number }[];
  speaker: { id: number; name: string; count: number }[];
  assignee: { id: string; name: string; count: number }[];
  unknownSpeaker: number;
  hasSources: { yes: number; no: number };
  checkWorthy: number;
}
