/** Writes a prepared article and everything that the engine found in it. */
import { eq, sql } from 'drizzle-orm';
import { insertRows } from '#db/insert-rows.ts';
import type { Transaction } from '#db/open.ts';
import { analysis, article, block, claim, original, statement } from '#db/schema.ts';
import type { ArticleAnalysis, Block, Speaker } from '#lib/text/analysis.ts';
import { type Actor, sayso } from '../actor.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { fileSpeaker } from '../speaker/file-speaker.ts';
import type { PreparedArticle } from './prepared-article.ts';
import { saveClaims } from './save-claims.ts';
import { saveStatements } from './save-statements.ts';
import type { ImportResult } from './schema.ts';
import { soundSpan } from './sound-span.ts';

/** What the rows of one analysis have in common. */
export interface AnalysisScope {
  articleId: number;
  analysisId: number;
  text: string;
  /** person.id of the engine, and the time of the import in UTC. */
  by: string;
  at: string;
}

/**
 * Saves the article, or says that the desk already has its text. Throws when the analysis points
 * anywhere that is not in the text.
 */
export function saveArticle(
  tx: Transaction,
  actor: Actor,
  prepared: PreparedArticle,
  now: string,
): ImportResult {
  const known = tx
    .select({ articleId: article.id, title: article.title, withdrawn: article.withdrawn })
    .from(article)
    .where(eq(article.textHash, prepared.textHash))
    .get();
  if (known) return { ok: false, reason: 'duplicate', ...known };

  const { analysis: found, original: file, ...columns } = prepared;
  const articleId = tx
    .insert(article)
    .values({ ...columns, by: actor.id, at: now })
    .returning({ id: article.id })
    .get().id;
  tx.insert(original)
    .values({ articleId, ...file })
    .run();
  const scope = beginAnalysis(tx, {
    articleId,
    text: columns.text,
    engineVersion: found.engineVersion,
    at: now,
  });
  saveFindings(tx, scope, found);
  const { title, textHash } = columns;
  const counts = { statements: found.statements.length, claims: found.claims.length };
  appendLedger(tx, {
    act: 'article_imported',
    by: actor.id,
    at: now,
    articleId,
    detail: { title, textHash, engineVersion: found.engineVersion, ...counts },
  });
  return { ok: true, articleId, title, ...counts };
}

/** The row of one more analysis of an article; what it found is written by its scope. */
export function beginAnalysis(
  tx: Transaction,
  {
    articleId,
    text,
    engineVersion,
    at,
  }: { articleId: number; text: string; engineVersion: string; at: string },
): AnalysisScope {
  const { id: analysisId } = tx
    .insert(analysis)
    .values({ articleId, engineVersion, by: sayso.id, at })
    .returning({ id: analysis.id })
    .get();
  return { articleId, analysisId, text, by: sayso.id, at };
}

function saveFindings(tx: Transaction, scope: AnalysisScope, found: ArticleAnalysis): void {
  saveBlocks(tx, scope, found.blocks);
  const statements = saveStatements(tx, scope, found.statements, saveSpeakers(tx, scope, found.speakers));
  saveClaims(tx, scope, found.claims, statements);
  for (const table of [statement, claim]) pointAtVersions(tx, table, scope.analysisId);
}

/** An article is read by the blocks of its newest analysis. */
export function saveBlocks(
  tx: Transaction,
  { analysisId, text }: AnalysisScope,
  blocks: readonly Block[],
): void {
  const rows = blocks.map(({ kind, span, byline, dated }) => {
    const { start, end } = soundSpan(text, span);
    return { analysisId, kind, start, end, byline, dated };
  });
  insertRows(tx, block, rows);
}

/** Gives speaker.id by canonical name. */
export function saveSpeakers(
  tx: Transaction,
  { articleId, by, at }: AnalysisScope,
  speakers: readonly Speaker[],
): Map<string, number> {
  return new Map(
    speakers.map(({ name, type, role, aliases }) => [
      name,
      fileSpeaker(tx, articleId, { name, type, role, aliases, origin: 'engine' }, { by, at }),
    ]),
  );
}

/** The first versions of an analysis's statements or claims become their current ones. */
export function pointAtVersions(
  tx: Transaction,
  table: typeof statement | typeof claim,
  analysisId: number,
): void {
  const versions = table === statement ? sql.raw('statement_version') : sql.raw('claim_version');
  const owner = table === statement ? sql.raw('statement_id') : sql.raw('claim_id');
  tx.run(
    sql`UPDATE ${table} SET version_id = (SELECT v.id FROM ${versions} v WHERE v.${owner} = ${table.id}) WHERE ${table.analysisId} = ${analysisId}`,
  );
}
