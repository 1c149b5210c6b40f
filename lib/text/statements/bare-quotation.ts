import type { Span } from '../analysis.ts';
import type { DraftStatement } from './draft-statement.ts';

/** A quotation as a statement of its own, without cue or mention: its speaker is who spoke before. */
export const bareQuotation = (content: Span[], block: number): DraftStatement => ({
  kind: 'direct',
  rule: 'lone_quotation',
  content,
  cue: null,
  mention: null,
  addressee: null,
  via: [],
  follows: 'previous',
  block,
});
