/** What adding and correcting a statement take. Spans are UTF-16 offsets into the article's text. */
import { z } from 'zod';
import type {
  Doubt,
  Origin,
  SpeakerRule,
  SpeakerType,
  StatementKind,
  StatementRule,
} from '#lib/vocabulary.ts';
import { speakerTypes, statementKinds } from '#lib/vocabulary.ts';

export const span = z
  .object({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine((s) => s.end > s.start, { message: 'empty_span' });
export type SpanInput = z.output<typeof span>;

/** "unknown" is not a name: who means it chooses it. */
const newName = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((name) => !/^unknown$/i.test(name), { message: 'not_a_name' });

/** An existing speaker, a new one by name, or unknown. */
export const speakerChoice = z.discriminatedUnion('choice', [
  z.object({ choice: z.literal('known'), speakerId: z.int().positive() }),
  z.object({ choice: z.literal('new'), name: newName, type: z.enum(speakerTypes) }),
  z.object({ choice: z.literal('unknown') }),
]);
export type SpeakerChoice = z.output<typeof speakerChoice>;

/** What a statement says, whole: a correction names every part again. */
export const statementContent = z.object({
  kind: z.enum(statementKinds),
  content: z.array(span).min(1).max(50),
  cue: span.nullable(),
  mention: span.nullable(),
  speaker: speakerChoice,
  via: z.array(z.string().trim().min(1).max(200)).max(10),
  addressee: z.string().trim().max(200).nullable(),
});
export type StatementContent = z.output<typeof statementContent>;

const requestId = z.uuid();

export const addStatementInput = z.object({
  articleId: z.int().positive(),
  statement: statementContent,
  requestId,
});
export type AddStatementInput = z.output<typeof addStatementInput>;
export const correctStatementInput = z.object({
  statementId: z.int().positive(),
  /** The version that the person had before their eyes. */
  expects: z.int().positive(),
  statement: statementContent,
  /** Why it stands in place of a colleague's correction meanwhile; the person saw both. */
  keptBecause: z.string().trim().min(1).max(2000).nullish(),
  requestId,
});
export type CorrectStatementInput = z.output<typeof correctStatementInput>;

export const dismissInput = z.object({
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('statement'), id: z.int().positive() }),
    z.object({ kind: z.literal('claim'), id: z.int().positive() }),
  ]),
  /** false: take the dismissal back. */
  dismissed: z.boolean(),
  reason: z.string().trim().max(2000).nullish(),
  requestId,
});

export type DismissInput = z.output<typeof dismissInput>;
export type DismissalTarget = DismissInput['target'];

/** One step of how a proposal came about: the rule, and the words of the article that it read. */
export interface GroundRow<Rule extends string = StatementRule | SpeakerRule> {
  rule: Rule;
  words: { start: number; end: number; words: string }[];
}

/** A statement as one of its versions says. Spans are UTF-16 offsets into the article's text. */
export interface StatementRow {
  id: number;
  articleId: number;
  versionId: number;
  kind: StatementKind;
  content: { start: number; end: number; words: string }[];
  cue: { start: number; end: number; words: string } | null;
  mention: { start: number; end: number; words: string } | null;
  /** Null: the text does not settle who spoke. */
  speaker: { id: number; name: string; type: SpeakerType; role: string | null; side: string | null } | null;
  via: string[];
  addressee: string | null;
  /** 0 to 1 for a proposal, null for what a person wrote. */
  confidence: number | null;
  /** How a proposal came about, and why confidence is not higher; null where nobody noted it. */
  grounds: GroundRow[] | null;
  doubts: Doubt[] | null;
  origin: Origin;
  dismissed: boolean;
}

export interface DismissalRow {
  id: number;
  dismissed: boolean;
  reason: string | null;
  by: { id: string; name: string };
  at: string;
  undoes: number | null;
}

/** Span and content refusals, beside "not_found" and "conflict". */
export const statementRefusals = [
  'outside_text',
  'overlapping_content',
  'splits_character',
  'blank_span',
  'speaker_not_found',
] as const;
export type StatementRefusal = (typeof statementRefusals)[number];
