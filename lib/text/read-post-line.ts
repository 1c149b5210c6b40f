import { readDate } from './read-date.ts';

const writer =
  /^(?:by\s+)?(\p{Lu}[\p{L}.'’-]+(?:\s+(?:\p{Lu}[\p{L}.'’-]*|(?:van|von|de|der|al|bin|and|da|del)\b)){0,6})(?:\s+in\s+\p{Lu}[\p{L} ]*?)?(?:,?\s+and agencies)?[\s,|·•–-]*$/u;

/**
 * The line that signs and dates one post of a live blog: "Ada Vell19 June 2025 08:15", the name often
 * glued to the date. Gives who and when, in the line's words; null for any other line.
 */
export function readPostLine(words: string): { byline: string | null; dated: string } | null {
  if (words.length > 100) return null;
  const glued = words.replace(/(\p{L})(\d)/u, '$1 $2');
  const date = readDate(glued);
  if (!date) return null;
  const before = glued
    .slice(0, date.at)
    .replace(/(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s*$/i, '')
    .trim();
  const after = glued.slice(date.at + date.length).trim();
  if (!/^(?:GMT|BST|EDT|EST|CET|CEST|UTC|IST|PST|PDT|ET)?[.)]?$/.test(after)) return null;
  if (/^\W*(?:published|updated|posted|last updated|first published)?\W*$/i.test(before))
    return { byline: null, dated: words.slice(words.search(/\d/)) };
  const signed = writer.exec(before);
  return signed ? { byline: signed[1] ?? null, dated: words.slice(words.search(/\d/)) } : null;
}

/** A line that is a name alone, over a line that is a date alone: it signs the article. */
export function readNameOverDate(words: string, next: string): { byline: string; dated: null } | null {
  if (words.length > 100) return null;
  const below = readPostLine(next);
  const name = writer.exec(words)?.[1];
  return below && !below.byline && name?.includes(' ') ? { byline: name, dated: null } : null;
}
