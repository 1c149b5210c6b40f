import type { Cast } from './gather-cast.ts';
import type { Person } from './people-register.ts';
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
  const { byName, byEnd, byInitials } = labelsOf(cast.people);
  const person = byName.get(plain) ?? byEnd.get(plain);
  const lettered = person ? undefined : byInitials.get(plain);
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

interface Labels {
  byName: Map<string, Person>;
  byEnd: Map<string, Person>;
  byInitials: Map<string, Person>;
}

const known = new WeakMap<readonly Person[], Labels>();

/** By which labels each person can be meant; who is named first keeps one that fits several. Read once for an article. */
function labelsOf(people: readonly Person[]): Labels {
  const before = known.get(people);
  if (before) return before;
  const out: Labels = { byName: new Map(), byEnd: new Map(), byInitials: new Map() };
  known.set(people, out);
  const enter = (labels: Map<string, Person>, label: string, person: Person) => {
    if (!labels.has(label)) labels.set(label, person);
  };
  for (const person of people) {
    const name = person.name.toLowerCase();
    enter(out.byName, name, person);
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1))
      enter(out.byEnd, name.slice(at + 1), person);
    enter(out.byInitials, initials(person.name), person);
  }
  return out;
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
