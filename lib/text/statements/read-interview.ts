import type { Span } from '../analysis.ts';
import type { Passage } from '../words/read-passages.ts';
import type { DraftStatement } from './draft-statement.ts';

const label =
  /^(\*\*|__|["“„«])?(\p{Lu}[\p{Lu}\p{L}.’'-]*(?: \p{Lu}[\p{Lu}\p{L}.’'-]*){0,4})\s?:(?:\*\*|__)?\s+(?=\S)/u;
/** A quotation that every paragraph opens anew. */
const opening = /^["“„«]/;
const direction = /\((?:[A-Z][a-z]+(?: [a-z]+){0,4}|[A-Z]{4,})[.!]?\)|\[[A-Z][a-z]+(?: [a-z]+){0,4}[.!]?\]/g;
const firstOrSecond = /\b(?:I|I['’](?:m|ve|d|ll)|my|we|our|you|your)\b/;
const leastTurns = 4;

/** One turn of an interview or transcript. */
interface Turn {
  passage: Passage;
  label: string;
  /** Where the label stands. */
  at: number;
  /** Where its label ends and its words start; the start of the block where the turn goes on without a label. */
  from: number;
  goesOn: boolean;
}

/** Passages that are turns of an interview, by index of their block; empty where the text has no speaker labels. */
export function findTurns(text: string, passages: readonly Passage[]): Map<number, Turn> {
  const labelled = passages.flatMap((passage) => {
    const words = text.slice(passage.span[0], Math.min(passage.span[1], passage.span[0] + 80));
    const found = passage.kind === 'paragraph' ? label.exec(words) : null;
    if (!found?.[2]) return [];
    const start = passage.span[0];
    return [
      {
        passage,
        label: found[2],
        at: start + (found[1]?.length ?? 0),
        from: start + found[0].length,
        goesOn: false,
      },
    ];
  });
  const counts = new Map<string, number>();
  for (const turn of labelled) counts.set(turn.label, (counts.get(turn.label) ?? 0) + 1);
  const isTurn = (turn: Turn) => (counts.get(turn.label) ?? 0) > 1 || turn.label === turn.label.toUpperCase();
  const turns = labelled.filter(isTurn);
  if (turns.length < leastTurns || new Set(turns.map((turn) => turn.label)).size < 2) return new Map();
  return withContinuations(text, passages, new Map(turns.map((turn) => [turn.passage.block, turn])));
}

/** An unlabelled paragraph in the first or second person goes on with the turn before it. */
function withContinuations(
  text: string,
  passages: readonly Passage[],
  turns: Map<number, Turn>,
): Map<number, Turn> {
  let last: Turn | undefined;
  for (const passage of passages) {
    const own = turns.get(passage.block);
    const words = text.slice(...passage.span);
    if (!own && last && goesOn(text, last, passage.kind, words)) {
      const start = passage.span[0];
      turns.set(passage.block, {
        passage,
        label: last.label,
        at: start,
        from: start + (opening.test(words) ? 1 : 0),
        goesOn: true,
      });
    }
    last = own ?? (turns.has(passage.block) ? last : undefined);
  }
  return turns;
}

/** In the first or second person, or inside a quotation that every turn opens anew; no stage direction. */
const goesOn = (text: string, last: Turn, kind: string, words: string) =>
  kind === 'paragraph' &&
  !/^["“„«]?[[(]/.test(words) &&
  (firstOrSecond.test(words) ||
    (opening.test(words) && opening.test(text.slice(last.passage.span[0], last.passage.span[0] + 1))));

/** The words of a turn, without stage directions such as (Laughs.). */
export function turnContent(text: string, turn: Turn): Span[] {
  const out: Span[] = [];
  let from = turn.from;
  const push = (to: number) => {
    const words = text.slice(from, to);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    if (end > start) out.push([start, end]);
  };
  direction.lastIndex = turn.from;
  // What comes after the turn is out of sight, else the last search in each would run through the whole text.
  const seen = text.slice(0, turn.passage.span[1]);
  for (let m = direction.exec(seen); m; m = direction.exec(seen)) {
    push(m.index);
    from = m.index + m[0].length;
  }
  push(turn.passage.span[1]);
  return out;
}

/** A turn as a statement: direct, without a cue, its label the mention. */
export function draftOfTurn(text: string, turn: Turn): DraftStatement {
  return {
    kind: 'direct',
    rule: 'interview_turn',
    content: turnContent(text, turn),
    cue: null,
    mention: [turn.at, turn.at + turn.label.length],
    addressee: null,
    via: [],
    follows: 'label',
    block: turn.passage.block,
  };
}
