/** Reads attribution checks. */
import { desc, eq, type SQL } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { attributionCheck, type claim, person } from '#db/schema.ts';
import type { AttributionCheckInput, AttributionCheckRow } from '../claim/schema.ts';
import { statementById } from '../statement/data.ts';
import type { AttributionFacts } from './rules.ts';

/** The answer that stands on a claim; null: nobody answered yet. */
export function currentCheck(reader: Reader, claimId: number): AttributionCheckRow | null {
  return find(reader, eq(attributionCheck.claimId, claimId));
}

/** One answer by its id. */
export function checkById(reader: Reader, id: number): AttributionCheckRow | null {
  return find(reader, eq(attributionCheck.id, id));
}

/** What the gate of an answer has to know; with a correction, of the statement as it would be. */
export function attributionFacts(
  reader: Reader,
  row: typeof claim.$inferSelect,
  correction?: AttributionCheckInput['correction'],
): AttributionFacts {
  const standing = row.statementId === null ? null : statementById(reader, row.statementId);
  return {
    dismissed: row.dismissed,
    withdrawn: row.withdrawn,
    claim: row,
    statement: standing && {
      dismissed: standing.dismissed,
      speakerKnown: correction
        ? correction.statement.speaker.choice !== 'unknown'
        : standing.speaker !== null,
      content: correction ? correction.statement.content : standing.content,
    },
  };
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
