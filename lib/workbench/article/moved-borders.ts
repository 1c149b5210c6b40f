/** Where a person split parts of an article and joined them; the text itself never changes. */
import { z } from 'zod';
import { edgeBefore } from '#lib/export/grapheme-edges.ts';
import type { Borders } from '#lib/text/page/move-borders.ts';

export type MovedBorders = Borders;

/** Splits and joins together: they travel in the same header as what parts are. */
export const mostMovedBorders = 100;

const places = z
  .array(z.int().positive())
  .max(mostMovedBorders)
  .refine((list) => list.every((at, i) => at > (list[i - 1] ?? 0)))
  .readonly();

/** In order, each place once. Whether they fit a text is for `lieBetweenCharacters` to say. */
export const movedBorders: z.ZodType<MovedBorders> = z
  .strictObject({ splits: places, joins: places })
  .refine(({ splits, joins }) => splits.length + joins.length <= mostMovedBorders)
  .refine(({ splits, joins }) => splits.every((at) => !joins.includes(at)));

/** Whether every one lies inside of the text, and between what a reader sees as two characters. */
export function lieBetweenCharacters(text: string, { splits, joins }: MovedBorders): boolean {
  return [...splits, ...joins].every((at) => at > 0 && at < text.length && edgeBefore(text, at) === at);
}
