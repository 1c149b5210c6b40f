/** What linking a source to a claim takes. */
import { z } from 'zod';
import { evidencePurposes, stances } from '#lib/vocabulary.ts';
import { webAddress, worldTime } from '../article/schema.ts';
import { speakerChoice } from '../statement/schema.ts';

/** Why it stands in place of what a colleague decided meanwhile; the person saw both. */
const keptBecause = z.string().trim().min(1).max(2000).nullish();
const line = (max: number) => z.string().trim().max(max);

/** A page that is new to the desk, one that it has, or one of its own articles. */
export const sourceChoice = z.discriminatedUnion('choice', [
  z.object({
    choice: z.literal('new'),
    address: webAddress.nullable(),
    title: line(500).min(1),
    publisher: line(200).nullable(),
    /** Whose word it is; null: not said. */
    speaker: speakerChoice.nullable(),
    seenAt: worldTime.nullable(),
  }),
  z.object({ choice: z.literal('known'), sourceId: z.int().positive() }),
  z.object({ choice: z.literal('article'), articleId: z.int().positive() }),
]);
export type SourceChoice = z.output<typeof sourceChoice>;

export const linkEvidenceInput = z.object({
  claimId: z.int().positive(),
  source: sourceChoice,
  purpose: z.enum(evidencePurposes),
  stance: z.enum(stances),
  passage: line(10_000).nullable(),
  keptBecause,
  requestId: z.uuid(),
});
export type LinkEvidenceInput = z.output<typeof linkEvidenceInput>;

/** Withdraws evidence, or changes its stance, purpose, passage or whose word it is: one more row that supersedes it. */
export const changeEvidenceInput = z.object({
  evidenceId: z.int().positive(),
  purpose: z.enum(evidencePurposes),
  stance: z.enum(stances),
  passage: line(10_000).nullable(),
  withdrawn: z.boolean(),
  /** Whose word it is, null: not said; left out: as it was. An article's word is its publisher's and stays. */
  speaker: speakerChoice.nullish(),
  keptBecause,
  requestId: z.uuid(),
});
export type ChangeEvidenceInput = z.output<typeof changeEvidenceInput>;

/** A source as the picker shows it. */
export interface SourceRow {
  id: number;
  title: string;
  address: string | null;
  publisher: string | null;
  speaker: { id: number; name: string } | null;
  articleId: number | null;
  seenAt: string | null;
}

/** What can be linked as a source. */
export interface SourceChoices {
  sources: SourceRow[];
  articles: {
    id: number;
    title: string;
    publisher: string | null;
    publishedAt: string | null;
    address: string | null;
  }[];
}
