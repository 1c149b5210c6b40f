/** Lists that left the desk with the state of each of their claims, as the ledger knows them. */
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { ledger, person } from '#db/schema.ts';
import type { ExportFormat } from '#lib/vocabulary.ts';
import { readHead } from '../ledger/head.ts';
import { exportedDetail } from './schema.ts';

export interface PastExport {
  /** Its line in the ledger. */
  seq: number;
  /** Under which its rows stand; null: it is from before rows were remembered. */
  begun: number | null;
  /** The last line of the ledger that its rows take into account. */
  asOf: number;
  by: string;
  /** UTC. */
  at: string;
  format: ExportFormat;
  count: number;
  sha256: string;
}

/** Newest first; only those of that SHA-256 where one is given. */
export function pastExports(read: Reader, wanted?: string): PastExport[] {
  const ofThis =
    wanted === undefined ? undefined : sql`json_extract(${ledger.detail}, '$.sha256') = ${wanted}`;
  return read
    .select({ seq: ledger.seq, by: person.name, at: ledger.at, detail: ledger.detail })
    .from(ledger)
    .innerJoin(person, eq(person.id, ledger.by))
    .where(and(eq(ledger.act, 'exported'), ofThis))
    .orderBy(desc(ledger.seq))
    .all()
    .flatMap(({ detail, ...line }) => {
      const said = exportedDetail.safeParse(detail).data;
      if (!said || (wanted !== undefined && said.sha256 !== wanted)) return [];
      const { format, count, sha256, rows, head } = said;
      const asOf = readHead(head ?? '')?.seq ?? line.seq;
      return [{ ...line, begun: rows?.begun ?? null, asOf, format, count, sha256 }];
    });
}
