/** A name as bylines write it: Ada Vell, ADA VELL, J. P. van der Meer. */
const name =
  "\\p{Lu}[\\p{L}.'’-]+(?: (?:van der|van den|de la|van|von|de|der|den|al|bin|da|del|di|la|le))?(?: \\p{Lu}[\\p{L}.'’-]*){1,3}";
const signed =
  /^(?:(?:interview|words|story|report|reporting|analysis|written|opinion|text|reported) )?by:? /i;
const nameFirst = new RegExp(`^(${name})(?=$| and | in | for | with | at |, | ?[|·•–—/&-])`, 'u');
const alone = new RegExp(`^${name}$`, 'u');
const offices =
  /\b(?:editor|reporter|correspondent|columnist|writer|journalist|producer|contributor|analyst|bureau|staff|reporters|correspondents|editors|agencies)(?: (?:in|at) \p{Lu}[\p{L} ]{1,30})?$/iu;

/** Reads a line that only signs an article (“By Ada Vell in Velm and agencies”); gives the first name, or null. */
export function readByline(line: string): string | null {
  if (line.length > 160 || /[.!?]["”’]?$/.test(line)) return null;
  const opening = signed.exec(line)?.[0];
  return opening ? (nameFirst.exec(line.slice(opening.length))?.[1] ?? null) : null;
}

/** Reads a line that, high on a page, signs the article with a name and an office (Ada Vell, Political Editor). */
export function readNameAndOffice(line: string): string | null {
  if (line.length > 100 || !offices.test(line)) return null;
  return nameFirst.exec(line)?.[1] ?? null;
}

/** Is the line a person’s name and nothing else, as it stands under the time of a post? */
export function isNameAlone(line: string): boolean {
  return line.length < 40 && alone.test(line);
}
