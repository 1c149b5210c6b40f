/** What an import takes, and what the article page is given. */
import { z } from 'zod';
import { readRefusals } from '#lib/import/article-format.ts';
import { type FieldMapping, recordFields } from '#lib/import/field-mapping.ts';
import { isoTime } from '#lib/import/iso-time.ts';
import type { MediaType } from '#lib/import/media-types.ts';
import type {
  AttributionState,
  BlockKind,
  ClaimCategory,
  Doubt,
  Origin,
  SpeakerType,
  StatementKind,
  TextEncoding,
  Verdict,
  WrittenIn,
} from '#lib/vocabulary.ts';
import type { GroundRow } from '../statement/schema.ts';
import type { MendedParts } from './mended-blocks.ts';
import type { MovedBorders } from './moved-borders.ts';

const line = (max: number) => z.string().trim().max(max);
/** Absent: as the text says; null or empty: the person left it empty. */
const mended = <T extends z.ZodType<string>>(schema: T) =>
  z
    .union([schema, z.literal('')])
    .nullish()
    .transform((v) => (v === undefined ? undefined : v || null));

/** ISO 8601 in the precision given: 2025, 2025-06, 2025-06-19, 2025-06-19T07:21 with or without zone. */
export const worldTime = z
  .string()
  .trim()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)
  .refine((words) => isoTime(words) !== null);

/** http and https alone: an address is shown as a link. */
export const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

/** In UTF-16 units. */
export const longestDetail = { title: 500, publisher: 200, byline: 300 } as const;

/** What a person may mend in the preview before saving. */
export const articleDetails = z.object({
  title: mended(line(longestDetail.title)),
  publisher: mended(line(longestDetail.publisher)),
  byline: mended(line(longestDetail.byline)),
  publishedAt: mended(worldTime),
  address: mended(webAddress),
});
export type ArticleDetails = z.output<typeof articleDetails>;

/** Which field of a JSON record is what, as a person chose. */
export const fieldMapping: z.ZodType<FieldMapping> = z.record(
  z.enum(recordFields),
  z.string().max(300).nullable(),
);

/** One article to import: its bytes as they came, what they are called and what the person mended. */
export interface ImportInput {
  bytes: Uint8Array;
  fileName: string | null;
  mediaType: MediaType;
  /** As a person said that the letters are encoded; absent: as the bytes tell. */
  encoding?: TextEncoding | undefined;
  /** For a JSON record: which of its fields are what; absent: as they are called. */
  mapping?: FieldMapping | undefined;
  /** What the person said that parts of the text are: wins over what the format knows. */
  mended?: MendedParts | undefined;
  /** Where the person split parts and joined them: wins over where they seem to begin. */
  borders?: MovedBorders | undefined;
  details: Partial<ArticleDetails>;
  retells?: string | null;
  /** The page that the desk fetched, where the bytes are its; the article then stands at its address. */
  capture?: { id: number; address: string; isWhole: boolean } | undefined;
}

export const importRefusals = [...readRefusals, 'incomplete', 'too_slow', 'wrong_borders'] as const;
export type ImportRefusal = (typeof importRefusals)[number];

export type ImportResult =
  | { ok: true; articleId: number; title: string; statements: number; claims: number }
  | { ok: false; reason: 'duplicate'; articleId: number; title: string; withdrawn: boolean }
  | { ok: false; reason: ImportRefusal };

/** One part of the text: what it is, and its place. */
export type PreviewBlock = Pick<ArticleReading['blocks'][number], 'kind' | 'start' | 'end'>;

/** What the preview shows before anything is saved. */
export interface ImportPreview {
  title: string;
  publisher: string | null;
  byline: string | null;
  publishedAt: string | null;
  address: string | null;
  /** As it would be stored, and its parts in order, as UTF-16 offsets into it. */
  text: string;
  blocks: PreviewBlock[];
  /** Only English is read by the engine. */
  writtenIn: WrittenIn;
  /** Null: the text is long, and searched only when it is saved. */
  found: { statements: number; claims: number; checkWorthy: number; unknownSpeakers: number } | null;
  /** How its letters were read where neither the file nor a person said so. */
  guessedEncoding: TextEncoding | null;
  /** How many fact-checks of others the page carries beside its text. */
  claimReviews: number;
  /** The desk already has this text. */
  duplicateOf: { articleId: number; title: string; withdrawn: boolean } | null;
}
export type PreviewResult =
  | { ok: true; preview: ImportPreview }
  /** `claimReviews`: no article, but so many fact-checks of others. */
  | { ok: false; reason: ImportRefusal; claimReviews?: number | undefined };

export type WithdrawResult = { ok: true } | { ok: false; reason: 'not_found' | 'already_withdrawn' };

export const withdrawInput = z.object({
  articleId: z.int().positive(),
  reason: z.string().trim().min(3).max(2000),
});

export type WithdrawInput = z.output<typeof withdrawInput>;

/** A row of the list of articles. */
export interface ArticleRow {
  id: number;
  title: string;
  publisher: string | null;
  publishedAt: string | null;
  retells: string | null;
  importedAt: string;
  importedBy: string;
  /** Belongs to the demo desk. */
  demo: boolean;
  claims: number;
  decided: number;
  open: number;
  withdrawn: boolean;
}

/** Everything the article page draws. Spans are UTF-16 offsets into `text`. */
export interface ArticleReading {
  id: number;
  title: string;
  publisher: string | null;
  byline: string | null;
  publishedAt: string | null;
  address: string | null;
  retells: string | null;
  text: string;
  importedBy: string;
  importedAt: string;
  withdrawn: { reason: string; by: string; at: string } | null;
  blocks: { kind: BlockKind; start: number; end: number; byline: string | null; dated: string | null }[];
  /** Only English is read by the engine. */
  writtenIn: WrittenIn;
  statements: ReadingStatement[];
  claims: ReadingClaim[];
}

export interface ReadingStatement {
  id: number;
  versionId: number;
  kind: StatementKind;
  content: { start: number; end: number }[];
  cue: { start: number; end: number } | null;
  mention: { start: number; end: number } | null;
  speaker: { id: number; name: string; type: SpeakerType } | null;
  via: string[];
  addressee: string | null;
  confidence: number | null;
  /** How a proposal came about, and why confidence is not higher; null where nobody noted it. */
  grounds: GroundRow[] | null;
  doubts: Doubt[] | null;
  /** Of the current version: proposed by the engine or written by a person. */
  origin: Origin;
  dismissed: boolean;
}

export interface ReadingClaim {
  id: number;
  start: number;
  end: number;
  statementId: number | null;
  category: ClaimCategory;
  checkWorthiness: number;
  attribution: AttributionState;
  verdict: Verdict;
  evidenceCount: number;
  origin: Origin;
  dismissed: boolean;
}
