import { newsAgencies } from '../en/news-agencies.ts';
import { isPaperName } from './is-paper-name.ts';

/** A name as bylines write it: Ada Vell, ADA VELL, J. P. van der Meer. */
const name =
  "\\p{Lu}[\\p{L}.'’-]+(?: (?:van der|van den|de la|van|von|de|der|den|al|bin|da|del|di|la|le))?(?: \\p{Lu}[\\p{L}.'’-]*){1,3}?";
const signed =
  /^(?:(?:interview|words|story|report|reporting|analysis|written|opinion|text|reported) )?by:? /i;
const offices = [
  ...['editor', 'editors', 'reporter', 'reporters', 'correspondent', 'correspondents', 'columnist', 'writer'],
  ...['journalist', 'producer', 'contributor', 'analyst', 'bureau', 'staff', 'agencies'],
].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]);
const office = `(?:${offices.join('|')})`;
const endsInOffice = new RegExp(`\\b${office}(?: (?:in|at) \\p{Lu}[\\p{L} ]{1,30})?$`, 'u');
const nameFirst = new RegExp(
  `^(${name})(?=$| and | in | for | with | at |, | [&–—-] | ?[|·•/]| (?:\\p{L}+ ){0,4}${office}$)`,
  'u',
);
const agency = new RegExp(`^(?:by:? )(?:the )?(?:${newsAgencies.join('|')})$`, 'i');
const alone = new RegExp(`^${name}$`, 'u');

/** Reads a line that only signs an article (“By Ada Vell and Bo Dahl in Velm”); gives who, or null. */
export function readByline(line: string): string | null {
  if (line.length > 160 || /[.!?]["”’]?$/.test(line)) return null;
  if (agency.test(line)) return line.replace(/^by:? /i, '');
  const opening = signed.exec(line)?.[0];
  return opening ? namesIn(line.slice(opening.length)) : null;
}

/** The names that the words begin with, up to an office or a place: “Ada Vell, Bo Dahl”. */
function namesIn(words: string): string | null {
  const out: string[] = [];
  let rest = words;
  for (let found = firstName(rest); found && out.length < 6; found = firstName(rest)) {
    out.push(found);
    rest = rest.slice(found.length);
    const tie = /^(?:, and |, | and | & )/.exec(rest)?.[0];
    if (!tie) break;
    rest = rest.slice(tie.length);
    if (endsInOffice.test(rest) && !/^[^,]+,/.test(rest)) break;
  }
  return out.length > 0 ? out.join(', ') : null;
}

const firstName = (words: string): string | undefined => nameFirst.exec(words)?.[1];

/** Reads a line that, high on a page, signs the article with a name and an office (Ada Vell, Political Editor). */
export function readNameAndOffice(line: string): string | null {
  if (line.length > 100) return null;
  if (namesPaper(line)) return firstName(line) ?? null;
  return endsInOffice.test(line) ? namesIn(line) : null;
}

/** “Ada Vell, Velm Courier, Dakar”. */
const namesPaper = (line: string): boolean => {
  const [, paper] = line.split(', ', 4);
  return paper !== undefined && isPaperName(paper);
};

/** Is the line a person’s name and nothing else, as it stands under the time of a post? */
export function isNameAlone(line: string): boolean {
  return line.length < 40 && alone.test(line);
}
