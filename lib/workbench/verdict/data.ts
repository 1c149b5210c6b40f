/** Reads verdicts. */
import { desc, eq, type SQL } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { type claim, person, verdict } from '#db/schema.ts';
import { claimantOf } from '../claim/claimant.ts';
import type { VerdictRow } from '../claim/schema.ts';
import { standingEvidence } from '../evidence/data.ts';
import type { VerdictFacts } from './rules.ts';

/** The verdict that stands on a claim; null: nobody answered yet. */
export function currentVerdict(reader: Reader, claimId: number): VerdictRow | null {
  return find(reader, eq(verdict.claimId, claimId));
}

/** One verdict by its id. */
export function verdictById(reader: Reader, id: number): VerdictRow | null {
  return find(reader, eq(verdict.id, id));
}

/** What the gate of a verdict has to know, but for what is being typed. */
export function verdictFacts(
  reader: Reader,
  row: typeof claim.$inferSelect,
): Omit<VerdictFacts, 'justified'> {
  const evidence = standingEvidence(reader, row.id, claimantOf(reader, row));
  return {
    dismissed: row.dismissed,
    withdrawn: row.withdrawn,
    supporting: evidence.filter(
      ({ purpose, stance, ownSide }) =>
        purpose === 'so' && stance === 'supports' && ownSide !== 'withdrawn_article',
    ).length,
    countingSupport: row.supportCount,
    countingRefutation: row.refuteCount,
  };
}

/** The chain never forks, so that the newest row is the one that no other supersedes. */
function find(reader: Reader, where: SQL): VerdictRow | null {
  const row = reader
    .select({
      id: verdict.id,
      verdict: verdict.verdict,
      justification: verdict.justification,
      reopened: verdict.reopened,
      by: { id: person.id, name: person.name },
      at: verdict.at,
      undoes: verdict.undoes,
    })
    .from(verdict)
    .innerJoin(person, eq(person.id, verdict.by))
    .where(where)
    .orderBy(desc(verdict.id))
    .limit(1)
    .get();
  return row ?? null;
}
