/** What every format of articles gives: bytes in, text and what the format knows of its structure out. */
import type { AnalysisHints } from '#lib/text/analysis.ts';

/** An article as its file tells it. Hints are UTF-16 offsets into `text`. */
export interface ReadText {
  text: string;
  hints: AnalysisHints;
  /** Where the format itself marks a title. */
  title: string | null;
}

export type ReadRefusal = 'empty' | 'too_large' | 'binary' | 'bad_encoding' | 'unsupported_format';
export type ReadResult = ({ ok: true } & ReadText) | { ok: false; reason: ReadRefusal };

export interface ArticleFormat {
  mediaType: 'text/plain' | 'text/markdown';
  /** Lower case, with the dot. */
  extensions: readonly string[];
  read(bytes: Uint8Array): Promise<ReadResult>;
}
