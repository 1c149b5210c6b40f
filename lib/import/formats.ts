import { extname } from 'node:path';
import type { ArticleFormat, MediaType } from './article-format.ts';
import { markdown } from './markdown.ts';
import { plainText } from './plain-text.ts';

/** Every format that an article can come in. */
export const formats: readonly ArticleFormat[] = [plainText, markdown];

/** By the end of a file's name; null: none that this desk reads. */
export function formatOfFile(fileName: string): ArticleFormat | null {
  const extension = extname(fileName).toLowerCase();
  return formats.find((format) => format.extensions.includes(extension)) ?? null;
}

/** By media type. Every media type of the list has one. */
export function formatOf(mediaType: MediaType): ArticleFormat {
  return mediaType === 'text/markdown' ? markdown : plainText;
}
