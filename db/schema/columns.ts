/** Columns that most tables have. */
import { integer, text } from 'drizzle-orm/sqlite-core';
import type { BlockKind } from '../../lib/vocabulary.ts';

export const id = () => integer('id').primaryKey({ autoIncrement: true });
/** UTC, ISO 8601, written by the workbench. */
export const at = () => text('at').notNull();
/** Why it took the place of what a colleague had decided meanwhile; null: it overruled nobody. */
export const keptBecause = () => text('kept_because');

/** One step of how a proposal came about: the rule, and the places and words of the article that it read. */
export interface KeptGround<Rule extends string> {
  rule: Rule;
  words: { start: number; end: number; words: string }[];
}

/** A part of an article as its file or a person marked it; UTF-16 offsets. */
export interface KeptBlock {
  kind: BlockKind;
  start: number;
  end: number;
}

/** Where a person moved the borders between parts of an article; UTF-16 offsets, each list in order. */
export interface KeptBorders {
  /** A part begins there. */
  splits: readonly number[];
  /** What begins there goes on from the part before. */
  joins: readonly number[];
}
