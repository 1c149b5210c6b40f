import { createHash } from 'node:crypto';

/**
 * The request id of one act of the demo: the same words give the same UUID (RFC 9562, version 8), so
 * that loading the demo again is answered as the first time and writes nothing twice.
 */
export function requestId(...words: string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
