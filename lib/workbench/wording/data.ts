/** Reads wordings. */
import { desc, eq, type SQL } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { person, wording } from '#db/schema.ts';
import type { WordingRow } from '../claim/schema.ts';

/** The wording that stands; null: none was ever written. Empty words: the last one was taken back. */
export function currentWording(reader: Reader, claimId: number): WordingRow | null {
  return find(reader, eq(wording.claimId, claimId));
}

/** One wording by its id. */
export function wordingById(reader: Reader, id: number): WordingRow | null {
  return find(reader, eq(wording.id, id));
}

function find(reader: Reader, where: SQL): WordingRow | null {
  const row = reader
    .select({
      id: wording.id,
      words: wording.words,
      by: { id: person.id, name: person.name },
      at: wording.at,
    })
    .from(wording)
    .innerJoin(person, eq(person.id, wording.by))
    .where(where)
    .orderBy(desc(wording.id))
    .limit(1)
    .get();
  return row ?? null;
}
