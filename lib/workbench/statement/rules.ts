/** What makes a statement sound, and how its content is told to a reader. */
import { contentRefusal, spanRefusal } from '../span/rules.ts';
import type { StatementContent, StatementRefusal, StatementRow } from './schema.ts';

/** Why this cannot be a statement of this text; null: it can. The speaker is looked up elsewhere. */
export function statementRefusal(
  text: string,
  { content, cue, mention }: Pick<StatementContent, 'content' | 'cue' | 'mention'>,
): StatementRefusal | null {
  return (
    contentRefusal(text, content) ??
    (cue && spanRefusal(text, cue)) ??
    (mention && spanRefusal(text, mention))
  );
}

/** Whether the statement already says exactly this. */
export function saysTheSame(
  row: StatementRow,
  content: Omit<StatementContent, 'speaker'>,
  speakerId: number | null,
): boolean {
  const plain = (one: Omit<StatementContent, 'speaker'>) => [
    one.kind,
    one.content.map(ends),
    one.cue && ends(one.cue),
    one.mention && ends(one.mention),
    one.via,
    one.addressee || null,
  ];
  const same = JSON.stringify(plain(row)) === JSON.stringify(plain(content));
  return same && (row.speaker?.id ?? null) === speakerId;
}

const ends = ({ start, end }: { start: number; end: number }) => [start, end];

/** What the ledger keeps of a version, so that its history can be read without looking anything up. */
export function inWords(row: StatementRow): Record<string, unknown> {
  return {
    kind: row.kind,
    speaker: row.speaker?.name ?? null,
    words: row.content.map((span) => span.words),
    cue: row.cue?.words ?? null,
    mention: row.mention?.words ?? null,
    via: row.via,
    addressee: row.addressee,
  };
}
