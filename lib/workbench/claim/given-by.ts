/** Who gave an answer that an undo put back: not the person who undid what came after it. */
import { eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { attributionCheck, person, verdict } from '#db/schema.ts';

interface Given {
  by: string;
  at: string;
}

/** Name and time of whoever first gave the answer that this row says. Null: there is no such verdict. */
export function verdictGivenBy(reader: Reader, verdictId: number): Given | null {
  return follow(
    (id) =>
      reader
        .select({
          by: person.name,
          at: verdict.at,
          answer: verdict.verdict,
          undoes: verdict.undoes,
          supersedes: verdict.supersedes,
        })
        .from(verdict)
        .innerJoin(person, eq(person.id, verdict.by))
        .where(eq(verdict.id, id))
        .get(),
    verdictId,
  );
}

/** The same for an attribution check. */
export function attributionGivenBy(reader: Reader, attributionId: number): Given | null {
  return follow(
    (id) =>
      reader
        .select({
          by: person.name,
          at: attributionCheck.at,
          answer: attributionCheck.state,
          undoes: attributionCheck.undoes,
          supersedes: attributionCheck.supersedes,
        })
        .from(attributionCheck)
        .innerJoin(person, eq(person.id, attributionCheck.by))
        .where(eq(attributionCheck.id, id))
        .get(),
    attributionId,
  );
}

interface ChainRow extends Given {
  answer: string;
  undoes: number | null;
  supersedes: number | null;
}

/** An undo says again what stood before the row that it takes back. */
function follow(rowOf: (id: number) => ChainRow | undefined, id: number): Given | null {
  const row = rowOf(id);
  if (!row) return null;
  const undone = row.undoes === null ? undefined : rowOf(row.undoes);
  const earlier = undone?.supersedes ?? null;
  if (earlier !== null && rowOf(earlier)?.answer === row.answer) return follow(rowOf, earlier);
  return { by: row.by, at: row.at };
}
