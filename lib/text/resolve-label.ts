import type { Cast } from './gather-cast.ts';
import type { Interviewees } from './read-interviewees.ts';
import { named, nobody, ofPerson, type Resolved } from './resolved.ts';

/**
 * Finds who the label of an interview’s turn names: a full name, a surname in capitals, initials, or the
 * medium that asks; Q and A stand for who asks and who answers. Labels that fit nobody the article names stand for themselves.
 */
export function resolveLabel(
  label: string,
  cast: Cast,
  publisher: string | null,
  { asker, guest }: Interviewees,
): Resolved {
  const plain = label.replaceAll('.', '').toLowerCase();
  const person =
    cast.people.find(({ name }) => name.toLowerCase() === plain) ??
    cast.people.find(({ name }) => name.toLowerCase().endsWith(` ${plain}`));
  const lettered = person ? undefined : cast.people.find(({ name }) => initials(name) === plain);
  const medium =
    publisher !== null &&
    [publisher.toLowerCase(), bare(publisher).toLowerCase(), initials(bare(publisher))].includes(plain);
  if (medium && publisher !== null) return named(publisher, 'organisation', 'publisher');
  if (person) return ofPerson(person, 'label');
  if (lettered) return ofPerson(lettered, 'initials');
  if (/^(?:q|question|interviewer)$/.test(plain)) return asker;
  if (/^(?:a|answer)$/.test(plain)) return guest;
  if (/^(?:reporter|host|moderator|audience|male speaker|female speaker|speaker)$/.test(plain)) return nobody;
  return named(capitalised(label), 'person', 'label');
}

const bare = (name: string) => name.replace(/^The\s+/, '');
const initials = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .join('')
    .toLowerCase();
const capitalised = (label: string) =>
  label.replace(/\p{Lu}{2,}/gu, (word) =>
    word.length > 3 ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
