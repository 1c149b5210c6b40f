/** Which parts of an article a person said are what; the text itself never changes. */
import { z } from 'zod';
import type { KeptBlock } from '#db/schema/columns.ts';
import { type BlockKind, blockKinds } from '#lib/vocabulary.ts';

/** As many as fit into a request's header beside everything else that stands there. */
export const mostMendedParts = 300;

/** Parts of the text by what they are, as `[start, end)` in UTF-16 units. */
export type MendedParts = { readonly [kind in BlockKind]?: readonly (readonly [number, number])[] };

const part = z
  .tuple([z.int().nonnegative(), z.int().positive()])
  .refine(([start, end]) => start < end)
  .readonly();

/** They lie apart from each other. */
export const mendedParts: z.ZodType<MendedParts> = z
  .partialRecord(z.enum(blockKinds), z.array(part))
  .refine((parts) => lieApart(blocksIn(parts)))
  .refine((parts) => blocksIn(parts).length <= mostMendedParts);

/** In the order of the text. */
export function blocksIn(parts: MendedParts): KeptBlock[] {
  return blockKinds
    .flatMap((kind) => (parts[kind] ?? []).map(([start, end]) => ({ kind, start, end })))
    .sort((one, other) => one.start - other.start);
}

const lieApart = (blocks: readonly KeptBlock[]) =>
  blocks.every(({ start }, i) => start >= (blocks[i - 1]?.end ?? 0));

/**
 * What the format knows and what a person said, who wins: of a block that they mended in part the
 * rest stays. Both in the order of the text, each apart from its neighbours; what lies outside of the
 * text is left out.
 */
export function withMended(known: readonly KeptBlock[], mended: readonly KeptBlock[], length: number) {
  const own = mended.filter(({ end }) => end <= length);
  const out: KeptBlock[] = [...own];
  let next = 0;
  for (const { kind, start, end } of known) {
    while ((own[next]?.end ?? end) <= start) next++;
    let from = start;
    for (const one of own.slice(next)) {
      if (one.start >= end) break;
      if (one.start > from) out.push({ kind, start: from, end: one.start });
      from = one.end;
    }
    if (from < end) out.push({ kind, start: from, end });
  }
  return out.sort((one, other) => one.start - other.start);
}
