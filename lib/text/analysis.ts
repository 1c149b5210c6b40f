/** What the engine gives back for one article. Plain objects; every span is checked by slicing. */
import type {
  BlockKind,
  CheckWorthyReason,
  ClaimCategory,
  ClaimRule,
  Doubt,
  QuantityBound,
  SpeakerRule,
  SpeakerType,
  StatementKind,
  StatementRule,
} from '../vocabulary.ts';
import type { Borders } from './page/move-borders.ts';

/** A place in the article's text: `[start, end)` in UTF-16 units of the text as given. */
export type Span = readonly [start: number, end: number];

/** One step of how a proposal came about: a rule and the words of the article that it read. */
export interface Ground<Rule extends string> {
  rule: Rule;
  words: Span[];
}

/** One part of the article, in order, never overlapping another. */
export interface Block {
  kind: BlockKind;
  span: Span;
  /** Who signed this part (a live-blog post), in the article's words. */
  byline: string | null;
  /** When this part is dated, as the article writes it. */
  dated: string | null;
}

/** A person, organisation or group that the article attributes something to. */
export interface Speaker {
  /** Canonical name as a reader would file it: Andrii Sybiha, not Mr Sybiha. */
  name: string;
  type: SpeakerType;
  /** Office or description the article gives: "foreign minister of Ukraine". */
  role: string | null;
  /** Other names the article uses for the same speaker. */
  aliases: string[];
}

export interface Statement {
  /** Unique within the analysis: s1, s2, … in order of place. */
  id: string;
  kind: StatementKind;
  /** What was said, in order; several where the reporting clause interrupts it. */
  content: Span[];
  /** The words that signal saying. */
  cue: Span | null;
  /** The words that name the speaker there. */
  mention: Span | null;
  /** Canonical name of one of the analysis's speakers, or "unknown". */
  speaker: string;
  speakerType: SpeakerType;
  /** Who relayed it, nearest the article first. */
  via: string[];
  addressee: string | null;
  /** How often a statement found this way is right, 0 to 1 (rate-confidence.ts). */
  confidence: number;
  /** How it was found, then how its speaker was named. */
  grounds: Ground<StatementRule | SpeakerRule>[];
  /** Why confidence is not higher. */
  doubts: Doubt[];
}

/** A statement before its confidence is rated; its doubts are those about the speaker. */
export interface NamedStatement extends Omit<Statement, 'confidence'> {
  /** The construction that found it. */
  rule: StatementRule;
}

export interface Quantity {
  value: number;
  /** The upper value where `bound` is "between". */
  max: number | null;
  unit: string;
  bound: QuantityBound;
  /** launched, shot down, killed… */
  action: string | null;
  /** When it was so, in the article's words. */
  asOf: string | null;
  /** The same in ISO 8601, in the precision known, an interval for a stretch; null where the words or the article do not settle it. */
  asOfDate: string | null;
  span: Span;
}

export interface Place {
  name: string;
  span: Span;
}

export interface Claim {
  /** Unique within the analysis: c1, c2, … in order of place. */
  id: string;
  span: Span;
  /** The statement it stands in; null: the article's own voice. */
  statement: string | null;
  /** Canonical name of the claimant or "unknown"; null: the article's own voice. */
  speaker: string | null;
  category: ClaimCategory;
  /** Would a fact-checker spend time on it? 0 to 1. */
  checkWorthiness: number;
  reasons: CheckWorthyReason[];
  quantities: Quantity[];
  places: Place[];
  /** What makes it a claim, then how its category was chosen. */
  grounds: Ground<ClaimRule>[];
}

export interface ArticleAnalysis {
  /** Changes whenever the engine's output can change. */
  engineVersion: string;
  title: string | null;
  publisher: string | null;
  byline: string | null;
  /** ISO 8601 in the precision given (2025-06-19, 2025-06-19T07:21), or null. */
  publishedAt: string | null;
  blocks: Block[];
  speakers: Speaker[];
  statements: Statement[];
  claims: Claim[];
}

/** What a format or a person knows (headings, captions, the day), handed to the engine. */
export interface AnalysisHints {
  blocks?: { kind: BlockKind; span: Span }[];
  /** Which borders of blocks a person moved. */
  borders?: Borders | undefined;
  /**
   * The day of the article where it is known from elsewhere (ISO 8601): "on Monday" is resolved against
   * it. Absent: as the text says; null: a person said that it has none.
   */
  publishedAt?: string | null | undefined;
}
