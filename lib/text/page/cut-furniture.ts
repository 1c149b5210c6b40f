import type { Span } from '../analysis.ts';
import { isFurniture } from './is-furniture.ts';
import { openMarks } from './open-marks.ts';

/** Shorter lines are furniture as a whole or not at all. */
const least = 90;
const suspicious =
  /\b(?:advertisement|continues? (?:below|after)|continue reading|read (?:more|also|next)|related:|sign up|subscribe|follow us|click here|download (?:our|the)|rights reserved|join our|share this|newsletter|cookies|inbox|privacy|has the full story)\b/i;
const seams =
  /(?<=[.!?]["”’)]{0,2})\s+(?=["“‘]?\p{Lu})|(?<=\b(?:Advertisement|ADVERTISEMENT|Skip advertisement|READ MORE|Continue reading|(?:Story|Article) continues (?:below|after)(?: (?:this|the) ad(?:vertisement)?)?))\s+(?=["“‘]?\p{Lu})/gu;

/**
 * Cuts the furniture out of a line that was glued from many (a page without line breaks): its sentences that are
 * furniture become parts of their own, outside quotations. Gives the parts of the line, one or more.
 */
export function cutFurniture(text: string, line: Span): Span[] {
  if (line[1] - line[0] < least) return [line];
  const words = text.slice(...line);
  if (!suspicious.test(words) || isFurniture(words)) return [line];
  const out: Span[] = [];
  let from = 0;
  let open = 0;
  let article = -1;
  const take = (start: number, end: number) => {
    const sentence = words.slice(start, end);
    const isQuoted = open > 0;
    open = Math.max(0, open + openMarks(sentence));
    if (isQuoted || !isFurniture(sentence)) {
      if (article < 0) article = start;
      return;
    }
    if (article >= 0) out.push([line[0] + article, line[0] + words.slice(0, start).trimEnd().length]);
    article = -1;
    out.push([line[0] + start, line[0] + end]);
  };
  for (const { 0: space, index } of words.matchAll(seams)) {
    take(from, index);
    from = index + space.length;
  }
  take(from, words.length);
  if (article >= 0) out.push([line[0] + article, line[1]]);
  return out;
}
