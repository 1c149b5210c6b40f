/** Files that hold many articles: archives and lists of records. */
import { maxUploadBytes, type TextEncoding } from '#lib/vocabulary.ts';
import type { ReadRefusal } from './article-format.ts';
import { containerOf } from './container-of.ts';
import { contentRefusal } from './content-refusal.ts';
import { decodeLetters } from './decode-text.ts';
import { type FieldMapping, guessMapping } from './field-mapping.ts';
import { type MediaType, mediaTypeOfFile } from './media-types.ts';
import { readJson } from './read-json.ts';
import { parsedRecord } from './record.ts';
import { openZip } from './zip/open-zip.ts';

/** One article of many as its bytes came, or why there is none, by the name of its file or place. */
export type FoundArticle = { name: string } & (
  | {
      ok: true;
      bytes: Uint8Array;
      /** The last part of its name; null for a record. */
      fileName: string | null;
      mediaType: MediaType;
      mapping?: FieldMapping | undefined;
    }
  | { ok: false; reason: ReadRefusal }
);

export interface ManyOptions {
  /** Which fields of its records are what; absent: guessed from the first of them. */
  mapping?: FieldMapping | undefined;
  /** As a person said that the letters of a list are encoded; absent: UTF-8, as JSON is. */
  encoding?: TextEncoding | undefined;
}

/** Records of one file; longer lists come in by `sayso import --jsonl`, line by line. */
const mostRecords = 20_000;
/** Records that are looked at for a mapping. */
export const sampled = 20;
/** What systems put into archives beside the files that were chosen. */
const litter = /(?:^|\/)(?:__MACOSX\/|\.(?=[^./])|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Every article in an archive or list, in its order; what cannot be one is named with its reason. The
 * articles themselves are not read yet. Names are for showing and never paths.
 */
export async function* readMany(
  bytes: Uint8Array,
  fileName: string,
  options: ManyOptions = {},
): AsyncGenerator<FoundArticle> {
  const kind = containerOf(fileName);
  if (kind === null) yield { name: fileName, ok: false, reason: 'unsupported_format' };
  else if (bytes.length > maxUploadBytes) yield { name: fileName, ok: false, reason: 'too_large' };
  else if (kind === 'zip') yield* filesIn(bytes, fileName);
  else yield* recordsIn(bytes, fileName, kind, options);
}

async function* filesIn(bytes: Uint8Array, fileName: string): AsyncGenerator<FoundArticle> {
  const reason = contentRefusal(bytes, 'application/zip');
  const archive = reason ? { ok: false as const, reason } : await openZip(bytes);
  if (!archive.ok) {
    yield { name: fileName, ok: false, reason: archive.reason };
    return;
  }
  for (const { name, size, read } of archive.entries) {
    if (litter.test(name)) continue;
    const mediaType = mediaTypeOfFile(name);
    if (containerOf(name)) yield { name, ok: false, reason: 'nested_archive' };
    else if (!mediaType) yield { name, ok: false, reason: 'unsupported_format' };
    else if (size > maxUploadBytes) yield { name, ok: false, reason: 'too_large' };
    else yield await fileIn(name, mediaType, read);
  }
}

async function fileIn(
  name: string,
  mediaType: MediaType,
  read: () => Promise<Uint8Array>,
): Promise<FoundArticle> {
  const fileName = (name.split(/[/\\]/).at(-1) ?? name).slice(-255).toWellFormed();
  try {
    return { name, ok: true, bytes: await read(), fileName, mediaType };
  } catch {
    return { name, ok: false, reason: 'damaged' };
  }
}

async function* recordsIn(
  bytes: Uint8Array,
  fileName: string,
  kind: 'lines' | 'list',
  { mapping, encoding = 'utf-8' }: ManyOptions,
): AsyncGenerator<FoundArticle> {
  const decoded = await decodeLetters(bytes, encoding);
  if (!decoded.ok) {
    yield { name: fileName, ok: false, reason: decoded.reason };
    return;
  }
  const rows = rowsOf(decoded.text, kind);
  if (rows === 'damaged' || rows === 'too_many_entries') {
    yield { name: fileName, ok: false, reason: rows };
    return;
  }
  const fields = mapping ?? guessMapping(sampleOf(rows));
  for (const { name, json } of rows)
    if (parsedRecord(json)) {
      const article = { bytes: new TextEncoder().encode(json), fileName: null, mapping: fields };
      yield { name: `${fileName} ${name}`, ok: true, ...article, mediaType: 'application/json' };
    } else yield { name: `${fileName} ${name}`, ok: false, reason: 'bad_record' };
}

/** The first records of a list, for a mapping to be guessed and looked at. */
export const sampleOf = (rows: readonly Row[]): object[] =>
  rows.slice(0, sampled).flatMap(({ json }) => parsedRecord(json) ?? []);

interface Row {
  /** By its number from 1: the line, or the element. */
  name: string;
  json: string;
}

function rowsOf(text: string, kind: 'lines' | 'list'): Row[] | 'damaged' | 'too_many_entries' {
  if (kind === 'lines') return hasManyLines(text) ? 'too_many_entries' : linesOf(text);
  const value = readJson(text.replace(/^\ufeff/, ''));
  if (value === undefined) return 'damaged';
  const rows = elementsOf(value);
  return rows.length > mostRecords ? 'too_many_entries' : rows;
}

function hasManyLines(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && lines <= mostRecords; at = text.indexOf('\n', at + 1)) lines++;
  return lines > mostRecords;
}

function linesOf(text: string): Row[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .flatMap((json, i) => (json.trim() === '' ? [] : [{ name: `#${i + 1}`, json }]));
}

/** Of an array, of the only array that an object holds, or that object. */
function elementsOf(value: unknown): Row[] {
  const list = Array.isArray(value) ? value : listIn(value);
  return list.slice(0, mostRecords + 1).map((one, i) => ({ name: `#${i + 1}`, json: JSON.stringify(one) }));
}

function listIn(value: unknown): unknown[] {
  const lists = typeof value === 'object' && value !== null ? Object.values(value).filter(Array.isArray) : [];
  // A record by itself is a list of one.
  return lists.length === 1 && lists[0] ? lists[0] : [value];
}
