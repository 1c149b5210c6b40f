/** From the lines on the pages of a PDF to its paragraphs. */
import type { DocumentLine } from '../lay-out.ts';
import { joinLines, longestWord, wordsIn } from './join-broken-word.ts';
import type { PrintedLine } from './page-lines.ts';
import { runningLines } from './running-lines.ts';

/** In usual distances between lines: more is a new paragraph. */
const gap = 1.25;
/** In sizes of the letters: further in is a new paragraph. */
const indent = 0.8;
/** Headings are larger than the letters of the text by this. */
const larger = 1.15;
const longestHeading = 250;
/** In widths of a word, since letters differ: where one of that size still has room, no edge broke the line. */
const room = 1.2;
/** In UTF-16 units. What comes before the last word is put aside: no later line changes it. */
const longestOpen = 4000;
const bullet = /^[•●▪■‣◦○–]\s*(?=\S)/u;
/** Of a line that says by whom: “By” and names alone. */
const inByline = /^(?:\p{Lu}|(?:and|de|der|van|von|al-\p{L}+)$)/u;
const mostInByline = 10;
const endsSentence = /[.!?:;…]["”’»)\]]{0,2}$/;

/** In reading order, as the file draws them; heads and feet of pages stand between paragraphs, as boilerplate. */
export function paragraphs(pages: readonly PrintedLine[][]): DocumentLine[] {
  const running = runningLines(pages);
  const body = pages.flat().filter((line) => !running.has(line));
  const measure = measureOf(body);
  const known = wordsIn(body.map((line) => line.words));
  const out: DocumentLine[] = [];
  const waiting = [...running].sort((one, other) => one.page - other.page || other.y - one.y);
  let settled: string[] = [];
  let words = '';
  let opening: PrintedLine | undefined;
  let last: PrintedLine | undefined;
  const end = (page: number) => {
    const whole = settled.join('') + words;
    settled = [];
    if (opening) out.push({ kind: kindOf(whole, opening, measure), words: whole.replace(bullet, '') });
    while (waiting[0] && waiting[0].page < page)
      out.push({ kind: 'boilerplate', words: waiting.shift()?.words ?? '' });
  };
  for (const line of body) {
    if (last && goesOn(last, line, measure)) {
      words = joinLines(words, line.words, known);
      if (words.length > longestOpen) {
        settled.push(words.slice(0, -longestWord));
        words = words.slice(-longestWord);
      }
    } else {
      end(line.page);
      opening = line;
      words = line.words;
    }
    last = line;
  }
  end(Number.POSITIVE_INFINITY);
  return out;
}

interface Measure {
  /** Of most letters. */
  size: number;
  /** From one line to the next, as most lines stand. */
  leading: number;
  /** Where the column that begins here ends. */
  rightOf(line: PrintedLine): number;
}

function measureOf(lines: readonly PrintedLine[]): Measure {
  const size = weighted(lines.map((line) => [line.size, line.words.length]));
  const steps = lines.flatMap((line, i): [number, number][] => {
    const above = lines[i - 1];
    const step = above && above.page === line.page ? above.y - line.y : 0;
    return step > 0 && step < 3 * size ? [[step, 1]] : [];
  });
  const rights = new Map<string, number>();
  const column = (line: PrintedLine) => `${line.page} ${Math.round(line.left / (4 * size || 1))}`;
  for (const line of lines) rights.set(column(line), Math.max(rights.get(column(line)) ?? 0, line.right));
  return {
    size,
    leading: weighted(steps) || 1.2 * size,
    rightOf: (line) => rights.get(column(line)) ?? line.right,
  };
}

/** The value in the middle, each counted as often as its weight. */
function weighted(values: readonly [value: number, weight: number][]): number {
  const sorted = [...values].sort(([one], [other]) => one - other);
  let left = sorted.reduce((sum, [, weight]) => sum + weight, 0) / 2;
  for (const [value, weight] of sorted) {
    left -= weight;
    if (left <= 0) return value;
  }
  return 0;
}

/** Does the line go on in this one? */
function goesOn(above: PrintedLine, line: PrintedLine, measure: Measure): boolean {
  if (bullet.test(line.words)) return false;
  if (Math.abs(above.size - line.size) > 0.1 * above.size) return false;
  const isFull = !wouldFit(above, line, measure);
  const step = above.y - line.y;
  // To the next page, or up to the next column.
  if (above.page !== line.page || step < 0)
    return isFull && !endsSentence.test(above.words) && !/^\p{Lu}{2}/u.test(line.words);
  if (step > gap * Math.max(measure.leading, line.size * 1.15)) return false;
  if (bullet.test(above.words)) return isFull;
  if (line.left - above.left > indent * line.size) return false;
  return isFull || !(endsSentence.test(above.words) || isByline(above.words));
}

function isByline(words: string): boolean {
  const [by = '', ...names] = words.split(' ', mostInByline + 2);
  if (!/^by:?$/i.test(by) || names.length === 0 || names.length > mostInByline) return false;
  return names.every((name) => inByline.test(name));
}

/** Had the line above room for the first word of this one? */
function wouldFit(above: PrintedLine, line: PrintedLine, measure: Measure): boolean {
  const letter = (above.right - above.left) / above.words.length;
  const word = line.words.split(' ', 1)[0] ?? '';
  return measure.rightOf(above) - above.right > room * letter * (word.length + 1);
}

function kindOf(words: string, { size }: PrintedLine, measure: Measure): DocumentLine['kind'] {
  if (bullet.test(words)) return 'list_item';
  return size > larger * measure.size && words.length <= longestHeading ? 'heading' : null;
}
