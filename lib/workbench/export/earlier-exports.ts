/** The lists that went out, newest first, as the ledger has them. */

import { desc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import type { Database } from '#db/open.ts';
import { ledger, person } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { exportedDetail } from './schema.ts';

export type EarlierExport = z.output<typeof exportedDetail> & {
  seq: number;
  hash: string;
  by: string;
  at: string;
};

/** The last `limit` exports, or all. Throws NotAllowed. */
export function earlierExports(db: Database, actor: Actor, limit = Number.MAX_SAFE_INTEGER): EarlierExport[] {
  allow(actor, 'read_ledger');
  return db.read
    .select({ seq: ledger.seq, hash: ledger.hash, by: person.name, at: ledger.at, detail: ledger.detail })
    .from(ledger)
    .innerJoin(person, eq(person.id, ledger.by))
    .where(eq(ledger.act, 'exported'))
    .orderBy(desc(ledger.seq))
    .limit(limit)
    .all()
    .map(({ detail: said, ...row }) => ({ ...row, ...exportedDetail.parse(said) }));
}
