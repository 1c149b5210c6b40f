/** In which state each exported claim goes out, kept small while the file is made: 80 bytes a row. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Reader } from '#db/open.ts';
import type { ExportRow } from '#lib/export/export-row.ts';
import { claimStates } from './claim-states.ts';
import type { ExportedRow } from './exported-rows.ts';

const columns = [
  'claimId',
  'versionId',
  'statementVersionId',
  'attributionId',
  'verdictId',
  'wordingId',
] as const;
const hashBytes = 32;

export interface KeptVersions {
  /** The rows as they go into the file, in its order. */
  add(read: Reader, rows: ExportRow[]): void;
  /** All that were added, so many at a time. */
  batches(size: number): Generator<Omit<ExportedRow, 'seq'>[]>;
}

/** Room for `count` claims. */
export function keptVersions(count: number): KeptVersions {
  const ids = new Float64Array(count * columns.length);
  const hashes = Buffer.alloc(count * hashBytes);
  let added = 0;
  const rowAt = (position: number) => {
    const id = (column: (typeof columns)[number]) =>
      ids[position * columns.length + columns.indexOf(column)] || null;
    return {
      position,
      claimId: id('claimId') ?? 0,
      versionId: id('versionId'),
      statementVersionId: id('statementVersionId'),
      attributionId: id('attributionId'),
      verdictId: id('verdictId'),
      wordingId: id('wordingId'),
      rowHash: hashes.toString('hex', position * hashBytes, (position + 1) * hashBytes),
    };
  };
  return {
    add(read, rows) {
      const states = claimStates(
        read,
        rows.map((row) => row.claimId),
      );
      for (const row of rows) {
        const state = states.get(row.claimId);
        for (const [k, column] of columns.entries()) ids[added * columns.length + k] = state?.[column] ?? 0;
        hashOf(row).copy(hashes, added * hashBytes);
        added += 1;
      }
    },
    *batches(size) {
      for (let from = 0; from < added; from += size)
        yield Array.from({ length: Math.min(size, added - from) }, (_, k) => rowAt(from + k));
    },
  };
}

/** SHA-256 of everything that a file can say of the claim: canonical JSON (RFC 8785), but for the link. */
function hashOf({ link: _, ...said }: ExportRow): Buffer {
  return createHash('sha256')
    .update(canonicalize(said) ?? '')
    .digest();
}
