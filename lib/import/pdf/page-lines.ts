/** From the pieces that a PDF draws to the lines that stand on its pages. */

/** A piece of text as pdf.js gives it; y grows upwards. */
export interface DrawnText {
  str: string;
  transform: number[];
  width: number;
}

export interface PrintedLine {
  page: number;
  words: string;
  left: number;
  right: number;
  /** Of the baseline, from the page's foot. */
  y: number;
  /** Of the letters, in points. */
  size: number;
}

/** In sizes of the letters: further up or down is another line, further right another column. */
const sameLine = 0.5;
const otherColumn = 2.5;

/** Joins pieces on one baseline, in the order in which they are drawn; a wide gap becomes a tab. */
export function linesOnPage(pieces: readonly DrawnText[], page: number): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const { str, transform, width } of pieces) {
    const [a = 0, b = 0, , , x = 0, y = 0] = transform;
    const size = Math.hypot(a, b);
    if (str.trim() === '' && lines.length === 0) continue;
    const last = lines.at(-1);
    if (last && continues(last, x, y, Math.max(size, last.size))) {
      const gap = x - last.right;
      if (str.trim() !== '' && gap > otherColumn * size && !last.words.endsWith('\t')) last.words += '\t';
      last.words += str;
      last.right = Math.max(last.right, x + width);
      last.size = Math.max(last.size, str.trim() === '' ? 0 : size);
      continue;
    }
    if (str.trim() === '') continue;
    lines.push({ page, words: str, left: x, right: x + width, y, size });
  }
  return lines.map((line) => ({ ...line, words: line.words.replace(/[^\S\t]+/g, ' ').trim() }));
}

const continues = (line: PrintedLine, x: number, y: number, size: number): boolean =>
  Math.abs(y - line.y) < sameLine * size && x > line.right - size;
