/** What became of the sources of an exported claim, which stand in rows of their own. */
import { and, asc, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader } from '#db/open.ts';
import { evidence, ledger, source, speaker } from '#db/schema.ts';
import type { Change } from './change.ts';

const ofEvidence = inArray(ledger.act, ['evidence_linked', 'evidence_changed', 'evidence_withdrawn']);

/** Claims whose evidence was linked, changed or withdrawn after that line of the ledger. */
export function claimsWithNewEvidence(read: Reader, afterSeq: number): Set<number> {
  const rows = read
    .selectDistinct({ claimId: ledger.claimId })
    .from(ledger)
    .where(and(gt(ledger.seq, afterSeq), ofEvidence))
    .all();
  return new Set(rows.flatMap(({ claimId }) => claimId ?? []));
}

/** The newest evidence as of that line of the ledger, by evidence.id: clocks may have been put back since. */
export function newestEvidence(read: Reader, seq: number): number {
  const line = read
    .select({ detail: ledger.detail })
    .from(ledger)
    .where(and(lte(ledger.seq, seq), ofEvidence))
    .orderBy(desc(ledger.seq))
    .limit(1)
    .get();
  return Number(line?.detail.evidenceId ?? 0);
}

/** Null: the sources are those that stood when `newest` was the newest evidence of the desk. */
export function sourcesChange(read: Reader, claimId: number, newest: number): Change | null {
  const [then, now] = [sourcesAt(read, claimId, newest), sourcesAt(read, claimId, null)];
  const [before, after] = [then.join('\n') || null, now.join('\n') || null];
  const several = { why: null, reopened: null, by: null, at: null };
  return before === after ? null : { field: 'sources', ...several, before, after };
}

const later = alias(evidence, 'later');

/** A line for each piece that stood when that evidence was the newest; null: that stands now. */
function sourcesAt(read: Reader, claimId: number, newest: number | null): string[] {
  const known = newest === null ? undefined : lte(later.id, newest);
  return read
    .select({ evidence, source, speaker: speaker.name })
    .from(evidence)
    .innerJoin(source, eq(source.id, evidence.sourceId))
    .leftJoin(speaker, eq(speaker.id, source.speakerId))
    .leftJoin(later, and(eq(later.supersedes, evidence.id), known))
    .where(
      and(
        eq(evidence.claimId, claimId),
        eq(evidence.withdrawn, false),
        isNull(later.id),
        newest === null ? undefined : lte(evidence.id, newest),
      ),
    )
    .orderBy(asc(source.title), asc(evidence.stance), asc(evidence.id))
    .all()
    .map(lineOf);
}

interface Piece {
  evidence: typeof evidence.$inferSelect;
  source: typeof source.$inferSelect;
  speaker: string | null;
}

/** As a table has it: "supports (so): Title, Speaker, Publisher, address: “passage”". */
function lineOf({ evidence: { stance, purpose, passage }, source: page, speaker: whose }: Piece): string {
  const where = [page.title, whose, page.publisher, page.address].filter(Boolean).join(', ');
  const quoted = passage === null ? '' : `: “${passage.replace(/\s+/g, ' ')}”`;
  return `${stance} (${purpose}): ${where}${quoted}`;
}
