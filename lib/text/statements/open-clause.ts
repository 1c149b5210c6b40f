import type { Word } from '../words/read-words.ts';
import type { Cue } from './find-cues.ts';

/** A reported clause whose end is looked for. */
export interface OpenClause {
  words: readonly Word[];
  /** Its first word. */
  from: number;
  /** Where the sentence, or what else bounds it, ends. */
  end: number;
  /** The cues that stand in it. */
  cues: readonly Cue[];
  /** The cue that it follows. */
  outer: Cue | undefined;
}
