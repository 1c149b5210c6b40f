/** What stands at the head or foot of every page: the name of the paper, the date, the page's number. */
import type { PrintedLine } from './page-lines.ts';

/** So many lines from the top and from the bottom of a page are looked at. */
const edge = 2;
/** Left and right pages may differ. */
const leastShare = 0.4;
const longest = 60;
const pageNumber =
  /^\W{0,4}(?:page|p\.|стор\.|стр\.|seite)?\s?\d{1,4}(?:\s?(?:\/|of|von|з|из)\s?\d{1,4})?\W{0,4}$/iu;

/** Those of the lines that are repeated at the same height of other pages, numbers aside, or are a page's number. */
export function runningLines(pages: readonly PrintedLine[][]): Set<PrintedLine> {
  const seen = new Map<string, PrintedLine[]>();
  const found = new Set<PrintedLine>();
  for (const lines of pages) {
    const byHeight = [...lines].sort((one, other) => other.y - one.y);
    const edges = new Set([...byHeight.slice(0, edge), ...byHeight.slice(-edge)]);
    for (const line of edges) {
      if (pageNumber.test(line.words)) found.add(line);
      // Prose that two pages share is prose.
      if (line.words.length > longest && /[.!?]$/.test(line.words)) continue;
      const key = `${Math.round(line.y / 4)} ${line.words.replace(/\d+/g, '#')}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  }
  for (const lines of seen.values()) {
    const count = new Set(lines.map((line) => line.page)).size;
    if (count >= 2 && count >= leastShare * pages.length) for (const line of lines) found.add(line);
  }
  return found;
}
