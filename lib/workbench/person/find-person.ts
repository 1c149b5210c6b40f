/** One person of the desk by id, with or without a password yet. */
import { and, eq, isNotNull } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { person } from '#db/schema.ts';
import type { Role } from '#lib/vocabulary.ts';

export interface FoundPerson {
  id: string;
  name: string;
  userName: string;
  role: Role;
  banned: boolean;
}

/** Null where nobody has this id; the desk's own named actors have no user name and are not found. */
export function findPerson(reader: Reader, personId: string): FoundPerson | null {
  const found = reader
    .select({
      id: person.id,
      name: person.name,
      userName: person.username,
      role: person.role,
      banned: person.banned,
    })
    .from(person)
    .where(and(eq(person.id, personId), isNotNull(person.username)))
    .get();
  return found ? { ...found, userName: found.userName ?? '' } : null;
}
