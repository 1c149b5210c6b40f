import { months } from '../en/months.ts';
import { newsAgencies } from '../en/news-agencies.ts';

/** Where and by whom a dispatch was sent: “PORT ANSELM, Oct 14 (Meridian) - ”. */
export interface Dateline {
  /** Its length in UTF-16 units, up to where the sentence begins. */
  length: number;
  /** The agency in brackets, as written. */
  agency: string | null;
  /** Only a place in capitals and a dash or colon, which may also be a label. */
  bare: 'dash' | 'colon' | null;
}

const longest = 110;
const dash = /\s*(?:\s-{1,2}|\s?[–—])\s*:?\s*|\s*:\s+(?=\S)/;
const capitals = /^\p{Lu}[\p{Lu}\s.'’/-]{2,40}$/u;
const small = /^(?:of|the|de|del|la|le|el|al|and|on|in|am|near|upon|sur|a|an|der|am)$/;
const preposition = /^(?:On|In|At|By|From|Since|After|Before|Until|The|A|An)\b/;
const known = new Set(newsAgencies.map((name) => name.toLowerCase()));

/**
 * Reads the dateline that opens a paragraph: a place, perhaps its country and the day, perhaps the agency in brackets,
 * and a dash (Associated Press Stylebook, “datelines”); null where there is none.
 */
export function readDateline(paragraph: string): Dateline | null {
  if (!/^\p{Lu}/u.test(paragraph) || preposition.test(paragraph)) return null;
  const opening = paragraph.slice(0, longest);
  const mark = dash.exec(opening);
  if (!mark || mark.index < 3) return null;
  const head = opening.slice(0, mark.index);
  const agency = /\(([^()]{2,40})\)\s*$/.exec(head)?.[1] ?? null;
  const where = head.replace(/\s*\([^()]*\)\s*$/, '');
  const place = /^[^,(]+/.exec(where)?.[0].trim() ?? '';
  if (!/^\p{Lu}/u.test(place) || preposition.test(place) || !where.split(/[\s,]+/).every(isNameOrNumber))
    return null;
  const inCapitals = capitals.test(place);
  const named =
    agency !== null && (inCapitals || known.has(agency.toLowerCase()) || /^\p{L}{2,12}$/u.test(agency));
  if (!named && !inCapitals && !isDated(where)) return null;
  const mere = !named && where === place;
  const isColon = !/[–—-]/.test(mark[0]);
  if (isColon && !mere && !named) return null;
  return { length: mark.index + mark[0].length, agency, bare: mere ? (isColon ? 'colon' : 'dash') : null };
}

const isNameOrNumber = (word: string): boolean =>
  word === '' ||
  /^[\p{Lu}\d]/u.test(word) ||
  small.test(word) ||
  months.has(word.replace('.', '').toLowerCase());

const isDated = (where: string): boolean =>
  /\d/.test(where) && where.split(/[\s,.]+/).some((word) => months.has(word.toLowerCase()));
