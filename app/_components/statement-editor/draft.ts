/** A statement while somebody writes it: what the editor holds, and what is sent. */
import type { StatementKind } from '#lib/vocabulary.ts';
import type { StatementContent } from '#lib/workbench/statement/schema.ts';
import type { Marked } from '../../_ui/split-at-marks.ts';
import type { PickedSpeaker } from '../speaker-picker/named-speaker.ts';

export interface StatementDraft {
  kind: StatementKind;
  content: Marked[];
  cue: Marked | null;
  mention: Marked | null;
  speaker: PickedSpeaker;
  via: string[];
  addressee: string;
}

/** What a selection can be made. */
export type Role = 'content' | 'more_content' | 'cue' | 'mention';

/** The draft with the selected words in that role. Content stays in order, and what overlaps grows together. */
export function withSelection(draft: StatementDraft, role: Role, { start, end }: Marked): StatementDraft {
  const span = { start, end };
  if (role === 'content') return { ...draft, content: [span] };
  if (role === 'more_content') return { ...draft, content: merged([...draft.content, span]) };
  return { ...draft, [role]: span };
}

function merged(spans: Marked[]): Marked[] {
  const result: Marked[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

const quotationMark = /["“”„«»‘‚]/u;

/** What the words look like: wholly in marks, some of them, none. A proposal for the person to change. */
export function kindOf(text: string, { start, end }: Marked): StatementKind {
  const before = text.slice(Math.max(0, start - 1), start + 1);
  const after = text.slice(end - 1, end + 1);
  if (quotationMark.test(before) && /["“”«»’']/u.test(after)) return 'direct';
  return quotationMark.test(text.slice(start, end)) ? 'mixed' : 'indirect';
}

/** As the routes take it. */
export function toContent(draft: StatementDraft): StatementContent {
  return {
    kind: draft.kind,
    content: draft.content,
    cue: draft.cue,
    mention: draft.mention,
    speaker: draft.speaker.choice,
    via: draft.via,
    addressee: draft.addressee.trim() || null,
  };
}
