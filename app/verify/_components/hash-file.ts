import type { Result } from '#lib/workbench/result.ts';

/**
 * SHA-256 of a file, hex, worked out in this browser. It cannot over plain http from another machine
 * ("insecure"), nor where the file was moved since it was chosen or is too large for it ("unreadable").
 */
export async function hashFile(
  file: File,
): Promise<Result<{ sha256: string }, { reason: 'insecure' | 'unreadable' }>> {
  if (!globalThis.isSecureContext) return { ok: false, reason: 'insecure' };
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const hex = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0'));
    return { ok: true, sha256: hex.join('') };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
