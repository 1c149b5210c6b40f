import type { SentencePlace } from '../words/place-sentences.ts';
import type { Cast } from './gather-cast.ts';
import type { Spoke } from './resolve-pronoun.ts';

/** Where a mention stands, and what is known there. */
export interface Setting {
  /** The mention’s place. */
  at: number;
  sentence: SentencePlace;
  cast: Cast;
  /** The statements before it, with their speakers. */
  spoken: readonly Spoke[];
}
