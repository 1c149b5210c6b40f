/** The parts of an Office file as its reader asks for them, each looked at before it is parsed. */

import type { ReadRefusal } from '../article-format.ts';
import { openZip, type ZipEntry } from '../zip/open-zip.ts';

/** Where mammoth takes a file's parts from, in place of its own unpacking. */
export interface OfficeParts {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<string | Uint8Array>;
}

/** Thrown while a reader runs; `reason` is what the person is told. */
export class BadPart extends Error {
  override name = 'BadPart';
  readonly reason: ReadRefusal;
  constructor(reason: ReadRefusal, cause?: unknown) {
    super(`A part of the file is refused: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** An article of two megabytes is a quarter of this, with all its markup. */
const largestPart = 12 * 1024 * 1024;
const deepest = 256;
/** Of all parts together, beginnings and ends of elements: the reader keeps a tree of them in memory. */
const mostTags = 300_000;

export async function officeParts(
  bytes: Uint8Array,
): Promise<{ ok: true; parts: OfficeParts } | { ok: false; reason: ReadRefusal }> {
  const archive = await openZip(bytes);
  if (!archive.ok) return archive;
  const entries = new Map(archive.entries.map((entry) => [entry.name, entry]));
  let tags = 0;
  const parts: OfficeParts = {
    exists: (name) => entries.has(name),
    async read(name, encoding) {
      const content = await unpack(entries.get(name));
      if (!encoding) return content;
      const xml = new TextDecoder(encoding, { fatal: true }).decode(content);
      if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new BadPart('forbidden_markup');
      tags += tagsIn(xml);
      if (tags > mostTags || depthOf(xml) > deepest || openFields(xml) > deepest)
        throw new BadPart('too_deep');
      return xml;
    },
  };
  return { ok: true, parts };
}

async function unpack(entry: ZipEntry | undefined): Promise<Buffer> {
  if (!entry) throw new BadPart('damaged');
  if (entry.size > largestPart) throw new BadPart('unpacks_too_large');
  return entry.read().catch((cause: unknown) => {
    throw new BadPart('damaged', cause);
  });
}

function tagsIn(xml: string): number {
  let count = 0;
  for (let at = xml.indexOf('<'); at >= 0 && count <= mostTags; at = xml.indexOf('<', at + 1)) count++;
  return count;
}

/** How many fields are open at once at most: for each of their words the reader looks at all of them. */
function openFields(xml: string): number {
  let open = 0;
  let most = 0;
  for (const [, kind] of xml.matchAll(/fldCharType\s*=\s*["'](begin|end)/g)) {
    open = Math.max(0, open + (kind === 'begin' ? 1 : -1));
    most = Math.max(most, open);
  }
  return most;
}

/** How deep elements stand in each other, at most one more than allowed. */
function depthOf(xml: string): number {
  let depth = 0;
  let most = 0;
  for (let at = xml.indexOf('<'); at >= 0 && most <= deepest; at = xml.indexOf('<', at + 1)) {
    const next = xml[at + 1];
    if (next === '!' || next === '?') continue;
    const end = xml.indexOf('>', at);
    if (end < 0) return most;
    if (next === '/') depth--;
    else if (xml[end - 1] !== '/') depth++;
    most = Math.max(most, depth);
    at = end;
  }
  return most;
}
