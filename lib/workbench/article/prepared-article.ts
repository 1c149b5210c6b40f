/** Everything that is known of an article before the desk is asked: read, decoded, hashed and looked at. */
import { createHash } from 'node:crypto';
import type { KeptBlock, KeptBorders } from '#db/schema/columns.ts';
import type { ReadResult } from '#lib/import/article-format.ts';
import type { AnalysisHints, ArticleAnalysis } from '#lib/text/analysis.ts';
import type { PageReading } from '#lib/text/page/read-page.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import { blocksIn, withMended } from './mended-blocks.ts';
import { lieBetweenCharacters } from './moved-borders.ts';
import { type ImportInput, type ImportRefusal, longestDetail } from './schema.ts';

export interface PreparedArticle<Found extends PageReading = ArticleAnalysis> {
  title: string;
  publisher: string | null;
  byline: string | null;
  publishedAt: string | null;
  address: string | null;
  retells: string | null;
  text: string;
  /** Blocks as the format marked them, and the person, who wins. */
  hints: KeptBlock[];
  /** Which borders of blocks the person moved; null: none. */
  borders: KeptBorders | null;
  /** SHA-256 of the text as stored (UTF-8), hex. */
  textHash: string;
  analysis: Found;
  original: {
    bytes: Buffer;
    sha256: string;
    fileName: string | null;
    mediaType: ImportInput['mediaType'];
    captureId?: number | null;
  };
}

/** What reading told beside the article. */
interface ReadNotes {
  /** How its letters were read where nobody said; null: it was said. */
  guessedEncoding: TextEncoding | null;
  /** How many fact-checks of others the page carries. */
  claimReviews: number;
}

export type Preparation<Found extends PageReading> =
  | ({ ok: true; article: PreparedArticle<Found> } & ReadNotes)
  | { ok: false; reason: ImportRefusal; claimReviews?: number | undefined };

/**
 * Takes the bytes as they came and as they were read; what the person mended wins over what the text says.
 * `look` is what looks at the text.
 */
export function prepareArticle<Found extends PageReading>(
  input: ImportInput,
  read: ReadResult,
  look: (text: string, hints: AnalysisHints) => Found,
): Preparation<Found> {
  const { mediaType, fileName, details, borders } = input;
  if (!read.ok) return read;
  const { text } = read;
  if (borders && !lieBetweenCharacters(text, borders)) return { ok: false, reason: 'wrong_borders' };
  const known = read.hints.map(({ kind, span: [start, end] }) => ({ kind, start, end }));
  const hints = withMended(known, blocksIn(input.mended ?? {}), text.length);
  const publishedAt = mended(details.publishedAt, read.details.publishedAt ?? undefined);
  const blocks = hints.map(({ kind, start, end }) => ({ kind, span: [start, end] as const }));
  const analysis = look(text, { blocks, borders, publishedAt });
  const bytes = Buffer.from(input.bytes);
  return {
    ok: true,
    guessedEncoding: read.guessedEncoding ?? null,
    claimReviews: read.claimReviews ?? 0,
    article: {
      title: details.title || cut(read.details.title || (analysis.title ?? standIn(text, analysis))),
      publisher: mended(details.publisher, read.details.publisher ?? analysis.publisher),
      byline: mended(details.byline, read.details.byline ?? analysis.byline),
      publishedAt: mended(details.publishedAt, analysis.publishedAt),
      address: mended(details.address, input.capture?.address ?? read.details.address ?? null),
      retells: input.retells ?? null,
      text,
      hints,
      borders: borders && borders.splits.length + borders.joins.length > 0 ? borders : null,
      textHash: sha256(text),
      analysis,
      original: { bytes, sha256: sha256(bytes), fileName, mediaType, captureId: input.capture?.id ?? null },
    },
  };
}

/** Null means that the person left the field empty. */
const mended = <Found>(typed: string | null | undefined, found: Found) =>
  typed === undefined ? found : typed;

/** A page that begins in the middle of its article goes by its first heading, else by its first line that is no furniture. */
function standIn(text: string, { blocks }: PageReading): string {
  const found =
    blocks.find(({ kind }) => kind === 'heading') ??
    blocks.find(({ kind }) => kind !== 'boilerplate' && kind !== 'post') ??
    blocks[0];
  return found
    ? text
        .slice(...found.span)
        .replace(/^\ufeff/, '')
        .trim()
    : '';
}

/** Titles fit on a line; a text without line breaks must not become its own title. */
function cut(title: string): string {
  const longest = longestDetail.title;
  return title.length <= longest ? title : `${title.slice(0, longest - 1).toWellFormed()}…`;
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
