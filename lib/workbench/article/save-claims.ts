import { insertRows } from '#db/insert-rows.ts';
import type { Transaction } from '#db/open.ts';
import { claim, claimVersion, place, quantity } from '#db/schema.ts';
import type { Claim } from '#lib/text/analysis.ts';
import type { AnalysisScope } from './save-article.ts';
import { idAt, type SavedStatement } from './save-statements.ts';
import { soundSpan } from './sound-span.ts';

/** Writes the claims with their first versions, quantities and places, ready to be decided. */
export function saveClaims(
  tx: Transaction,
  { articleId, analysisId, text, by, at }: AnalysisScope,
  found: readonly Claim[],
  statements: ReadonlyMap<string, SavedStatement>,
): void {
  const common = { origin: 'engine', by, at } as const;
  const rows = found.map((one) => {
    const saidIn = one.statement === null ? null : statements.get(one.statement);
    if (saidIn === undefined) throw new Error(`The engine put ${one.id} into a statement that is none`);
    const { category, checkWorthiness, reasons } = one;
    const version = {
      statementId: saidIn?.id ?? null,
      ...soundSpan(text, one.span),
      category,
      checkWorthiness,
      ...common,
    };
    return {
      version: { ...version, reasons },
      current: { ...version, speakerId: saidIn?.speakerId ?? null },
    };
  });
  const ids = insertRows(
    tx,
    claim,
    rows.map(({ current }) => ({
      ...current,
      articleId,
      analysisId,
      attribution: current.statementId === null ? ('own_voice' as const) : ('open' as const),
      changedAt: at,
    })),
  );
  const versions = insertRows(
    tx,
    claimVersion,
    rows.map(({ version }, i) => ({ ...version, claimId: idAt(ids, i) })),
  );
  const quantities = found.flatMap((one, i) =>
    one.quantities.map(({ span, ...rest }, position) => ({
      versionId: idAt(versions, i),
      position,
      ...rest,
      ...soundSpan(text, span),
    })),
  );
  insertRows(tx, quantity, quantities);
  const places = found.flatMap((one, i) =>
    one.places.map(({ name, span }, position) => ({
      versionId: idAt(versions, i),
      position,
      name,
      ...soundSpan(text, span),
    })),
  );
  insertRows(tx, place, places);
}
