/** A new analysis of an article that is on the desk. */
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '#db/open.ts';
import { claim, statement } from '#db/schema.ts';
import { type Act, actOf } from '../act.ts';
import { type Actor, sayso } from '../actor.ts';
import { allow } from '../allow.ts';
import {
  type AnalysisScope,
  beginAnalysis,
  pointAtVersions,
  saveBlocks,
  saveSpeakers,
} from '../article/save-article.ts';
import { saveClaims, saveClaimVersions, statementOf } from '../article/save-claims.ts';
import {
  idAt,
  type SavedStatement,
  saveStatements,
  saveStatementVersions,
} from '../article/save-statements.ts';
import { settleClaim } from '../claim/current-state.ts';
import { writeDismissal } from '../dismissal/mutations.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { claimsOf } from '../statement/correct-version.ts';
import type { DismissalTarget } from '../statement/schema.ts';
import { analyseAnew, keptFindings } from './data.ts';
import { planReanalysis } from './rules.ts';
import type { Plan, Reanalysis, ReanalysisRefusal } from './schema.ts';
import { shownPlan } from './shown-plan.ts';
import { newestEngine } from './waiting.ts';

/**
 * Analyses the article with this engine and writes what changes, in one transaction: new proposals are
 * added, changed ones get one more version, those no longer proposed are dismissed by the engine. What
 * a person decided, corrected or added stays as it is. The analysis itself runs before the transaction,
 * on the calling thread. Throws NotAllowed, DatabaseBusy.
 */
export async function reanalyseArticle(
  db: Database,
  actor: Actor,
  { articleId }: { articleId: number },
  now: Date = new Date(),
): Promise<Result<{ reanalysis: Reanalysis }, { reason: ReanalysisRefusal }>> {
  allow(actor, 'reanalyse_article');
  const read = await analyseAnew(db.read, articleId);
  if (!read.ok) return read;
  const { title, text, found } = read;
  return db.write((tx) => {
    const plan = planReanalysis(keptFindings(tx, articleId), found);
    const from = newestEngine(tx, articleId);
    const { engineVersion } = found;
    const scope = beginAnalysis(tx, { articleId, text, engineVersion, at: now.toISOString() });
    saveBlocks(tx, scope, found.blocks);
    const said = writeStatements(tx, scope, plan, saveSpeakers(tx, scope, found.speakers));
    writeClaims(tx, scope, plan, said);
    retire(tx, scope, plan);
    const shown = shownPlan(text, plan);
    const { statements, claims } = shown;
    appendLedger(tx, {
      act: 'article_reanalysed',
      ...actOf(actor, now),
      articleId,
      detail: { analysisId: scope.analysisId, from, to: engineVersion, statements, claims },
    });
    return { ok: true, reanalysis: { articleId, title, from, to: engineVersion, ...shown } };
  });
}

/** Gives every statement that claims of this analysis can stand in, by the engine's own ids. */
function writeStatements(
  tx: Transaction,
  scope: AnalysisScope,
  { statements, standsIn }: Plan,
  speakers: ReadonlyMap<string, number>,
): Map<string, SavedStatement> {
  const said = saveStatements(tx, scope, statements.added, speakers);
  const rows = statements.changed.map(({ kept, found }) => ({
    one: found,
    statementId: kept.id,
    speakerId: speakers.get(found.speaker) ?? null,
    supersedes: kept.versionId,
  }));
  const versions = saveStatementVersions(tx, scope, rows);
  pointAtVersions(tx, statement, scope.analysisId);
  for (const [i, { one, statementId, speakerId }] of rows.entries()) {
    tx.update(statement)
      .set({ versionId: idAt(versions, i) })
      .where(eq(statement.id, statementId))
      .run();
    said.set(one.id, { id: statementId, speakerId, confidence: one.confidence });
  }
  for (const { kept, found } of [...statements.same, ...statements.held]) {
    const { speakerId, confidence } = kept;
    said.set(found.id, { id: standsIn.get(found.id) ?? kept.id, speakerId, confidence });
  }
  for (const { kept } of statements.changed)
    if (kept.dismissed) restore(tx, scope, { kind: 'statement', id: kept.id });
  return said;
}

function writeClaims(
  tx: Transaction,
  scope: AnalysisScope,
  { statements, claims }: Plan,
  said: ReadonlyMap<string, SavedStatement>,
): void {
  saveClaims(tx, scope, claims.added, said);
  pointAtVersions(tx, claim, scope.analysisId);
  saveClaimVersions(
    tx,
    scope,
    claims.changed.map(({ kept, found }) => ({
      one: found,
      claimId: kept.id,
      saidIn: statementOf(found, said),
      supersedes: kept.versionId,
    })),
  );
  const settled = new Set(claims.changed.map(({ kept }) => kept.id));
  for (const { kept } of statements.changed) for (const id of claimsOf(tx, kept.id)) settled.add(id);
  for (const id of settled) settleClaim(tx, id, engineAct(scope));
  for (const { kept } of claims.changed)
    if (kept.dismissed) restore(tx, scope, { kind: 'claim', id: kept.id });
}

function retire(tx: Transaction, scope: AnalysisScope, { statements, claims }: Plan): void {
  for (const { id } of claims.retired) dismissByEngine(tx, scope, { kind: 'claim', id }, true);
  for (const { id } of statements.retired) dismissByEngine(tx, scope, { kind: 'statement', id }, true);
}

const restore = (tx: Transaction, scope: AnalysisScope, target: DismissalTarget) =>
  dismissByEngine(tx, scope, target, false);

/** By the engine and not by who asked for the analysis: the next one may take it back. */
function dismissByEngine(
  tx: Transaction,
  scope: AnalysisScope,
  target: DismissalTarget,
  dismissed: boolean,
): void {
  const requestId = `analysis-${scope.analysisId}-${target.kind}-${target.id}`;
  const row = { target, dismissed, reason: null, requestId, undoes: null };
  writeDismissal(tx, scope.articleId, row, engineAct(scope));
}

const engineAct = ({ at }: AnalysisScope): Act => ({ by: sayso.id, at });
