/** JSON that carries fact-checks of others: one piece of it, or one a line. Loads no reader of pages. */
import type { ReadOptions, ReadRefusal } from './article-format.ts';
import { claimReviewNodes, type UnreadReview } from './claim-review.ts';
import { decodeLetters } from './decode-text.ts';
import { readJson } from './read-json.ts';

/** Where JSON-LD was found, script by script, and what of it is no JSON. */
export type LdScripts =
  | { ok: true; scripts: string[]; unread: UnreadReview[] }
  | { ok: false; reason: ReadRefusal };

const mostLines = 20_000;

/** The whole file where it is one piece of JSON, else its lines. */
export async function scriptsInJson(bytes: Uint8Array, { encoding }: ReadOptions): Promise<LdScripts> {
  const decoded = await decodeLetters(bytes, encoding ?? 'utf-8');
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/^\ufeff/, '');
  if (isJson(text)) return { ok: true, scripts: [text], unread: [] };
  if (text.split('\n', mostLines + 1).length > mostLines) return { ok: false, reason: 'too_many_entries' };
  const lines = text.split('\n').map((words, i) => ({ words, number: i + 1 }));
  const filled = lines.filter(({ words }) => words.trim() !== '');
  const broken = filled.filter(({ words }) => !isJson(words));
  if (broken.length === filled.length) return { ok: false, reason: 'damaged' };
  return {
    ok: true,
    scripts: filled.map(({ words }) => words),
    unread: broken.map(({ number }) => ({ reason: 'no_json', number, claim: null })),
  };
}

/** How many a file of JSON says that it carries, readable or not. */
export async function countClaimReviews(bytes: Uint8Array, options: ReadOptions = {}): Promise<number> {
  // Most lists are of something else, and long.
  const isSaid = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('ClaimReview');
  if (!isSaid && !options.encoding) return 0;
  const found = await scriptsInJson(bytes, options);
  return found.ok ? claimReviewNodes(found.scripts).length : 0;
}

const isJson = (text: string): boolean => readJson(text) !== undefined;
