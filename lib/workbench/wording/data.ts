/** Reads wordings. */
import { desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { person, wording } from '#db/schema.ts';
import type { WordingRow } from '../claim/schema.ts';

/** The wording that stands; null: none was ever written. Empty words: the last one was taken back. */
export function currentWording(reader: Reader, claimId: number): WordingRow | null {
  const row = reader
    .select({
      id: wording.id,
      words: wording.words,
      by: { id: person.id, name: person.name },
      at: wording.at,
    })
    .from(wording)
    .innerJoin(person, eq(person.id, wording.by))
    .where(eq(wording.claimId, claimId))
    .orderBy(desc(wording.id))
    .limit(1)
    .get();
  return row ?? null;
}
