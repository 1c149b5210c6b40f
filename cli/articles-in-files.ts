import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { mediaTypeOfFile } from '#lib/import/media-types.ts';
import { maxArticleBytes, maxUploadBytes } from '#lib/vocabulary.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import type { Found } from './import-articles.ts';

/** Reads each file in turn; "-" is a text on standard input. */
export async function* articlesInFiles(paths: string[]): AsyncGenerator<Found> {
  for (const path of paths) yield path === '-' ? await fromStandardInput() : await fromFile(path);
}

async function fromFile(path: string): Promise<Found> {
  const mediaType = mediaTypeOfFile(path);
  if (!mediaType) return refused(path, 'unsupported_format');
  try {
    const bytes = await readAtMost(path, maxUploadBytes + 1);
    return { name: path, input: { bytes, fileName: basename(path), mediaType, details: {} } };
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    const sentence = wordsFor('terminal')('noFile', { message });
    return { name: path, input: null, reason: 'unreadable', sentence };
  }
}

/** One byte over the limit is enough to know that there are too many. */
async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const parts: Uint8Array[] = [];
    let left = most;
    for await (const part of file.createReadStream({ end: most - 1, autoClose: false })) {
      parts.push(part);
      left -= part.length;
      if (left <= 0) break;
    }
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}

async function fromStandardInput(): Promise<Found> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part);
    size += part.length;
    if (size > maxArticleBytes) return refused('-', 'too_large');
  }
  const bytes = Buffer.concat(parts);
  return { name: '-', input: { bytes, fileName: null, mediaType: 'text/plain', details: {} } };
}

function refused(name: string, reason: 'unsupported_format' | 'too_large'): Found {
  return { name, input: null, reason, sentence: wordsFor('reasons')(reason) };
}
