/** What a file is by its bytes, whatever its name says. */
import type { ReadRefusal } from './article-format.ts';
import type { MediaType } from './media-types.ts';
import { hasZipDirectory } from './zip/zip-directory.ts';

type Content = 'pdf' | 'zip' | 'rtf' | 'ole' | 'markup' | 'other';

const contentOf: Partial<Record<MediaType | 'application/zip', Content>> = {
  'application/zip': 'zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'zip',
  'application/pdf': 'pdf',
};
/** Readers of PDF find its beginning and its end within so many bytes of the file's. */
const pdfEdge = 1024;

/**
 * Why bytes are not to be read as this media type; null: they may be. A file that other programs
 * would open as another format says one thing here and another there: such are refused.
 */
export function contentRefusal(
  bytes: Uint8Array,
  mediaType: MediaType | 'application/zip',
): ReadRefusal | null {
  if (bytes.length === 0) return 'empty';
  const content = contentIn(bytes);
  // A PDF that is kept unpacked in an archive of files is one of them.
  if (!(mediaType === 'application/zip' && content === 'zip') && isMixed(bytes, content))
    return 'mixed_formats';
  const wanted = contentOf[mediaType];
  if (content === 'ole') return isLocked(bytes) ? 'encrypted' : 'save_as_docx';
  if (content === 'rtf') return 'save_as_docx';
  if (wanted) return content === wanted ? null : 'wrong_extension';
  if (content === 'pdf' || content === 'zip') return 'wrong_extension';
  return content === 'markup' && mediaType !== 'text/html' ? 'wrong_extension' : null;
}

function contentIn(bytes: Uint8Array): Content {
  const start = lettersOf(bytes, 0, 512);
  if (start.startsWith('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'ole';
  return /^(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html[\s>])/i.test(start) ? 'markup' : 'other';
}

function isMixed(bytes: Uint8Array, content: Content): boolean {
  if (content !== 'zip' && hasZipDirectory(bytes)) return true;
  if (content === 'pdf') return false;
  const opensPdf = lettersOf(bytes, 0, pdfEdge).includes('%PDF-');
  return opensPdf && lettersOf(bytes, bytes.length - pdfEdge, bytes.length).includes('%%EOF');
}

/** Office locks a document into an old container with a stream of this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
}

function lettersOf(bytes: Uint8Array, from: number, to: number): string {
  return Buffer.from(bytes.subarray(Math.max(0, from), to)).toString('latin1');
}
