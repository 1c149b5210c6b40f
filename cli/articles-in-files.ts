import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { containerOf } from '#lib/import/container-of.ts';
import { mediaTypeOfFile } from '#lib/import/media-types.ts';
import { type FoundArticle, type ManyOptions, readMany } from '#lib/import/read-many.ts';
import { maxArticleBytes, maxUploadBytes } from '#lib/vocabulary.ts';
import type { ImportRefusal } from '#lib/workbench/article/schema.ts';
import type { Found } from './import-articles.ts';
import { readAtMost } from './read-at-most.ts';
import { sentenceFor, unreadable } from './tell-outcome.ts';

/**
 * Every article in these files, archives, lists of records and folders with all that is in them, one
 * after the other; "-" is a text on standard input. `options` says which fields of records are what, and how
 * the letters of a list are encoded that is not in UTF-8.
 */
export async function* articlesInFiles(paths: string[], options: ManyOptions): AsyncGenerator<Found> {
  for (const path of paths)
    if (path === '-') yield await fromStandardInput();
    else yield* fromPath(path, options);
}

async function* fromPath(path: string, options: ManyOptions): AsyncGenerator<Found> {
  try {
    if ((await lstat(path)).isDirectory()) yield* fromFolder(path, options);
    else yield* fromFile(path, options);
  } catch (fault) {
    yield { name: path, input: null, ...unreadable(fault) };
  }
}

/** In the order of names; what is hidden, and links to elsewhere, stay out. */
async function* fromFolder(path: string, options: ManyOptions): AsyncGenerator<Found> {
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1)))
    if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      yield* fromPath(join(path, entry.name), options);
}

async function* fromFile(path: string, options: ManyOptions): AsyncGenerator<Found> {
  const mediaType = mediaTypeOfFile(path);
  const holdsMany = containerOf(path) !== null;
  if (!mediaType && !holdsMany) {
    yield refused(path, 'unsupported_format');
    return;
  }
  const bytes = await readAtMost(path, maxUploadBytes + 1);
  if (bytes.length > maxUploadBytes) yield refused(path, 'too_large');
  else if (mediaType)
    yield { name: path, input: { bytes, fileName: basename(path), mediaType, details: {} } };
  else yield* fromMany(bytes, path, options);
}

async function* fromMany(
  bytes: Uint8Array,
  path: string,
  { mapping, encoding }: ManyOptions,
): AsyncGenerator<Found> {
  for await (const one of readMany(bytes, path, { mapping }))
    if (encoding && !one.ok && one.reason === 'bad_encoding')
      for await (const again of readMany(bytes, path, { mapping, encoding })) yield foundIn(path, again);
    else yield foundIn(path, one);
}

function foundIn(path: string, { name, ...found }: FoundArticle): Found {
  const where = name.startsWith(path) ? name : `${path}: ${name}`;
  if (!found.ok) return refused(where, found.reason);
  const { ok: _, ...input } = found;
  return { name: where, input: { ...input, details: {} } };
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

function refused(name: string, reason: ImportRefusal): Found {
  return { name, input: null, reason, sentence: sentenceFor(reason) };
}
