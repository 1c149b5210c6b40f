/** What stands on the import page survives a reload: kept in this tab's session storage, nowhere else. */
import { z } from 'zod';
import { type FieldMapping, recordFields } from '#lib/import/field-mapping.ts';
import { blockKinds, textEncodings } from '#lib/vocabulary.ts';
import { type Content, type Draft, mendable, newDraft } from './drafts.ts';
import { type Container, type ImportState, unsavedIn, waits } from './import-store.ts';

const start = z.int().nonnegative();
const mend = z.discriminatedUnion('mend', [
  z.object({ mend: z.literal('kind'), start, kind: z.enum(blockKinds) }),
  z.object({ mend: z.enum(['begins', 'ends', 'split', 'join']), start }),
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
  containers: z.array(
    z.object({
      key: z.string(),
      fileName: z.string(),
      bytes,
      asList: z.boolean(),
      encoding: z.enum(textEncodings).nullable(),
      mapping: mapping.nullable(),
    }),
  ),
  drafts: z.array(
    z.object({
      key: z.string(),
      name: z.string().nullable(),
      content,
      as: z.enum(['article', 'reviews']),
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

/** Keys of the drafts that are not saved yet, and of archives and lists, as far as there is room for them. */
export function keptKeys({ pasted, drafts, containers }: ImportState): Set<string> {
  let room = roomInLetters - pasted.length;
  const keys = new Set<string>();
  const keep = (key: string, size: number) => {
    if (size > room) return;
    room -= size;
    keys.add(key);
  };
  for (const one of containers) if (waits(one)) keep(one.key, lengthIfRead(one.bytes));
  for (const { key, stage, content } of drafts)
    if (stage !== 'saved' && stage !== 'duplicate') keep(key, lengthOf(content));
  return keys;
}

function lengthOf(content: Content): number {
  if (content.from === 'page') return 0;
  return lengthIfRead(content.bytes) + (content.from === 'paste' ? content.plain.length : 0);
}

const lengthIfRead = (bytes: Uint8Array | Blob) =>
  bytes instanceof Blob ? Number.POSITIVE_INFINITY : lettersOf(bytes.length);

/** How many of those that wait to be saved would not be there after a reload. */
export function lostByReload(state: ImportState): number {
  const keys = keptKeys(state);
  return [...state.containers.filter(waits), ...unsavedIn(state.drafts)].filter(({ key }) => !keys.has(key))
    .length;
}

/**
 * Whether something would truly be gone with the tab: words that were typed or pasted, what was mended or
 * chosen, or an entry that there is no room for. A file or page that nobody has touched is still where it came from.
 */
export function isLostByLeaving(state: ImportState): boolean {
  return (
    state.pasted.trim() !== '' ||
    unsavedIn(state.drafts).some(isByHand) ||
    state.containers.some((one) => waits(one) && isMapped(one)) ||
    lostByReload(state) > 0
  );
}

const isByHand = ({ content, mends, typed }: Draft): boolean =>
  content.from === 'paste' || mends.length > 0 || Object.keys(typed).length > 0;

const isMapped = ({ mapping, unpacked }: Container): boolean =>
  mapping !== null && JSON.stringify(mapping) !== JSON.stringify(unpacked?.mapping);

/** The page as JSON: the text in the box, and what there is room for. */
export function writeKept(state: ImportState): string {
  const keys = keptKeys(state);
  const isKept = ({ key }: { key: string }) => keys.has(key);
  const drafts = state.drafts.filter(isKept).map(({ key, name, content, as, encoding, typed, mends }) => {
    const written = 'bytes' in content ? { ...content, bytes: written64(content.bytes) } : content;
    return { key, name, content: written, as, encoding, typed, mends };
  });
  const containers = state.containers
    .filter(isKept)
    .map(({ key, fileName, bytes, asList, encoding, mapping }) => ({
      ...{ key, fileName, bytes: written64(bytes), asList, encoding, mapping },
    }));
  return JSON.stringify({ pasted: state.pasted, drafts, containers });
}

/** What writeKept wrote, everything to be read again; null for anything else. */
export function readKept(json: string | null): ImportState | null {
  try {
    const found = kept.parse(JSON.parse(json ?? ''));
    const drafts = found.drafts.map(({ key, name, content, ...mended }) => ({
      ...newDraft(key, name, content),
      ...mended,
    }));
    const containers = found.containers.map((one) => ({ ...one, reason: null, unpacked: null }));
    return { pasted: found.pasted, drafts, containers };
  } catch {
    return null;
  }
}

const written64 = (bytes: Uint8Array | Blob): string => (bytes instanceof Blob ? '' : toBase64(bytes));

function toBase64(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let start = 0; start < bytes.length; start += 32_768)
    letters.push(String.fromCharCode(...bytes.subarray(start, start + 32_768)));
  return btoa(letters.join(''));
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
