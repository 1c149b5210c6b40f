/** A ZIP archive that strangers made: what it says of itself is counted before anything is unpacked. */
import { buffer } from 'node:stream/consumers';
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl';
import type { ReadRefusal } from '../article-format.ts';

const mostEntries = 2000;
const largestUnpacked = 50 * 1024 * 1024;

export interface ZipEntry {
  /** As the archive says, for showing: it is never a path here. Folders are left out. */
  name: string;
  /** Unpacked, in bytes. */
  size: number;
  /** Unpacks it. Throws where the bytes are not what the archive says. */
  read(): Promise<Buffer>;
}

export type OpenedZip = { ok: true; entries: ZipEntry[] } | { ok: false; reason: ReadRefusal };

/** At most 2,000 entries and 50 MB unpacked, none locked, each name once. */
export async function openZip(bytes: Uint8Array): Promise<OpenedZip> {
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      // Names are decoded here: one that looks like a path elsewhere must not stop the others.
      decodeStrings: false,
    });
    if (archive.entryCount > mostEntries) return { ok: false, reason: 'too_many_entries' };
    return await entriesOf(archive);
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

async function entriesOf(archive: ZipFile): Promise<OpenedZip> {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let unpacked = 0;
  for await (const entry of archive.eachEntry()) {
    const name = nameOf(entry);
    if (entry.isEncrypted()) return { ok: false, reason: 'encrypted' };
    unpacked += entry.uncompressedSize;
    if (unpacked > largestUnpacked) return { ok: false, reason: 'unpacks_too_large' };
    if (names.size >= mostEntries) return { ok: false, reason: 'too_many_entries' };
    // Programs differ in which of two they take.
    if (names.has(name)) return { ok: false, reason: 'damaged' };
    names.add(name);
    if (name.endsWith('/')) continue;
    entries.push({
      name,
      size: entry.uncompressedSize,
      read: async () => buffer(await archive.openReadStreamPromise(entry)),
    });
  }
  return { ok: true, entries };
}

function nameOf(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false).toWellFormed();
}
