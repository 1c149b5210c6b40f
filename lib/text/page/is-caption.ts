import { newsAgencies } from '../en/news-agencies.ts';

const longest = 700;
const leastWords = 5;
const agencies = new Set(newsAgencies.map((name) => name.toLowerCase()));
const labelled =
  /\b(?:Photograph|Photo|Picture|Image|Pic|Credit|Video|Illustration|Composite|Graphic)s?(?: by| credit| courtesy of)?\s*:\s*\S[^.!?]*$/;
/** BBC and Reuters label a caption before it or sign it with the desk and a name. */
const opening = /^(?:image|media|photo) caption,?\s/i;
const desk =
  /(?:^|[\s.,])(?:REUTERS|AFP|EPA|ANP|AP Photo|AP|PA)\/\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u;
const courtesy =
  /\b(?:via|courtesy|handout|file|photo|image|picture|pool|screengrab|screenshot|agency|wire)\b/i;

/** Is the line what stands under a picture? It ends in the picture’s credit: (AFP/Getty), Photograph: Name/Agency. */
export function isCaption(line: string): boolean {
  if (line.length > longest) return false;
  const tail = line.slice(-120);
  if (opening.test(line) || labelled.test(tail)) return true;
  if (line.length > 60 && desk.test(tail)) return true;
  const credit = /\s[([]([A-Z©][^()]{0,60})[)\]]$/.exec(tail)?.[1];
  if (!credit || line.split(/\s+/, leastWords + 1).length <= leastWords) return false;
  return isCredit(credit);
}

/** Is the line a credit alone (AFP/Getty Images)? */
export function isCreditAlone(line: string): boolean {
  const parts =
    line.length < 80 ? line.replace(/^\(|\)$|\s?[—–-]$/g, '').split(/\s*(?:[/,|]|\bvia\b|\band\b)\s*/) : [];
  return parts.length > 0 && parts.every((part) => agencies.has(part.toLowerCase()));
}

/** An agency, a desk and a name, or a name: no party and state (D-Vermont), no acronym, no aside. */
function isCredit(words: string): boolean {
  if (words.split(/\s*\/\s*/).some((part) => agencies.has(part.toLowerCase()))) return true;
  if (/\d|[:;!?]/.test(words)) return /^(?:image|photo|picture|credit|file)/i.test(words);
  if (words.includes('/') || courtesy.test(words)) return true;
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’'-]+){1,3}$/u.test(words);
}
