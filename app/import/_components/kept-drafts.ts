/** What stands on the import page survives a reload: kept in this tab's session storage, nowhere else. */
import { z } from 'zod';
import { blockKinds } from '#lib/vocabulary.ts';
import { type Draft, mendable, newDraft } from './drafts.ts';

const start = z.int().nonnegative();
const mend = z.discriminatedUnion('mend', [
  z.object({ mend: z.literal('kind'), start, kind: z.enum(blockKinds) }),
  z.object({ mend: z.enum(['begins', 'ends']), start }),
]);

const kept = z.object({
  pasted: z.string(),
  drafts: z.array(
    z.object({
      key: z.string(),
      fileName: z.string().nullable(),
      base64: z.string(),
      typed: z.partialRecord(z.enum(mendable), z.string()),
      mends: z.array(mend),
    }),
  ),
});

/** Browsers give five megabytes of UTF-16; base64 takes four letters for three bytes. */
const roomInLetters = 2_000_000;

/**
 * The page as JSON: the text in the box, and the drafts that are not saved yet, as many as there is
 * room for.
 */
export function writeKept(pasted: string, drafts: readonly Draft[]): string {
  let room = roomInLetters - pasted.length;
  const unsaved = drafts
    .filter((draft) => draft.stage !== 'saved' && draft.stage !== 'duplicate')
    .flatMap(({ key, fileName, bytes, typed, mends }) => {
      const size = Math.ceil(bytes.length / 3) * 4;
      if (size > room) return [];
      room -= size;
      return [{ key, fileName, base64: toBase64(bytes), typed, mends }];
    });
  return JSON.stringify({ pasted, drafts: unsaved });
}

/** What writeKept wrote, the drafts to be read again; null for anything else. */
export function readKept(json: string | null): { pasted: string; drafts: Draft[] } | null {
  try {
    const found = kept.parse(JSON.parse(json ?? ''));
    const drafts = found.drafts.map(({ key, fileName, base64, typed, mends }) => ({
      ...newDraft(fileName, fromBase64(base64), key),
      typed,
      mends,
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
