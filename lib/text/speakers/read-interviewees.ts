import type { Cast } from './gather-cast.ts';
import type { Person } from './people-register.ts';
import { named, nobody, ofPerson, type Resolved } from './resolved.ts';

/** Who asks and who answers where the turns of an interview say only Q and A. */
export interface Interviewees {
  asker: Resolved;
  guest: Resolved;
}

/** Is the only one of all with a full name; those who are somebody’s (her husband) come along. */
const isPresented = (first: Person, all: readonly Person[]) =>
  first.keys.length > 1 && all.every((one) => one === first || one.keys.length === 1 || isRelated(one));

const isRelated = ({ roles }: Person) =>
  roles.some(({ words }) => /^(?:his|her|its|their)$/i.test(words[0] ?? ''));

/**
 * The publisher asks, or whoever signed the page; the person whom the text before the first turn names
 * most often answers, and nobody where two are named as often. `firstTurn`: offset of the first label.
 */
export function readInterviewees(
  cast: Cast,
  masthead: { publisher: string | null; byline: string | null },
  firstTurn: number,
): Interviewees {
  const { publisher, byline } = masthead;
  const asker = publisher
    ? named(publisher, 'organisation', 'interviewer')
    : byline
      ? named(byline, 'person', 'interviewer')
      : nobody;
  const introduced = cast.personAppearances.filter(
    ({ who, span }) => span[0] < firstTurn && !byline?.includes(who.name),
  );
  const people = introduced.some(({ who }) => who.human)
    ? introduced.filter(({ who }) => who.human)
    : introduced;
  const places = [...Map.groupBy(people, ({ who }) => who)].sort(([, a], [, b]) => b.length - a.length);
  const [most, next] = places;
  const ahead =
    most &&
    (most[1].length > (next?.[1].length ?? 0) ||
      isPresented(
        most[0],
        places.map(([who]) => who),
      ));
  const guest =
    most && ahead
      ? { ...ofPerson(most[0], 'interviewee'), words: most[1].slice(0, 1).map(({ span }) => span) }
      : nobody;
  return { asker, guest };
}
