import { isPaperName } from './is-paper-name.ts';
import { isNameAlone, readByline } from './read-byline.ts';
import { readDating } from './read-dated-line.ts';

/** Who signed a part of the page and when, in the words of its line. */
export interface PostLine {
  kind: 'post' | 'boilerplate';
  byline: string | null;
  dated: string | null;
}

const before =
  /^(?:by\s+)?(\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|(?:van|von|de|der|al|bin|and|da|del)\b)){0,6})(?:\s+in\s+\p{Lu}[\p{L} ]*?)?(?:,?\s+and agencies)?[\s,|·•–(-]*$/u;

/**
 * The line that signs and dates one post of a live blog: "Ada Vell19 June 2025 08:15", the name often glued to the
 * date, or the time of the clock alone. A line that only says when the page was published is furniture. Gives who
 * and when, in the line's words; null for any other line.
 */
export function readPostLine(words: string): PostLine | null {
  if (words.length > 100 || /[.!?]$/.test(words.replace(/[ap]\.m\.$/, ''))) return null;
  const dating = readDating(words);
  if (!dating) return null;
  const { at, labelled, day, clock } = dating;
  const dated = words.slice(at).replace(/^[\s|,·•–()-]+/, '');
  const lead = words.slice(0, at).trim();
  if (/^[^\p{L}\p{N}]*$/u.test(lead))
    return { kind: clock && !day && !labelled ? 'post' : 'boilerplate', byline: null, dated };
  const byline = before.exec(lead)?.[1];
  if (!byline || !(day || clock)) return null;
  return isPaperName(byline) ? { kind: 'boilerplate', byline: null, dated } : { kind: 'post', byline, dated };
}

/** A line that is a name alone, over a line that is a date alone: it signs the article. */
export function readNameOverDate(words: string, next: string): PostLine | null {
  if (words.length > 100) return null;
  const below = next && !isNameAlone(next) ? readPostLine(next) : null;
  if (!below || below.byline || readByline(words)) return null;
  const name = /^(?:the|our)\s/i.test(words) ? undefined : before.exec(words)?.[1];
  return name?.includes(' ') ? { kind: 'boilerplate', byline: name, dated: null } : null;
}
