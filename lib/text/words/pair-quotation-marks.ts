import type { Span } from '../analysis.ts';

/** Words between quotation marks, at the outermost level. */
export interface Quotation {
  /** With its marks. */
  span: Span;
  /** Without them. */
  inner: Span;
  /** False where the closing mark is missing: the quotation then runs to the end of its part of the text. */
  closed: boolean;
}

interface Mark {
  at: number;
  opens: boolean;
  closes: boolean;
}

const doubles = new Set('"“”„‟«»');
const singles = new Set("'‘’‚‹›");
const marks = /["“”„‟«»'‘’‚‹›]/g;
const wordClass = /[\p{L}\p{N}]/u;
const spaceClass = /\s/;

/**
 * Pairs the quotation marks of one part of a text: “ ” " ' ‘ ’ „ “ ‚ ' « » ‹ ›, also where the styles
 * of the two ends differ. Apostrophes are no marks. Gives the outermost quotations in order; what is
 * quoted inside them belongs to them. Linear in the length of the part.
 */
export function pairQuotationMarks(text: string, part: Span): Quotation[] {
  const found = readMarks(text, part);
  const double = pairDoubles(text, found.doubles, part);
  const single = pairSingles(text, found.singles, double);
  return outermost([...double, ...single]);
}

/** Is the UTF-16 unit a letter or digit? The marks themselves, which stand in long rows, are told without a pattern. */
const isWordUnit = (unit: string): boolean => !isMark(unit) && wordClass.test(unit);
const isSpace = (unit: string): boolean => unit === ' ' || (!isMark(unit) && spaceClass.test(unit));
const isMark = (unit: string): boolean => doubles.has(unit) || singles.has(unit);

function readMarks(text: string, [start, end]: Span): { doubles: Mark[]; singles: Mark[] } {
  const out: { doubles: Mark[]; singles: Mark[] } = { doubles: [], singles: [] };
  marks.lastIndex = start;
  // What comes after the part is out of sight, else the last search in each would run through the whole text.
  const seen = text.slice(0, end);
  for (let m = marks.exec(seen); m; m = marks.exec(seen)) {
    const at = m.index;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    const list = doubles.has(m[0]) ? out.doubles : out.singles;
    list.push({ at, ...directionOf(m[0], before, after) });
  }
  return out;
}

/** Which way a mark can face, by its shape and its neighbours. */
function directionOf(mark: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const inWord = isWordUnit(before) && isWordUnit(after);
  const free = !isWordUnit(before);
  const touchesNext = !isSpace(after);
  if (mark === '„' || mark === '‟') return { opens: true, closes: false };
  if (mark === '«' || mark === '‹') return { opens: free, closes: !free || !touchesNext };
  if (mark === '»' || mark === '›')
    return { opens: isSpace(before) && touchesNext && isWordUnit(after), closes: true };
  if (mark === '“') return { opens: touchesNext, closes: !isSpace(before) && !isWordUnit(after) };
  if (mark === '”')
    return { opens: isSpace(before) && touchesNext, closes: !isSpace(before) || !touchesNext };
  if (mark === '"')
    return { opens: touchesNext && !/\d/.test(before), closes: !isSpace(before) || !touchesNext };
  if (mark === '‘') return { opens: free && touchesNext, closes: false };
  if (mark === '‚') return { opens: free && isWordUnit(after), closes: false };
  if (mark === '’') return { opens: false, closes: !inWord && !isSpace(before) };
  return { opens: free && touchesNext && !marksEnd(after), closes: !inWord && !isSpace(before) };
}

const marksEnd = (unit: string) => /[.,;:!?)\]]/.test(unit);

/** A stack of open marks; an opener that never closes takes the close of the quotation that it holds. */
function pairDoubles(text: string, list: Mark[], [, end]: Span): Quotation[] {
  const open: { at: number; inside: number | null }[] = [];
  const out: Quotation[] = [];
  for (const mark of list) {
    const top = open.at(-1);
    const faceIn =
      mark.opens && (!mark.closes || !top || (text[mark.at] === '“' && isSpace(text[mark.at - 1] ?? ' ')));
    if (faceIn) {
      open.push({ at: mark.at, inside: null });
      continue;
    }
    if (!top || !mark.closes) continue;
    open.pop();
    out.push(quotation(text, top.at, mark.at + 1, true));
    const outer = open.at(-1);
    if (outer && outer.inside === null) outer.inside = mark.at + 1;
  }
  for (const left of open) out.push(quotation(text, left.at, left.inside ?? end, left.inside !== null));
  return out;
}

/** Single marks need both ends: an apostrophe that faces in is no quotation. */
function pairSingles(text: string, list: Mark[], double: Quotation[]): Quotation[] {
  const outside = list.filter(outsideOf(outermost(double)));
  const out: Quotation[] = [];
  let free = 0;
  for (const [i, mark] of outside.entries()) {
    if (!mark.opens || mark.at < free) continue;
    const close = closeOfSingle(text, outside.slice(i + 1, i + 13));
    if (close === null) continue;
    free = close + 1;
    out.push(quotation(text, mark.at, free, true));
  }
  return out;
}

/** Where the first of these marks closes a single mark; plural possessives (the soldiers’ remains) are passed over. */
function closeOfSingle(text: string, following: Mark[]): number | null {
  let possible: number | null = null;
  for (const { at, opens, closes } of following) {
    if (opens && !closes) break;
    if (!closes) continue;
    const plural = text[at - 1]?.toLowerCase() === 's' && text[at + 1] === ' ';
    if (!plural) return at;
    possible ??= at;
  }
  return possible;
}

function outsideOf(quotations: Quotation[]): (mark: Mark) => boolean {
  let i = 0;
  return ({ at }) => {
    let next = quotations[i];
    while (next && next.span[1] <= at) next = quotations[++i];
    return !next || at < next.span[0];
  };
}

/** « The port is safe, » as in French: the space at the marks is not quoted. */
function quotation(text: string, start: number, end: number, closed: boolean): Quotation {
  let from = start + 1;
  let to = closed ? end - 1 : end;
  while (from < to && isSpace(text.charAt(from))) from++;
  while (to > from && isSpace(text.charAt(to - 1))) to--;
  return { span: [start, end], inner: [from, to], closed };
}

function outermost(list: Quotation[]): Quotation[] {
  const sorted = list.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const out: Quotation[] = [];
  for (const q of sorted) {
    const last = out.at(-1);
    if (last && q.span[0] < last.span[1]) continue;
    if (q.inner[1] > q.inner[0]) out.push(q);
  }
  return out;
}
