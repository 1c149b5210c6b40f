import { parseHTML } from 'linkedom';
import type { TextEncoding } from '#lib/vocabulary.ts';
import type { ArticleFormat, ReadOptions, ReadRefusal, ReadResult } from './article-format.ts';
import { claimReviewNodes } from './claim-review.ts';
import { decodeLetters } from './decode-text.ts';
import { markFurniture } from './html/mark-furniture.ts';
import { pageDetails } from './html/page-details.ts';
import { pageLines } from './html/page-lines.ts';
import { stripMarkup } from './html/strip-markup.ts';
import { layOut } from './lay-out.ts';

const copyStarts = '<!--StartFragment-->';
const copyEnds = '<!--EndFragment-->';
/** Letters of a page with its scripts and pictures; its text has the limit of every article. */
const largestPage = 10 * 1024 * 1024;

/**
 * `.html`, and rich text as it was pasted: the words that a reader sees, one line a block. Navigation,
 * margins and feet stay in the text, marked as boilerplate. Nothing of it is run or fetched.
 */
export const html: ArticleFormat = {
  mediaType: 'text/html',
  async read(bytes, options = {}) {
    const page = await readPage(bytes, options);
    if (!page.ok) return page;
    const { markup, guessedEncoding } = page;
    const read = readMarkup(markup);
    return read.ok ? { ...read, guessedEncoding } : read;
  },
};

/** The letters of a page: by its byte order mark, as UTF-8 where it is that, else as it declares. */
export async function readPage(
  bytes: Uint8Array,
  { encoding, isWhole }: ReadOptions,
): Promise<
  | { ok: true; markup: string; guessedEncoding?: TextEncoding | undefined }
  | { ok: false; reason: ReadRefusal }
> {
  if (bytes.length > largestPage) return { ok: false, reason: 'too_large' };
  const decoded = await decodeLetters(bytes, encoding, declaredEncoding(bytes));
  if (!decoded.ok) return decoded;
  const { text: markup, guessedEncoding } = decoded;
  return !isWhole && breaksOff(markup)
    ? { ok: false, reason: 'damaged' }
    : { ok: true, markup, guessedEncoding };
}

/** Markup of a page, a pasted part of one, or a mail; a whole page has a title. */
export function readMarkup(markup: string, known: { isPage?: boolean } = {}): ReadResult {
  const stripped = stripMarkup(fragmentOf(markup));
  if (!stripped.ok) return stripped;
  const { document } = parseHTML(asDocument(stripped.html));
  const lines = pageLines(document.documentElement);
  // What was pasted is what a person chose; only whole pages have furniture around.
  const isPage = known.isPage ?? document.querySelector('title') !== null;
  const details = isPage ? pageDetails(document, stripped.structuredData) : {};
  const read = layOut(isPage ? markFurniture(document, lines) : lines, details);
  const claimReviews = claimReviewNodes(stripped.structuredData).length;
  return claimReviews === 0 ? read : { ...read, claimReviews };
}

/** Between these marks stands what somebody copied; around it what their browser added. */
function fragmentOf(markup: string): string {
  const from = markup.indexOf(copyStarts);
  const to = markup.lastIndexOf(copyEnds);
  return from >= 0 && to > from ? markup.slice(from + copyStarts.length, to) : markup;
}

/** linkedom needs one element around everything. */
function asDocument(markup: string): string {
  return /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
}

/** As the page says in its first bytes; null: it does not. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const found = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1];
  return found && !/^utf-?(?:7|16)/i.test(found) ? found : null;
}

/** A page that opens its body and never ends it was cut on its way. */
function breaksOff(markup: string): boolean {
  return /<body[\s>]/i.test(markup) && !/<\/(?:body|html)\s*>/i.test(markup);
}
