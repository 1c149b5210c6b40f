/** A text as it stands in Markdown: every sign of it is read as itself. */

import { printableLine } from './printable-line.ts';

/** Marks that mean something anywhere in CommonMark, its common extensions, and generators that fill {{ }}. */
const marks = /[\\`*_{}[\]<>&~|$@^]/g;
/** Marks that mean something at the start of a line. */
const opening = /^(?:[#+\-=:]|\d{1,9}(?=[.)]))/;
/** Addresses that a reader makes a link of by itself. */
const links = /\b(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)/gi;
/** On one line; a backslash goes before whatever Markdown would read otherwise (CommonMark 0.31, 2.4). */
export function markdownText(text: string): string {
  const line = printableLine(text);
  const escaped = line.replace(marks, '\\$&').replace(links, '$&\\');
  return escaped.replace(opening, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** An address between angle brackets; `target` comes from webAddress, which leaves no bracket or blank in it. */
export function markdownLink(target: string): string {
  return `<${target}>`;
}
