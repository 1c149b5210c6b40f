/** What a page is by what its server called it. */
import { isUtf8 } from 'node:buffer';
import { type MediaType, mediaTypeOfFile } from '#lib/import/media-types.ts';
import { type TextEncoding, textEncodings } from '#lib/vocabulary.ts';

const named: Record<string, MediaType> = {
  'text/html': 'text/html',
  'application/xhtml+xml': 'text/html',
  'text/markdown': 'text/markdown',
  'application/pdf': 'application/pdf',
  'message/rfc822': 'message/rfc822',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
/** Says as much as nothing: how servers call what they do not know. */
const unsaid = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/** By the header, and by the end of the address where that says nothing or no more than "text"; null: none that is read. */
export function mediaTypeOfAnswer(contentType: string | null, address: string): MediaType | null {
  const said = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const byName = mediaTypeOfFile(new URL(address).pathname);
  if (unsaid.has(said)) return byName ?? (said === '' ? 'text/html' : null);
  if (said === 'text/plain') return byName === 'text/markdown' ? byName : 'text/plain';
  return Object.hasOwn(named, said) ? (named[said] ?? null) : null;
}

/**
 * As the header says; undefined where it does not, or where the bytes are UTF-8 all the same: text of
 * another encoding is next to never valid UTF-8, and servers call many things by a wrong name.
 */
export function encodingOfAnswer(contentType: string | null, content: Uint8Array): TextEncoding | undefined {
  const label = /;\s*charset\s*=\s*["']?([\w.:-]{2,40})/i.exec(contentType ?? '')?.[1];
  if (!label || (isUtf8(content) && !content.includes(0))) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return textEncodings.find((one) => one === encoding);
  } catch {
    return undefined;
  }
}
