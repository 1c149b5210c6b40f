/** Which lines of a page are its article, and which are what a site puts around one. */
import { Readability } from '@mozilla/readability';
import { tidy } from '../lay-out.ts';
import { type PageLine, pageLines } from './page-lines.ts';

/** Shorter lines outside the article are furniture; a longer one that is prose may be what Readability missed. */
const leastProse = 100;
const endsSentence = /[.!?…]["”’»)]{0,2}$/;
/** Less than this of a page is no article: a mistake, not a finding. */
const leastArticle = 250;
/** Its time grows faster than the page: with its elements, and for each with the square of its depth. */
const mostElements = 20_000;
const mostDepth = 20_000_000;

/**
 * Gives the lines with "boilerplate" where they are no part of the article: those in navigation,
 * margins and feet, and short or linked ones outside of what Readability takes for the article. It
 * takes the tree apart.
 */
export function markFurniture(document: Document, lines: PageLine[]): PageLine[] {
  const article = articleWords(document);
  return lines.map((line, i) =>
    isFurniture(line, article) && !isStandfirst(line, lines[i - 1]) ? { ...line, kind: 'boilerplate' } : line,
  );
}

/** A sentence or two right under the title: what the article says in short. */
const isStandfirst = ({ words, linked, aside }: PageLine, above: PageLine | undefined): boolean =>
  !aside && linked === 0 && above?.kind === 'heading' && above.isTitle && endsSentence.test(words.trim());

function isFurniture({ words, linked, aside, kind }: PageLine, article: Set<string> | null): boolean {
  const line = tidy(words);
  if (article?.has(line)) return false;
  if (aside) return true;
  if (article === null || kind === 'caption') return false;
  if (/^\W{0,3}\d{1,2}[:.]\d{2}\b/.test(line)) return false;
  if (linked > line.length / 2) return true;
  return line.length < leastProse || !endsSentence.test(line);
}

/** The lines that Readability takes for the article's; null: it finds none. */
function articleWords(document: Document): Set<string> | null {
  if (takesTooLong(document)) return null;
  const titles = pageTitles(document);
  const found = new Readability<Element>(document, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!found?.content || (found.length ?? 0) < leastArticle) return null;
  return new Set([...titles, ...pageLines(found.content).map((line) => tidy(line.words))]);
}

function takesTooLong(document: Document): boolean {
  // linkedom’s getElementsByTagName knows no asterisk.
  const elements = document.querySelectorAll('*');
  if (elements.length > mostElements) return true;
  const depths = new Map<Element | null, number>();
  let squares = 0;
  // A parent comes before its children.
  for (const element of elements) {
    const depth = (depths.get(element.parentElement) ?? 0) + 1;
    depths.set(element, depth);
    squares += depth * depth;
  }
  return squares > mostDepth;
}

/** Readability drops the title from the article. */
function pageTitles(document: Document): string[] {
  return [...document.querySelectorAll('h1')].map((title) =>
    tidy((title.textContent ?? '').replace(/\s+/g, ' ')),
  );
}
