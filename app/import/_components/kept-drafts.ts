/** What stands on the import page survives a reload: kept in this tab's session storage, nowhere else. */
import { z } from 'zod';
import { type FieldMapping, recordFields } from '#lib/import/field-mapping.ts';
import { blockKinds, textEncodings } from '#lib/vocabulary.ts';
import { type Content, type Draft, mendable, newDraft } from './drafts.ts';

const start = z.int().nonnegative();
const mend = z.discriminatedUnion('mend', [
  z.object({ mend: z.literal('kind'), start, kind: z.enum(blockKinds) }),
  z.object({ mend: z.enum(['begins', 'ends']), start }),
]);

const mapping: z.ZodType<FieldMapping> = z.record(z.enum(recordFields), z.string().nullable());
const bytes = z.string().transform(fromBase64);
const content: z.ZodType<Content> = z.discriminatedUnion('from', [
  z.object({ from: z.literal('file'), fileName: z.string(), bytes }),
  z.object({
    from: z.literal('paste'),
    mediaType: z.enum(['text/plain', 'text/html']),
    bytes,
    plain: z.string(),
  }),
  z.object({ from: z.literal('record'), bytes, mapping }),
  z.object({ from: z.literal('page'), captureId: z.int() }),
]);

const kept = z.object({
  pasted: z.string(),
  drafts: z.array(
    z.object({
      key: z.string(),
      name: z.string().nullable(),
      content,
      encoding: z.enum(textEncodings).nullable(),
      typed: z.partialRecord(z.enum(mendable), z.string()),
      mends: z.array(mend),
    }),
  ),
});

/** Browsers give five megabytes of UTF-16; base64 takes four letters for three bytes. */
const roomInLetters = 2_000_000;
const lettersOf = (size: number) => Math.ceil(size / 3) * 4;

/** Whether so many bytes can be kept at all. */
export const fitsIntoKept = (size: number) => lettersOf(size) <= roomInLetters;

/** Keys of the drafts that are not saved yet and that there is room for. */
export function keptKeys(pasted: string, drafts: readonly Draft[]): Set<string> {
  let room = roomInLetters - pasted.length;
  const keys = new Set<string>();
  for (const { key, stage, content } of drafts) {
    if (stage === 'saved' || stage === 'duplicate') continue;
    const size = content.from === 'page' ? 0 : lengthIfRead(content.bytes);
    if (size > room) continue;
    room -= size;
    keys.add(key);
  }
  return keys;
}

const lengthIfRead = (bytes: Uint8Array | Blob) =>
  bytes instanceof Blob ? Number.POSITIVE_INFINITY : lettersOf(bytes.length);

/** The page as JSON: the text in the box, and the drafts that there is room for. */
export function writeKept(pasted: string, drafts: readonly Draft[]): string {
  const keys = keptKeys(pasted, drafts);
  const rows = drafts
    .filter(({ key }) => keys.has(key))
    .map(({ key, name, content, encoding, typed, mends }) => {
      const written =
        'bytes' in content && content.bytes instanceof Uint8Array
          ? { ...content, bytes: toBase64(content.bytes) }
          : content;
      return { key, name, content: written, encoding, typed, mends };
    });
  return JSON.stringify({ pasted, drafts: rows });
}

/** What writeKept wrote, the drafts to be read again; null for anything else. */
export function readKept(json: string | null): { pasted: string; drafts: Draft[] } | null {
  try {
    const found = kept.parse(JSON.parse(json ?? ''));
    const drafts = found.drafts.map(({ key, name, content, ...mended }) => ({
      ...newDraft(key, name, content),
      ...mended,
    }));
    return { pasted: found.pasted, drafts };
  } catch {
    return null;
  }
}

function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let start = 0; start < bytes.length; start += 32_768)
    letters.push(String.fromCharCode(...bytes.subarray(start, start + 32_768)));
  return btoa(letters.join(''));
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
