/** Speakers as the pick-list shows them. */
import { z } from 'zod';
import type { SpeakerType } from '#lib/vocabulary.ts';

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
