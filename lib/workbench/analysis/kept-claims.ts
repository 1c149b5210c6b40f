/** The claims of one article as they stand, with every place that they ever had. */
import { asc, desc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { claim, claimVersion, place, quantity } from '#db/schema.ts';
import { claimReading } from './reading.ts';
import type { KeptClaim } from './schema.ts';

/** In no order; `isDecided` tells for claim.id whether a person decided there. */
export function keptClaims(
  reader: Reader,
  articleId: number,
  isDecided: (claimId: number) => boolean,
): KeptClaim[] {
  const versions = reader
    .select({ version: claimVersion, row: claim })
    .from(claimVersion)
    .innerJoin(claim, eq(claim.id, claimVersion.claimId))
    .where(eq(claim.articleId, articleId))
    .orderBy(desc(claimVersion.id))
    .all();
  const quantities = Map.groupBy(partsOf(reader, articleId, quantity), (part) => part.versionId);
  const places = Map.groupBy(partsOf(reader, articleId, place), (part) => part.versionId);
  return [...Map.groupBy(versions, ({ row }) => row.id).values()].flatMap((all): KeptClaim[] => {
    const [newest] = all;
    if (!newest) return [];
    const { row, version } = newest;
    return [
      {
        id: row.id,
        versionId: version.id,
        held: row.origin === 'person' || isDecided(row.id),
        dismissed: row.dismissed,
        places: all.map((one) => [{ start: one.version.start, end: one.version.end }]),
        words: version.words,
        statementId: version.statementId,
        reading: claimReading(
          {
            ...version,
            span: [version.start, version.end],
            quantities: (quantities.get(version.id) ?? []).map(withSpan),
            places: (places.get(version.id) ?? []).map(withSpan),
          },
          version.statementId,
        ),
      },
    ];
  });
}

function partsOf<Part extends typeof quantity | typeof place>(
  reader: Reader,
  articleId: number,
  table: Part,
): Part['$inferSelect'][] {
  // Both tables have these columns; drizzle cannot select from a union of them.
  const either = table as typeof quantity;
  return reader
    .select({ part: either })
    .from(either)
    .innerJoin(claimVersion, eq(claimVersion.id, either.versionId))
    .innerJoin(claim, eq(claim.id, claimVersion.claimId))
    .where(eq(claim.articleId, articleId))
    .orderBy(asc(either.versionId), asc(either.position))
    .all()
    .map(({ part }) => part);
}

const withSpan = <Part extends { start: number; end: number }>(part: Part) => ({
  ...part,
  span: [part.start, part.end] as const,
});
