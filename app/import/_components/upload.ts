/** Sends bytes to the desk. */
import { type UploadNote, uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import type { Answer } from '../../_ui/send.ts';

/** POSTs the bytes as they are with a note of what they are, and reads the answer; no network gives status 0, 'offline'. */
export async function upload<T>(
  path: string,
  content: Uint8Array<ArrayBuffer> | Blob,
  note: Omit<UploadNote, 'sha256'>,
  read: (response: Response) => Promise<T>,
): Promise<Answer<T>> {
  let response: Response;
  try {
    const body = content instanceof Blob ? new Uint8Array(await content.arrayBuffer()) : content;
    const sha256 = await hashOf(body);
    response = await fetch(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        [uploadHeader]: writeUploadNote({ ...note, sha256 }),
      },
      body,
    });
    if (response.ok) return { ok: true, value: await read(response) };
  } catch {
    return { ok: false, status: 0, reason: 'offline', body: null };
  }
  const body: unknown = await response.json().catch(() => null);
  const isRefusal = typeof body === 'object' && body !== null && 'reason' in body;
  const reason = isRefusal && typeof body.reason === 'string' ? body.reason : 'fault';
  return { ok: false, status: response.status, reason, body };
}

export const sizeOf = (bytes: Uint8Array | Blob): number =>
  bytes instanceof Blob ? bytes.size : bytes.length;

/** Hex; null where the page came over plain http from another machine and the browser has no hash. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
