/** Sends bytes to the desk. */
import { type UploadNote, uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import { type Answer, ask } from '../../_ui/send.ts';

/** POSTs the bytes as they are with a note of what they are, and reads the answer; no network gives status 0, 'offline'. */
export async function upload<T>(
  path: string,
  content: Uint8Array<ArrayBuffer> | Blob,
  note: Omit<UploadNote, 'sha256'>,
  read: (response: Response) => Promise<T>,
): Promise<Answer<T>> {
  let body: Uint8Array<ArrayBuffer>;
  try {
    body = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
  } catch {
    // The file was moved or changed since it was chosen.
    return { ok: false, status: 0, reason: 'offline', body: null };
  }
  const headers = {
    'content-type': 'application/octet-stream',
    [uploadHeader]: writeUploadNote({ ...note, sha256: await hashOf(body) }),
  };
  return ask(path, { method: 'POST', headers, body }, read);
}

export const sizeOf = (bytes: Uint8Array | Blob): number =>
  bytes instanceof Blob ? bytes.size : bytes.length;

/** Hex; null where the page came over plain http from another machine and the browser has no hash. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
