/** Writes one version of a claim, with the quantities and places that stand in its words. */
import type { Transaction } from '#db/open.ts';
import { claimVersion, place, quantity } from '#db/schema.ts';
import { findPlaces } from '#lib/text/claims/find-places.ts';
import { findQuantities } from '#lib/text/claims/find-quantities.ts';
import type { CheckWorthyReason, ClaimCategory } from '#lib/vocabulary.ts';
import type { Act } from '../act.ts';
import { type Span, withWords } from '../span/rules.ts';

export interface NewVersion {
  claimId: number;
  supersedes: number | null;
  /** Of the article: the span has been checked against it. */
  text: string;
  /** Day of the article in ISO 8601, against which “on Monday” is resolved; null: not known. */
  publishedAt: string | null;
  span: Span;
  statementId: number | null;
  category: ClaimCategory;
  checkWorthiness: number;
  reasons: CheckWorthyReason[];
  requestId?: string;
  keptBecause?: string | null;
}

/** Gives the id of the version. What a person writes is of origin "person". */
export function writeVersion(tx: Transaction, version: NewVersion, act: Act): number {
  const { claimId, supersedes, text, publishedAt, span, statementId, category, checkWorthiness, reasons } =
    version;
  const { id: versionId } = tx
    .insert(claimVersion)
    .values({
      claimId,
      supersedes,
      statementId,
      ...withWords(text, span),
      category,
      checkWorthiness,
      reasons,
      requestId: version.requestId,
      keptBecause: version.keptBecause,
      origin: 'person',
      ...act,
    })
    .returning({ id: claimVersion.id })
    .get();
  const quantities = findQuantities(text, [span.start, span.end], publishedAt).map(
    ({ span: [start, end], ...found }, position) => ({
      versionId,
      position,
      ...found,
      ...withWords(text, { start, end }),
    }),
  );
  if (quantities.length > 0) tx.insert(quantity).values(quantities).run();
  const places = findPlaces(text, [span.start, span.end]).map(({ span: [start, end], name }, position) => ({
    versionId,
    position,
    name,
    ...withWords(text, { start, end }),
  }));
  if (places.length > 0) tx.insert(place).values(places).run();
  return versionId;
}
