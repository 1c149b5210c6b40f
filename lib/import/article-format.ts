/** What every format of articles gives: bytes in, text and what the format knows of its structure out. */
import type { AnalysisHints } from '#lib/text/analysis.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import type { FieldMapping } from './field-mapping.ts';
import type { MediaType } from './media-types.ts';

/** What a format says about the article beside its text; null or absent: it does not say. */
export interface ReadDetails {
  /** In any length: what a title may have is cut, and marked as cut, where the article is prepared. */
  title: string | null;
  publisher: string | null;
  byline: string | null;
  /** ISO 8601 in the precision given. */
  publishedAt: string | null;
  /** http or https. */
  address: string | null;
}

export type HintedBlock = NonNullable<AnalysisHints['blocks']>[number];

/** An article as its file tells it. Hints are UTF-16 offsets into `text`, in order, apart from each other. */
export interface ReadText {
  text: string;
  hints: HintedBlock[];
  details: Partial<ReadDetails>;
  /** How its letters were read where nothing said so, neither mark nor page nor person. */
  guessedEncoding?: TextEncoding | undefined;
  /** How many fact-checks of others the page carries beside its text (claim-review.ts). */
  claimReviews?: number | undefined;
}

/** Why a file cannot be read, as codes. */
export const readRefusals = [
  'empty',
  'too_large',
  'binary',
  'bad_encoding',
  'lost_letters',
  'unsupported_format',
  'save_as_docx',
  'wrong_extension',
  'mixed_formats',
  'encrypted',
  'damaged',
  'unpacks_too_large',
  'too_many_entries',
  'nested_archive',
  'too_many_pages',
  'too_deep',
  'forbidden_markup',
  'no_text_layer',
  'bad_record',
] as const;
export type ReadRefusal = (typeof readRefusals)[number];
export type ReadResult =
  | ({ ok: true } & ReadText)
  | { ok: false; reason: ReadRefusal; claimReviews?: number | undefined };

export interface ReadOptions {
  /** How a person said that the letters are encoded; absent: the bytes tell, or nobody does. */
  encoding?: TextEncoding | undefined;
  /** All bytes are there, as whoever brought them counted: an end that is missing was never written. */
  isWhole?: boolean | undefined;
  /** Which fields of a JSON record are what; absent: as they are called. */
  mapping?: FieldMapping | undefined;
}

export interface ArticleFormat {
  mediaType: MediaType;
  read(bytes: Uint8Array, options?: ReadOptions): Promise<ReadResult>;
}
