/** Reads of the chain itself. */
import { desc } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { LedgerHead } from './head.ts';
import { chainStart } from './rules.ts';

/** The end of the chain; seq 0 where nothing stands in it. */
export function ledgerHead(read: Reader): LedgerHead {
  return (
    read
      .select({ seq: ledger.seq, hash: ledger.hash })
      .from(ledger)
      .orderBy(desc(ledger.seq))
      .limit(1)
      .get() ?? chainStart
  );
}
