import type { Span } from '../analysis.ts';
import { abbreviations } from '../en/abbreviations.ts';
import { inflectVerb } from '../en/inflect-verb.ts';
import { taggingVerbs } from '../en/tagging-verbs.ts';
import { cutLong } from './cut-long.ts';
import { pairQuotationMarks, type Quotation } from './pair-quotation-marks.ts';

const stops = /[.!?…。！？]+["”’'»“)\]]*|["”’'»“)\]]+/g;
const startsSentence = /^\s+["“„«‘'‚([¿¡-]*\s*[\p{Lu}\p{Lo}\p{N}]/u;
const goesOn = /^\s+["“„«‘'‚(]*\s*\p{Ll}/u;
const dateline =
  /^\p{Lu}[\p{Lu}.'’]+(?:[ -]\p{Lu}[\p{Lu}.'’]+){0,3}(?:, [\p{L}\d .,]{2,40}?)?(?: ?\([^()]{2,30}\))? (?:[—–-]|--)\s(?=[\p{Lu}\p{N}"“‘'„«])/u;
/** What tells that a question or exclamation in quotation marks is followed by its reporting clause. */
const taggingForms = new Set(taggingVerbs.flatMap(inflectVerb));
/** Words that start a sentence of their own, not a reporting clause. */
const opensSentence = new Set(
  'the a an he she it they we you but and so yet or if when as after before in on at then that this these those there his her their its our my what who how why no nobody'.split(
    ' ',
  ),
);
const farthestTag = 14;

/**
 * Splits one part of a text (a block) into sentences, in order, without the space between them.
 * A sentence ends neither inside a quotation nor after an abbreviation or initial; one that is very long is cut between words.
 */
export function splitSentences(text: string, part: Span, quotations?: Quotation[]): Span[] {
  const out: Span[] = [];
  if (quotations === undefined && !mayEndInside(text, part)) {
    push(out, text, part[0], part[1]);
    return out;
  }
  let from = part[0];
  for (const end of sentenceEnds(text, part, quotations ?? pairQuotationMarks(text, part))) {
    push(out, text, from, end);
    from = end;
  }
  push(out, text, from, part[1]);
  return out;
}

/** Has a part of a sentence anything in it that can end one? Most have not, which needs no look at quotations. */
const mayEndInside = (text: string, part: Span): boolean =>
  /[.!?…。！？](?!["”’'»“)\]]*$)/.test(text.slice(...part)) || afterDateline(text, part) > part[0];

function* sentenceEnds(text: string, part: Span, quotations: Quotation[]): Generator<number> {
  const from = afterDateline(text, part);
  if (from > part[0]) yield from;
  let q = 0;
  stops.lastIndex = from;
  // What comes after the part is out of sight, else the last search in each would run through the whole text.
  const seen = text.slice(0, part[1]);
  for (let m = stops.exec(seen); m; m = stops.exec(seen)) {
    const end = m.index + m[0].length;
    let quote = quotations[q];
    while (quote && quote.span[1] < end) quote = quotations[++q];
    if (quote && quote.span[0] < end && end < quote.span[1]) {
      if (quote.span[0] > m.index && /^[.!?…]/.test(m[0])) yield quote.span[0];
      stops.lastIndex = quote.inner[1];
      continue;
    }
    if (
      quote && end === quote.span[1]
        ? endsWithQuotation(text, quote, part[1])
        : endsPlainly(text, m[0], m.index, end, part[1])
    )
      yield end;
  }
}

/** “KYIV, June 19 (Reuters) — ”: where the place, date and agency that lead a report end; the start of the part where none do. */
function afterDateline(text: string, [start, end]: Span): number {
  // Most sentences go on in small letters, which takes no pattern to see.
  const second = text.charCodeAt(start + 1);
  if (second === 32 || (second >= 97 && second <= 122)) return start;
  const found = dateline.exec(text.slice(start, Math.min(end, start + 120)));
  return found ? start + found[0].length : start;
}

function endsPlainly(text: string, stop: string, at: number, end: number, limit: number): boolean {
  if (!/[.!?…。！？]/.test(stop)) return false;
  const rest = text.slice(end, Math.min(end + 12, limit));
  if (/[。！？]/.test(stop)) return true;
  if (!startsSentence.test(rest)) return false;
  return stop[0] !== '.' || stop.startsWith('..') || !isAbbreviation(text, at, rest);
}

function isAbbreviation(text: string, at: number, rest: string): boolean {
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ?? '';
  if (/^\p{L}$/u.test(word))
    return (
      !(word === 'x' && / on $/.test(text.slice(Math.max(0, at - 5), at - 1))) &&
      word !== 'i' &&
      !/^\s+(?:The|He|She|It|They|We|But|And|This|That|His|Her|In)\b/.test(`${rest} `)
    );
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !/^\s+(?:The|A|An|In|On|It|He|She|They|But|And|This|That)\b/.test(`${rest} `);
  return abbreviations.has(word);
}

function endsWithQuotation(text: string, quote: Quotation, limit: number): boolean {
  const last = /[^\s"”’'»“)\]]/.exec(
    [...text.slice(Math.max(quote.inner[0], quote.inner[1] - 4), quote.inner[1])].reverse().join(''),
  );
  if (!last || !/[.!?…]/.test(last[0])) return false;
  const rest = text.slice(quote.span[1], Math.min(quote.span[1] + 100, limit));
  if (goesOn.test(rest) || !startsSentence.test(rest)) return false;
  return last[0] === '.' || !isTag(rest);
}

/** “Is it late?” Ms Oda asked: does a reporting clause start there, with a name and a verb of saying? */
function isTag(rest: string): boolean {
  const words = rest
    .trimStart()
    .toLowerCase()
    .split(/[\s,]+/, farthestTag + 1);
  if (opensSentence.has(words[0] ?? '')) return false;
  return words.some(
    (word, i) =>
      i > 0 &&
      (taggingForms.has(word.replace(/[.:;]$/, '')) || (word === 'went' && words[i + 1]?.startsWith('on'))),
  );
}

function push(out: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) out.push(...cutLong(text, [start, end]));
}
