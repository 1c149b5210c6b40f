import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { containerOf } from '#lib/import/container-of.ts';
import { mediaTypeOfFile } from '#lib/import/media-types.ts';
import type { ManyOptions } from '#lib/import/read-many.ts';
import { readUnpacked } from '#lib/import/unpacked-file.ts';
import { maxArticleBytes, maxUploadBytes, type TextEncoding } from '#lib/vocabulary.ts';
import { terminal } from '#lib/workbench/actor.ts';
import type { ImportThreads } from '#lib/workbench/article/import-threads.ts';
import type { ImportRefusal } from '#lib/workbench/article/schema.ts';
import type { Found } from './import-articles.ts';
import { asEncoded } from './named-encoding.ts';
import { readAtMost } from './read-at-most.ts';
import { sentenceFor, unreadable } from './tell-outcome.ts';

export interface FileOptions extends ManyOptions {
  /** In which archives and lists are taken apart. */
  threads: ImportThreads;
}

/**
 * Every article in these files, archives, lists of records and folders with all that is in them, one
 * after the other; "-" is a text on standard input. `options` says which fields of records are what, and how
 * the letters of a list are encoded that is not in UTF-8.
 */
export async function* articlesInFiles(paths: string[], options: FileOptions): AsyncGenerator<Found> {
  for (const path of paths)
    if (path === '-') yield await fromStandardInput();
    else yield* fromPath(path, options);
}

async function* fromPath(path: string, options: FileOptions): AsyncGenerator<Found> {
  try {
    if ((await lstat(path)).isDirectory()) yield* fromFolder(path, options);
    else yield* fromFile(path, options);
  } catch (fault) {
    yield { name: path, input: null, ...unreadable(fault) };
  }
}

/** In the order of names; what is hidden, and links to elsewhere, stay out. */
async function* fromFolder(path: string, options: FileOptions): AsyncGenerator<Found> {
  const entries = await readdir(path, { withFileTypes: true });
  for (const entry of entries.sort((one, other) => (one.name < other.name ? -1 : 1)))
    if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      yield* fromPath(join(path, entry.name), options);
}

async function* fromFile(path: string, options: FileOptions): AsyncGenerator<Found> {
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
  { threads, mapping, encoding: named }: FileOptions,
): AsyncGenerator<Found> {
  const unpack = (encoding?: TextEncoding) =>
    threads.unpack(terminal, { bytes, fileName: path, mapping, encoding });
  const reply = await asEncoded(unpack, named);
  if (!reply.ok) yield refused(path, reply.reason);
  else yield* foundIn(path, reply.unpacked);
}

function* foundIn(path: string, unpacked: Uint8Array<ArrayBuffer>): Generator<Found> {
  const { entries, mapping } = readUnpacked(unpacked);
  for (const entry of entries) {
    const name = entry.name.startsWith(path) ? entry.name : `${path}: ${entry.name}`;
    if (!entry.ok) yield refused(name, entry.reason);
    else {
      const { bytes, fileName, mediaType } = entry;
      yield { name, input: { bytes, fileName, mediaType, mapping: mapping ?? undefined, details: {} } };
    }
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

function refused(name: string, reason: ImportRefusal): Found {
  return { name, input: null, reason, sentence: sentenceFor(reason) };
}
