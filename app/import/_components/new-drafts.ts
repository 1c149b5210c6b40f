/** From what a person pastes, drops or chooses to drafts. */
import type { FieldMapping } from '#lib/import/field-mapping.ts';
import { readUnpacked } from '#lib/import/unpacked-file.ts';
import { maxUploadBytes } from '#lib/vocabulary.ts';
import type { Capture } from '#lib/workbench/capture/schema.ts';
import type { Answer } from '../../_ui/send.ts';
import { type Draft, newDraft } from './drafts.ts';
import type { Container } from './import-store.ts';
import { fitsIntoKept } from './kept-drafts.ts';
import { sizeOf, upload } from './upload.ts';

/** What systems put into folders beside the files that were chosen. */
const litter = /(?:^|\/)(?:\.[^./]|Thumbs\.db$|desktop\.ini$)/i;

export type Unpacked = ReturnType<typeof readUnpacked>;

export function fromPaste(plain: string, html: string | null): Draft {
  const bytes = new TextEncoder().encode(html ?? plain);
  const mediaType = html === null ? 'text/plain' : 'text/html';
  return newDraft(newKey(), null, { from: 'paste', mediaType, bytes, plain });
}

export function fromPage({ id, address }: Capture): Draft {
  return newDraft(newKey(), address, { from: 'page', captureId: id });
}

export async function fromFile(file: File): Promise<Draft> {
  return newDraft(newKey(), pathOf(file), { from: 'file', fileName: file.name, bytes: await bytesOf(file) });
}

/** Small files are read at once, so that they outlast a reload. */
export const bytesOf = async (file: File): Promise<Uint8Array<ArrayBuffer> | Blob> =>
  fitsIntoKept(file.size) ? new Uint8Array(await file.arrayBuffer()) : file;

/** The fact-checks of others in a page that is looked at as an article, or in a file of them. */
export function fromReviews(carrier: Draft | Closed): Draft {
  const { encoding } = carrier;
  const { name, content } = 'content' in carrier ? carrier : fileIn(carrier);
  return { ...newDraft(newKey(), name, content), as: 'reviews', encoding };
}

/** An archive or list that was not taken apart. */
type Closed = Pick<Container, 'fileName' | 'bytes' | 'encoding'>;

const fileIn = ({ fileName, bytes }: Closed) => ({
  name: fileName,
  content: { from: 'file' as const, fileName, bytes },
});

/** Without what nobody chose. */
export function chosenIn(files: readonly File[]): File[] {
  return files.filter((file) => !litter.test(pathOf(file)));
}

/** Within the folder that was chosen or dropped. */
function pathOf(file: File): string {
  const dropped = 'path' in file && typeof file.path === 'string' ? file.path : '';
  return (file.webkitRelativePath || dropped).replace(/^\.?\//, '') || file.name;
}

/** Takes an archive or a list apart on the desk. */
export async function unpack({ fileName, bytes, encoding }: Closed): Promise<Answer<Unpacked>> {
  if (sizeOf(bytes) > maxUploadBytes) return { ok: false, status: 413, reason: 'too_large', body: null };
  return upload(
    '/api/articles/unpacked',
    bytes,
    { fileName, details: {}, encoding: encoding ?? undefined },
    async (response) => readUnpacked(new Uint8Array(await response.arrayBuffer())),
  );
}

/** What cannot be an article is a draft with its reason. `mapping`: for records, as the person chose. */
export function fromUnpacked({ entries }: Unpacked, mapping: FieldMapping | null): Draft[] {
  return entries.map((entry) => {
    const { name, bytes } = entry;
    const fileName = (entry.ok && entry.fileName) || name;
    const draft =
      entry.ok && entry.mediaType === 'application/json' && mapping
        ? newDraft(newKey(), name, { from: 'record', bytes, mapping })
        : newDraft(newKey(), name, { from: 'file', fileName, bytes });
    return entry.ok ? draft : { ...draft, stage: 'refused', reason: entry.reason };
  });
}

/** crypto.randomUUID is missing over plain http. */
export const newKey = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('');
