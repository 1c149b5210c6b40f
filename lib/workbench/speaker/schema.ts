/** Speakers as the pick-list shows them. */
import { z } from 'zod';
import type { FilingGround, SpeakerType } from '#lib/vocabulary.ts';

/** What was typed into the pick-list. */
export const searchInput = z.object({ q: z.string().max(200).default('') });

export interface SpeakerRow {
  id: number;
  name: string;
  type: SpeakerType;
  role: string | null;
  side: string | null;
  aliases: string[];
}

export const fileUnderInput = z.object({
  articleId: z.int().positive(),
  /** Who the article's speaker is filed under now. */
  speakerId: z.int().positive(),
  /** Who it is; null: nobody else of the desk. */
  under: z.int().positive().nullable(),
  /** Only these statements, where an earlier move is taken back; all of the speaker's where absent. */
  statementIds: z.array(z.int().positive()).max(10_000).optional(),
  requestId: z.uuid(),
});
export type FileUnderInput = z.output<typeof fileUnderInput>;

/** How an article's speaker hangs together with the same or similar names elsewhere. */
export interface SpeakerIdentity {
  /** Null: filed before the desk kept a trace. */
  filing: { ground: FilingGround; name: string; by: string; at: string } | null;
  /** Other standing articles in which the same speaker speaks. */
  otherArticles: number;
  /** Speakers of other articles who may be the same person or body; for a person to say. */
  proposals: { id: number; name: string; role: string | null; articles: number }[];
}
