/** What each row of an exported list says. */
import type {
  AttributionState,
  ClaimCategory,
  EvidencePurpose,
  Origin,
  SpeakerType,
  Stance,
  StatementKind,
  Verdict,
} from '#lib/vocabulary.ts';
import type { Anchor } from './anchor.ts';

/** One exported claim; every field that the list needs to hold up. Times of the desk in UTC. */
export interface ExportRow {
  claimId: number;
  claim: string;
  wording: string | null;
  category: ClaimCategory;
  quantities: string[];
  /** The statement's content, verbatim, its spans joined by " … "; null: the article's own voice. */
  statement: string | null;
  kind: StatementKind | null;
  speaker: string | null;
  speakerType: SpeakerType | null;
  via: string[];
  /** How often a statement found this way is right, 0 to 1; null: a person’s, or no statement. */
  confidence: number | null;
  /** How a proposed statement was found: each rule, and the words that it read. */
  grounds: { rule: string; words: string[] }[] | null;
  cue: string | null;
  /** Proposed by the engine or written by a person: claim and statement. */
  claimOrigin: Origin;
  statementOrigin: Origin | null;
  article: string;
  publisher: string | null;
  publishedAt: string | null;
  address: string | null;
  retells: string | null;
  /** UTF-16 offsets of the claim in the article's text. */
  start: number;
  end: number;
  /** The same place for readers with other texts and counts: each part of the claim that the article's own words do not interrupt. */
  anchors: Anchor[];
  textHash: string;
  importedAt: string;
  attribution: AttributionState;
  attributionBy: string | null;
  attributionAt: string | null;
  verdict: Verdict;
  justification: string | null;
  verdictBy: string | null;
  verdictAt: string | null;
  evidence: {
    purpose: EvidencePurpose;
    stance: Stance;
    counts: boolean;
    title: string;
    address: string | null;
    publisher: string | null;
    /** Whose word the source is. */
    speaker: string | null;
    passage: string | null;
  }[];
  /** Where the claim can be looked up on this desk. */
  link: string;
}
