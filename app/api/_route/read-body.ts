/** A request's body, never more of it than allowed and never half of it. */

/** What JSON bodies may hold, in bytes. */
export const maxJsonBytes = 1024 * 1024;

type Body<T> = { ok: true; value: T } | { ok: false; reason: 'too_large' | 'incomplete' | 'invalid_input' };

/** Reads at most `limit` bytes: counted as they come, since Content-Length may lie or be missing. */
export async function readBytes(request: Request, limit: number): Promise<Body<Uint8Array<ArrayBuffer>>> {
  const announced = request.headers.get('content-length');
  if (Number(announced) > limit) return { ok: false, reason: 'too_large' };
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of request.body ?? []) {
      size += part.byteLength;
      if (size > limit) return { ok: false, reason: 'too_large' };
      parts.push(part);
    }
  } catch {
    // The browser was closed or the line was cut: nobody's fault here.
    return { ok: false, reason: 'incomplete' };
  }
  if (announced !== null && Number(announced) !== size) return { ok: false, reason: 'incomplete' };
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return { ok: true, value: bytes };
}

/** Reads a JSON object in UTF-8; an empty body is an empty object. */
export async function readJson(request: Request): Promise<Body<object>> {
  const bytes = await readBytes(request, maxJsonBytes);
  if (!bytes.ok) return bytes;
  if (bytes.value.byteLength === 0) return { ok: true, value: {} };
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      return { ok: false, reason: 'invalid_input' };
    return { ok: true, value };
  } catch {
    return { ok: false, reason: 'invalid_input' };
  }
}
