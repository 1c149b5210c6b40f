/** The lines of a document as mammoth read it. */
import type { BlockKind } from '#lib/vocabulary.ts';
import type { DocumentLine } from '../lay-out.ts';

/** What of mammoth's tree is looked at; it has no types of its own. */
export interface OfficeNode {
  type: string;
  value?: string;
  styleName?: string | null;
  numbering?: object | null;
  children?: OfficeNode[];
  body?: OfficeNode[];
  notes?: { _notes?: Record<string, OfficeNode> };
}

export interface OfficeLine extends DocumentLine {
  isTitle: boolean;
}

/** Paragraphs in order, a table row a line with tabs between its cells, notes behind the text. Comments stay out. */
export function documentLines(document: OfficeNode): OfficeLine[] {
  const notes = Object.values(document.notes?._notes ?? {});
  return [...linesIn(document.children), ...notes.flatMap((note) => linesIn(note.body))];
}

function linesIn(nodes: readonly OfficeNode[] = []): OfficeLine[] {
  return nodes.flatMap((node): OfficeLine[] => {
    if (node.type === 'paragraph') return [lineOf(node)];
    if (node.type === 'tableRow') return rowIn((node.children ?? []).map((cell) => linesIn(cell.children)));
    return node.children ? linesIn(node.children) : [];
  });
}

/** One line of data; a cell that holds several paragraphs lays out a page rather than a table. */
function rowIn(cells: OfficeLine[][]): OfficeLine[] {
  const filled = cells.map((lines) => lines.map(({ words }) => words.trim()).filter(Boolean));
  if (filled.some((lines) => lines.length > 1)) return cells.flat();
  return [{ kind: null, words: filled.map((lines) => lines[0] ?? '').join('\t'), isTitle: false }];
}

function lineOf(paragraph: OfficeNode): OfficeLine {
  const words = (paragraph.children ?? []).map(wordsOf).join('');
  const style = (paragraph.styleName ?? '').toLowerCase();
  return { kind: kindOf(style, paragraph), words, isTitle: style === 'title' };
}

/** Names of built-in styles are English in the file, in whatever language Word shows them. */
function kindOf(style: string, { numbering }: OfficeNode): BlockKind | null {
  if (/^(?:title|subtitle|heading \d)$/.test(style)) return 'heading';
  if (style === 'caption') return 'caption';
  return numbering || /^list (?:bullet|number|paragraph)\b/.test(style) ? 'list_item' : null;
}

function wordsOf({ type, value, children }: OfficeNode): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return ' ';
  if (type === 'break') return '\n';
  return (children ?? []).map(wordsOf).join('');
}
