/** Reads what was thrown out and taken back. */
import { desc, eq, type SQL } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { dismissal, person } from '#db/schema.ts';
import type { DismissalRow, DismissalTarget } from '../statement/schema.ts';

/** What stands on a statement or claim; null: nobody ever dismissed it. */
export function currentDismissal(reader: Reader, target: DismissalTarget): DismissalRow | null {
  const column = target.kind === 'statement' ? dismissal.statementId : dismissal.claimId;
  return find(reader, eq(column, target.id));
}

/** One row by its id. */
export function dismissalById(reader: Reader, id: number): DismissalRow | null {
  return find(reader, eq(dismissal.id, id));
}

function find(reader: Reader, where: SQL): DismissalRow | null {
  const row = reader
    .select({
      id: dismissal.id,
      dismissed: dismissal.dismissed,
      reason: dismissal.reason,
      by: { id: person.id, name: person.name },
      at: dismissal.at,
      undoes: dismissal.undoes,
    })
    .from(dismissal)
    .innerJoin(person, eq(person.id, dismissal.by))
    .where(where)
    .orderBy(desc(dismissal.id))
    .limit(1)
    .get();
  return row ?? null;
}
