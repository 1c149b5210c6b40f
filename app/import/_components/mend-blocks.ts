/** What a person says that the parts of a text are, one mending after another, each of which can be undone. */
import { moveBorders } from '#lib/text/page/move-borders.ts';
import type { BlockKind } from '#lib/vocabulary.ts';
import { type MendedParts, mostMendedParts } from '#lib/workbench/article/mended-blocks.ts';
import { type MovedBorders, mostMovedBorders } from '#lib/workbench/article/moved-borders.ts';
import type { PreviewBlock } from '#lib/workbench/article/schema.ts';

export type Mend =
  | { mend: 'kind'; start: number; kind: BlockKind }
  /** The article begins with the block that begins there: what comes before is not the article. */
  | { mend: 'begins'; start: number }
  /** It ends with the block that begins there. */
  | { mend: 'ends'; start: number }
  /** A block begins there, in the middle of one. */
  | { mend: 'split'; start: number }
  /** What begins there goes on from the block before. */
  | { mend: 'join'; start: number };

/** Where blocks were split and joined; one takes the other back. */
export function movedBordersOf(mends: readonly Mend[]): MovedBorders {
  const splits = new Set<number>();
  const joins = new Set<number>();
  for (const { mend, start } of mends) {
    if (mend === 'split' && !joins.delete(start)) splits.add(start);
    if (mend === 'join' && !splits.delete(start)) joins.add(start);
  }
  const inOrder = (places: Set<number>) => [...places].sort((one, other) => one - other);
  return { splits: inOrder(splits), joins: inOrder(joins) };
}

export interface MovedBlock extends PreviewBlock {
  /** The person split or joined it. */
  moved: boolean;
}

/** Blocks as the person split and joined them; each is at first what the one was that it begins in. */
export function movedBlocks(
  text: string,
  blocks: readonly PreviewBlock[],
  mends: readonly Mend[],
): MovedBlock[] {
  const spans = blocks.map(({ start, end }) => [start, end] as const);
  let next = 0;
  return moveBorders(text, spans, movedBordersOf(mends)).map(([start, end]) => {
    while ((blocks[next]?.end ?? end) <= start) next++;
    const from = blocks[next];
    return { kind: from?.kind ?? 'paragraph', start, end, moved: from?.start !== start || from.end !== end };
  });
}

/** The kind that the person gave to each block; null: none. The last word counts, and the last cut. */
export function mendedKinds(blocks: readonly PreviewBlock[], mends: readonly Mend[]): (BlockKind | null)[] {
  const begins = mends.findLastIndex(({ mend }) => mend === 'begins');
  const ends = mends.findLastIndex(({ mend }) => mend === 'ends');
  const chosen = new Map<number, { kind: BlockKind; turn: number }>();
  for (const [turn, one] of mends.entries())
    if (one.mend === 'kind') chosen.set(one.start, { kind: one.kind, turn });
  return blocks.map(({ start, end }) => {
    const cut = Math.max(
      end <= (mends[begins]?.start ?? 0) ? begins : -1,
      start > (mends[ends]?.start ?? start) ? ends : -1,
    );
    const own = chosen.get(start);
    if (own && own.turn > cut) return own.kind;
    return cut >= 0 ? 'boilerplate' : null;
  });
}

/** The same as parts of the text; blocks that follow each other and are the same are one part. */
export function mendedPartsOf(blocks: readonly PreviewBlock[], mends: readonly Mend[]): MendedParts {
  const parts: { kind: BlockKind | null; span: [number, number] }[] = [];
  for (const [i, kind] of mendedKinds(blocks, mends).entries()) {
    const { start, end } = blocks[i] ?? { start: 0, end: 0 };
    const last = parts.at(-1);
    if (last && last.kind === kind) last.span[1] = end;
    else parts.push({ kind, span: [start, end] });
  }
  const out: Partial<Record<BlockKind, [number, number][]>> = {};
  for (const { kind, span } of parts) if (kind) out[kind] = [...(out[kind] ?? []), span];
  return out;
}

/** Whether there is room for no more: what is mended travels beside the text, and not without limit. */
export function isTooMuch(parts: MendedParts, { splits, joins }: MovedBorders): boolean {
  const mended = Object.values(parts).reduce((sum, spans) => sum + spans.length, 0);
  return mended > mostMendedParts || splits.length + joins.length > mostMovedBorders;
}
