import type { StatementKind, StatementRule } from '../../vocabulary.ts';
import type { Span } from '../analysis.ts';

/** A statement before its speaker is known by name. */
export interface DraftStatement {
  kind: StatementKind;
  rule: StatementRule;
  content: Span[];
  cue: Span | null;
  /** The words that name the speaker there, or null where the context tells. */
  mention: Span | null;
  /** The words that name who it was said to. */
  addressee: Span | null;
  /** The words that name who relayed it. */
  via: Span[];
  /** Where the speaker comes from when nothing names them: the statement before, a label, or (headings) the statement that says it again; `echo-only` falls away without one. */
  follows: 'nobody' | 'previous' | 'label' | 'echo' | 'echo-only';
  /** Index of its block. */
  block: number;
}
