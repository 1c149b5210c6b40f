import type { BlockKind } from '#lib/vocabulary.ts';
import type { ArticleFormat, HintedBlock } from './article-format.ts';
import { decodeText } from './decode-text.ts';

/** Of a longer heading only so much is looked at for its marks. */
const longestTitle = 700;

/**
 * `.md`: the text is kept as written, marks and all, so that offsets are those of the file; the
 * marks at the beginning of lines tell headings, list items, captions and what is no prose.
 */
export const markdown: ArticleFormat = {
  mediaType: 'text/markdown',
  async read(bytes, options) {
    const decoded = await decodeText(bytes, options);
    if (!decoded.ok) return decoded;
    const { text } = decoded;
    return { ...decoded, hints: blocksOf(text), details: { title: titleOf(text) } };
  },
};

/** The words of the first heading. */
function titleOf(text: string): string | null {
  const first = blocksOf(text).find((hint) => hint.kind === 'heading');
  if (!first) return null;
  const words = text
    .slice(first.span[0], Math.min(first.span[1], first.span[0] + longestTitle))
    .replace(/^#+\s+/, '')
    .replace(/\s+#+$/, '');
  return words.replace(/[*_`]{1,3}(\S(?:.*?\S)?)[*_`]{1,3}/gu, '$1').trim() || null;
}

function blocksOf(text: string): HintedBlock[] {
  const hints: HintedBlock[] = [];
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ at: match.index, words: match[0] }));
  const frontMatterEnds = endOfFrontMatter(lines.map((line) => line.words));
  let fence: string | null = null;
  lines.forEach(({ at, words }, i) => {
    const start = at + words.length - words.trimStart().length;
    const span = [start, Math.max(start, at + words.trimEnd().length)] as const;
    const mark: string | undefined = /^\s{0,3}(```|~~~)/.exec(words)?.[1];
    const inside = fence !== null || mark !== undefined;
    if (mark) fence = fence === null ? mark : fence === mark ? null : fence;
    const kind =
      i <= frontMatterEnds || inside ? 'boilerplate' : (underlined(lines[i + 1]?.words) ?? kindOf(words));
    if (kind && span[1] > span[0]) hints.push({ kind, span });
  });
  return hints;
}

/** Index of the line that closes a `---` block at the very beginning; -1 where there is none. */
function endOfFrontMatter(lines: string[]): number {
  if (lines[0]?.replace(/^\ufeff/, '').trim() !== '---') return -1;
  return lines.findIndex((line, i) => i > 0 && line.trim() === '---');
}

/** A line over `===` is a heading. One over `---` is not taken for one: articles part sections so. */
function underlined(next: string | undefined): BlockKind | null {
  return next !== undefined && /^\s{0,3}={3,}\s*$/.test(next) ? 'heading' : null;
}

function kindOf(line: string): BlockKind | null {
  if (/^\s{0,3}#{1,6}\s+\S/.test(line)) return 'heading';
  if (/^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/.test(line) && !/^\s*(?:[-*_]\s*){3,}$/.test(line)) return 'list_item';
  if (/^\s*!\[[^\]]*\]\([^)]*\)\s*$/.test(line)) return 'caption';
  if (/^\s{0,3}(?:={3,}|(?:[-*_]\s*){3,})$/.test(line)) return 'boilerplate';
  if (/^\s{0,3}\[[^\]]+\]:\s+\S+/.test(line) || /^\s*<!--.*-->\s*$/.test(line)) return 'boilerplate';
  return null;
}
