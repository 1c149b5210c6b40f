/**
 * What a new analysis changes on the desk. What a person decided, corrected or added is held: the
 * engine says nothing more at its place. The rest follows the engine, and keeps its identity where
 * the engine still sees it at the same place.
 */
import type { Claim, Statement } from '#lib/text/analysis.ts';
import { liesIn, matchPlaces, type Place } from './match-places.ts';
import { claimReading, statementReading } from './reading.ts';
import type { Changes, KeptClaim, KeptStatement, Plan } from './schema.ts';

interface Kept {
  id: number;
  held: boolean;
  dismissed: boolean;
  places: readonly Place[];
}

/** Pure: compares what stands with what was found, and says what would be written. */
export function planReanalysis(
  kept: { statements: readonly KeptStatement[]; claims: readonly KeptClaim[] },
  found: { statements: readonly Statement[]; claims: readonly Claim[] },
): Plan {
  const statements = changes(kept.statements, found.statements, {
    place: (one) => placeOf(one.content),
    isSame: (before, now) => before.reading === statementReading(now),
  });
  const standsIn = new Map<string, number>();
  for (const { found: one, kept: before } of [...statements.same, ...statements.changed, ...statements.held])
    standsIn.set(one.id, before.id);
  const claims = changes(kept.claims, found.claims, {
    place: (one) => placeOf([one.span]),
    isSame: (before, now) => {
      const statementId = now.statement === null ? null : standsIn.get(now.statement);
      return statementId !== undefined && before.reading === claimReading(now, statementId);
    },
  });
  return { statements, claims, standsIn };
}

const placeOf = (spans: readonly (readonly [number, number])[]): Place =>
  spans.map(([start, end]) => ({ start, end }));

interface Comparison<Row, Found> {
  place: (found: Found) => Place;
  isSame: (before: Row, now: Found) => boolean;
}

function changes<Row extends Kept, Found>(
  kept: readonly Row[],
  found: readonly Found[],
  { place, isSame }: Comparison<Row, Found>,
): Changes<Row, Found> {
  const places = found.map(place);
  const matched = matchPlaces(
    places,
    kept.map((row) => row.places),
  );
  const out: Changes<Row, Found> = { added: [], changed: [], same: [], held: [], retired: [] };
  const heldPlaces = kept.filter((row) => row.held);
  const seen = new Set<number>();
  for (const [i, now] of found.entries()) {
    const index = matched.get(i);
    const before =
      (index === undefined ? undefined : kept[index]) ?? heldPlaces.find((row) => isWithin(places[i], row));
    if (!before) {
      out.added.push(now);
      continue;
    }
    seen.add(before.id);
    const pair = { kept: before, found: now };
    if (before.held) out.held.push(pair);
    else if (!before.dismissed && isSame(before, now)) out.same.push(pair);
    else out.changed.push(pair);
  }
  out.retired = kept.filter((row) => !row.held && !row.dismissed && !seen.has(row.id));
  return out;
}

const isWithin = (place: Place | undefined, { places }: Kept) =>
  place !== undefined && places.some((held) => liesIn(place, held));
