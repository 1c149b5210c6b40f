/** From rows to the sides of a conflict. Spans are UTF-16 offsets into the article's text. */
import type { SpeakerChoice, StatementContent, StatementRow } from '../statement/schema.ts';
import type { Part, Side } from './conflict.ts';
import type {
  AssignmentRow,
  AttributionCheckRow,
  EvidenceRow,
  Person,
  VerdictRow,
  WordingRow,
} from './schema.ts';
import type { ClaimSaying } from './version-sides.ts';

interface Place {
  start: number;
  end: number;
  words: string;
}

/** Null: nobody answered yet. */
export function verdictSide(row: Pick<VerdictRow, 'verdict' | 'justification'> | null): Side {
  return { verdict: row?.verdict ?? 'open', justification: row?.justification ?? null };
}

/** Null: nobody answered yet. */
export function checkSide(row: Pick<AttributionCheckRow, 'state' | 'justification'> | null): Side {
  return { attribution: row?.state ?? 'open', justification: row?.justification ?? null };
}

/** Null: there was none; no words: it was taken back. */
export function wordingSide(row: Pick<WordingRow, 'words'> | null): Side {
  return { words: row?.words ?? null };
}

/** Null: the claim was never given to anybody. */
export function assignmentSide(row: Pick<AssignmentRow, 'assignee'> | null): Side {
  return { assignee: row?.assignee ? [named(row.assignee)] : null };
}

type Bearing = Pick<EvidenceRow, 'stance' | 'purpose' | 'passage'>;

/** `whose`: the speaker whose word the source is; null: nobody's in particular. */
export function evidenceSide(
  { stance, purpose, passage }: Bearing,
  withdrawn: boolean,
  whose: Part | null,
): Side {
  return { standing: withdrawn ? 'withdrawn' : 'linked', stance, purpose, passage, whose: whose && [whose] };
}

/** A speaker that the desk has. */
export function speakerPart(speaker: { id: number; name: string } | null): Part | null {
  return speaker && { is: String(speaker.id), words: speaker.name };
}

/** A speaker that somebody chose; `name` is the one shown for the choice. */
export function chosenPart(choice: SpeakerChoice, name: string | null): Part | null {
  if (choice.choice === 'unknown') return null;
  return choice.choice === 'known'
    ? { is: String(choice.speakerId), words: name ?? '' }
    : { is: `new ${choice.name}`, words: choice.name };
}

/** `standsIn` is the statement; null: the article's own voice. `unknown`: the words for a speaker that nobody knows. */
export function claimSide(said: ClaimSaying, unknown: string): Side {
  const { category, statementId, speaker, quantities } = said;
  return {
    words: [place(said)],
    category,
    standsIn: statementId === null ? null : [{ is: String(statementId), words: speaker ?? unknown }],
    quantities: quantities.map((words) => ({ is: words, words })),
  };
}

/** The words of the claim that an answer is about; nothing where nobody changed them. */
export function aboutSide(said: ClaimSaying | undefined): Side {
  return said ? { claim: [place(said)] } : {};
}

export function statementSide(row: StatementRow): Side {
  return partsOf(row, speakerPart(row.speaker), row.content, row.cue, row.mention);
}

/** A statement that somebody writes; `speakerName` is the name of the speaker chosen, `shown` the text around it. */
export function contentSide(
  content: StatementContent,
  speakerName: string | null,
  shown: { start: number; words: string },
): Side {
  const speaker = chosenPart(content.speaker, speakerName);
  const read = ({ start, end }: { start: number; end: number }): Place => ({
    start,
    end,
    words: shown.words.slice(start - shown.start, end - shown.start),
  });
  const { cue, mention } = content;
  return partsOf(content, speaker, content.content.map(read), cue && read(cue), mention && read(mention));
}

function partsOf(
  { kind, via, addressee }: Pick<StatementContent, 'kind' | 'via' | 'addressee'>,
  speaker: Part | null,
  content: Place[],
  cue: Place | null,
  mention: Place | null,
): Side {
  return {
    kind,
    speaker: speaker && [speaker],
    words: content.map(place),
    cue: cue && [place(cue)],
    mention: mention && [place(mention)],
    via: via.map((name) => ({ is: name, words: name })),
    addressee,
  };
}

const place = ({ start, end, words }: Place): Part => ({ is: `${start}-${end}`, words });
const named = ({ id, name }: Person): Part => ({ is: id, words: name });
