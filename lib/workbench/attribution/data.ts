/** Reads attribution checks. */
import { desc, eq, type SQL } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { attributionCheck, person } from '#db/schema.ts';
import type { AttributionCheckRow } from '../claim/schema.ts';

/** The answer that stands on a claim; null: nobody answered yet. */
export function currentCheck(reader: Reader, claimId: number): AttributionCheckRow | null {
  return find(reader, eq(attributionCheck.claimId, claimId));
}

/** One answer by its id. */
export function checkById(reader: Reader, id: number): AttributionCheckRow | null {
  return find(reader, eq(attributionCheck.id, id));
}

/** The chain never forks, so that the newest row is the one that no other supersedes. */
function find(reader: Reader, where: SQL): AttributionCheckRow | null {
  const row = reader
    .select({
      id: attributionCheck.id,
      state: attributionCheck.state,
      justification: attributionCheck.justification,
      reopened: attributionCheck.reopened,
      by: { id: person.id, name: person.name },
      at: attributionCheck.at,
      undoes: attributionCheck.undoes,
    })
    .from(attributionCheck)
    .innerJoin(person, eq(person.id, attributionCheck.by))
    .where(where)
    .orderBy(desc(attributionCheck.id))
    .limit(1)
    .get();
  return row ?? null;
}
