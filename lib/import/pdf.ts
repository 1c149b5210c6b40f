import { getDocumentProxy } from 'unpdf';
import type { ArticleFormat, ReadRefusal, ReadResult } from './article-format.ts';
import { layOut } from './lay-out.ts';
import { type DrawnText, linesOnPage, type PrintedLine } from './pdf/page-lines.ts';
import { paragraphs } from './pdf/paragraphs.ts';
import { unpacksWithin } from './pdf/unpacked-size.ts';

const mostPages = 500;
const largestUnpacked = 128 * 1024 * 1024;
/** Of all pages together, in UTF-16 units, before lines are joined. */
const mostLetters = 4 * 1024 * 1024;

/**
 * `.pdf`: lines joined to paragraphs, words that a line's end cut mended, heads and feet of pages as
 * boilerplate, larger letters as headings. Pictures of text are not read.
 */
export const pdf: ArticleFormat = {
  mediaType: 'application/pdf',
  async read(bytes) {
    // Readers mend a file that breaks off, and would give the half of it that is there.
    const tail = Buffer.from(bytes.subarray(-1024)).toString('latin1');
    if (!tail.includes('%%EOF')) return { ok: false, reason: 'damaged' };
    if (!(await unpacksWithin(bytes, largestUnpacked))) return { ok: false, reason: 'unpacks_too_large' };
    const read = await drawnPages(bytes);
    return read.ok ? told(layOut(paragraphs(read.pages), {})) : read;
  },
};

/** Whatever the reader stumbles over lies in the file. */
async function drawnPages(
  bytes: Uint8Array,
): Promise<{ ok: true; pages: PrintedLine[][] } | { ok: false; reason: ReadRefusal }> {
  // It takes the bytes for itself, and a Buffer for a mistake.
  const given = new Uint8Array(bytes);
  try {
    const document = await getDocumentProxy(given, {
      verbosity: 0,
      stopAtErrors: true,
      disableFontFace: true,
      useSystemFonts: false,
    });
    try {
      return await pagesOf(document);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (fault) {
    const isLocked = fault instanceof Error && fault.name === 'PasswordException';
    return { ok: false, reason: isLocked ? 'encrypted' : 'damaged' };
  }
}

async function pagesOf(document: Awaited<ReturnType<typeof getDocumentProxy>>) {
  if (document.numPages > mostPages) return { ok: false, reason: 'too_many_pages' } as const;
  const pages: PrintedLine[][] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const drawn = items.filter((item): item is typeof item & DrawnText => 'str' in item);
    letters += drawn.reduce((sum, { str }) => sum + str.length, 0);
    if (letters > mostLetters) return { ok: false, reason: 'too_large' } as const;
    pages.push(linesOnPage(drawn, number));
    page.cleanup();
  }
  return { ok: true, pages } as const;
}

const emptied: Partial<Record<ReadRefusal, ReadRefusal>> = { empty: 'no_text_layer' };

/** Pages without a letter are pictures. */
function told(result: ReadResult): ReadResult {
  return result.ok ? result : { ok: false, reason: emptied[result.reason] ?? result.reason };
}
