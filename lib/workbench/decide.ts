/** One decision: one write, and an orderly answer where another process was faster. */
import type { Database, Reader, Transaction } from '#db/open.ts';

/**
 * Runs `work` in a transaction. Within this process the queue lets nobody in between; a row that
 * another process wrote first breaks a UNIQUE constraint, and `lost` then says what stands now.
 * Throws every other fault.
 */
export async function decide<Outcome>(
  db: Database,
  work: (tx: Transaction) => Outcome,
  lost: (reader: Reader) => Outcome,
): Promise<Outcome> {
  try {
    return await db.write(work);
  } catch (fault) {
    if (!isUniqueViolation(fault)) throw fault;
    return lost(db.read);
  }
}

function isUniqueViolation(fault: unknown): boolean {
  for (let cause = fault; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && cause.code === 'SQLITE_CONSTRAINT_UNIQUE') return true;
  return false;
}
