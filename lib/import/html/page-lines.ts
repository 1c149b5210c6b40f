/** The lines of a page as a reader sees them, in order, with what the markup says each one is. */
import type { BlockKind } from '#lib/vocabulary.ts';

export interface PageLine {
  kind: BlockKind | null;
  words: string;
  /** How many units of the words are links. */
  linked: number;
  /** The page's own title stands in it. */
  isTitle: boolean;
  /** In a part of the page that is not the article: navigation, margin, foot, form. */
  aside: boolean;
}

const unseen = new Set(
  'head title script style template svg math canvas audio video select button input dialog'.split(' '),
);
const asides = new Set('nav aside footer form menu'.split(' '));
const asideRoles = new Set('navigation complementary contentinfo search banner alert dialog'.split(' '));
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture'.split(
    ' ',
  ),
);
const headings = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** The part of the tree that walks around: elements and texts alone. */
interface Place {
  kind: BlockKind | null;
  aside: boolean;
  isTitle: boolean;
  linked: boolean;
  keepsBreaks: boolean;
}

/** Every line of the part of a page that hangs on this element. At most 256 deep: see strip-markup. */
export function pageLines(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  let words = '';
  let linked = 0;
  const end = ({ kind, aside, isTitle }: Place) => {
    if (words.trim() !== '') lines.push({ kind, words, linked, aside, isTitle });
    words = '';
    linked = 0;
  };
  const walk = (node: Node, place: Place) => {
    if (node.nodeType === 3) {
      const text = node.textContent ?? '';
      const seen = place.keepsBreaks ? text : text.replace(/[ \t\n\r\f]+/g, ' ');
      words += seen;
      if (place.linked) linked += seen.trim().length;
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    const name = element.localName;
    if (unseen.has(name) || isHidden(element)) return;
    if (name === 'br') words += '\n';
    const inner = placeOf(element, name, place);
    const isBlock = !inline.has(name) && name !== 'br';
    const isCell = (name === 'td' || name === 'th') && !hasBlocks(element);
    if (isCell && words !== '') words += '\t';
    else if (isBlock) end(place);
    if (name === 'q') words += '“';
    for (const child of element.childNodes) walk(child, inner);
    if (name === 'q') words += '”';
    if (isBlock && !isCell) end(inner);
  };
  const outside = { kind: null, aside: false, isTitle: false, linked: false, keepsBreaks: false };
  walk(root, outside);
  end(outside);
  return lines;
}

function placeOf(element: Element, name: string, place: Place): Place {
  const role = element.getAttribute('role') ?? '';
  const aside = place.aside || asides.has(name) || asideRoles.has(role);
  return {
    kind: kindOf(element, name) ?? (name === 'article' || name === 'table' ? null : place.kind),
    aside,
    isTitle: place.isTitle || name === 'h1',
    linked: place.linked || name === 'a',
    keepsBreaks: place.keepsBreaks || name === 'pre',
  };
}

function kindOf(element: Element, name: string): BlockKind | null {
  if (headings.has(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  return name === 'li' ? 'list_item' : null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style') ?? '';
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A table that only lays out the page has whole articles in its cells. */
function hasBlocks(cell: Element): boolean {
  for (const child of cell.children)
    if (!inline.has(child.localName) && child.localName !== 'br') return true;
  return false;
}
