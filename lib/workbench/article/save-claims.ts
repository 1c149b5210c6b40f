import { insertRows } from '#db/insert-rows.ts';
import type { Transaction } from '#db/open.ts';
import { claim, claimVersion, place, quantity } from '#db/schema.ts';
import type { Claim } from '#lib/text/analysis.ts';
import { keptGrounds } from './kept-grounds.ts';
import type { AnalysisScope } from './save-article.ts';
import { idAt, type SavedStatement } from './save-statements.ts';
import { soundSpan } from './sound-span.ts';

/** Writes the claims with their first versions, quantities and places, ready to be decided. */
export function saveClaims(
  tx: Transaction,
  scope: AnalysisScope,
  found: readonly Claim[],
  statements: ReadonlyMap<string, SavedStatement>,
): void {
  const { articleId, analysisId, by, at } = scope;
  const rows = found.map((one) => ({ one, saidIn: statementOf(one, statements), supersedes: null }));
  const ids = insertRows(
    tx,
    claim,
    rows.map(({ one, saidIn }) => ({
      ...whatItSays(scope, one),
      articleId,
      analysisId,
      statementId: saidIn?.id ?? null,
      speakerId: saidIn?.speakerId ?? null,
      confidence: saidIn?.confidence ?? null,
      attribution: saidIn === null ? ('own_voice' as const) : ('open' as const),
      origin: 'engine' as const,
      by,
      at,
      changedAt: at,
    })),
  );
  saveClaimVersions(
    tx,
    scope,
    rows.map((row, i) => ({ ...row, claimId: idAt(ids, i) })),
  );
}

export interface NewClaimVersion {
  one: Claim;
  claimId: number;
  /** Null: the article's own voice. */
  saidIn: SavedStatement | null;
  /** The version that it takes the place of; null: the first. */
  supersedes: number | null;
}

/** Writes what the engine says of each claim, which does not yet make it the current version. */
export function saveClaimVersions(
  tx: Transaction,
  scope: AnalysisScope,
  rows: readonly NewClaimVersion[],
): void {
  const { text, by, at } = scope;
  const versions = insertRows(
    tx,
    claimVersion,
    rows.map(({ one, claimId, saidIn, supersedes }) => ({
      ...whatItSays(scope, one),
      claimId,
      statementId: saidIn?.id ?? null,
      supersedes,
      reasons: one.reasons,
      grounds: keptGrounds(text, one.grounds),
      origin: 'engine' as const,
      by,
      at,
    })),
  );
  const quantities = rows.flatMap(({ one }, i) =>
    one.quantities.map(({ span, ...rest }, position) => ({
      versionId: idAt(versions, i),
      position,
      ...rest,
      ...soundSpan(text, span),
    })),
  );
  insertRows(tx, quantity, quantities);
  const places = rows.flatMap(({ one }, i) =>
    one.places.map(({ name, span }, position) => ({
      versionId: idAt(versions, i),
      position,
      name,
      ...soundSpan(text, span),
    })),
  );
  insertRows(tx, place, places);
}

/** Null: the article's own voice. Throws where the engine names a statement that is none. */
export function statementOf(
  one: Claim,
  statements: ReadonlyMap<string, SavedStatement>,
): SavedStatement | null {
  if (one.statement === null) return null;
  const saidIn = statements.get(one.statement);
  if (!saidIn) throw new Error(`The engine put ${one.id} into a statement that is none`);
  return saidIn;
}

const whatItSays = ({ text }: AnalysisScope, { span, category, checkWorthiness }: Claim) => ({
  ...soundSpan(text, span),
  category,
  checkWorthiness,
});
