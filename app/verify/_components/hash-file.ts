/** SHA-256 of a file, hex, worked out in this browser; null where it cannot (plain http from another machine). */
export async function hashFile(file: File): Promise<string | null> {
  if (!globalThis.isSecureContext) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
