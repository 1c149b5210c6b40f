/** What a new analysis would change. */
import { and, eq, isNotNull, ne, or } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { article, ledger, original } from '#db/schema.ts';
import { formatOf } from '#lib/import/formats.ts';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import type { ArticleAnalysis } from '#lib/text/analysis.ts';
import { type Actor, sayso } from '../actor.ts';
import { allow } from '../allow.ts';
import type { Result } from '../result.ts';
import { keptClaims } from './kept-claims.ts';
import { keptStatements } from './kept-statements.ts';
import { planReanalysis } from './rules.ts';
import type { KeptClaim, KeptStatement, Reanalysis, ReanalysisRefusal } from './schema.ts';
import { shownPlan } from './shown-plan.ts';
import { newestEngine } from './waiting.ts';

/** What `reanalyseArticle` would do now. Writes nothing. Throws NotAllowed. */
export async function previewReanalysis(
  db: Database,
  actor: Actor,
  { articleId }: { articleId: number },
): Promise<Result<{ reanalysis: Reanalysis }, { reason: ReanalysisRefusal }>> {
  allow(actor, 'reanalyse_article');
  const read = await analyseAnew(db.read, articleId);
  if (!read.ok) return read;
  return db.read.transaction(() => {
    const plan = planReanalysis(keptFindings(db.read, articleId), read.found);
    const { title, text } = read;
    const from = newestEngine(db.read, articleId);
    return {
      ok: true,
      reanalysis: { articleId, title, from, to: read.found.engineVersion, ...shownPlan(text, plan) },
    };
  });
}

export type NewAnalysis = Result<
  { title: string; text: string; found: ArticleAnalysis },
  { reason: ReanalysisRefusal }
>;

/**
 * Analyses the article's text with this engine, with the blocks and borders that were marked when it was imported.
 * Articles from before those were kept have theirs read out of the original bytes again.
 */
export async function analyseAnew(reader: Reader, articleId: number): Promise<NewAnalysis> {
  const row = reader
    .select({ article, original })
    .from(article)
    .innerJoin(original, eq(original.articleId, article.id))
    .where(eq(article.id, articleId))
    .get();
  if (!row) return { ok: false, reason: 'not_found' };
  const { title, text, withdrawn, publishedAt, hints, borders } = row.article;
  if (withdrawn) return { ok: false, reason: 'article_withdrawn' };
  if (hints) {
    const blocks = hints.map(({ kind, start, end }) => ({ kind, span: [start, end] as const }));
    return {
      ok: true,
      title,
      text,
      found: analyseArticle(text, { blocks, borders: borders ?? undefined, publishedAt }),
    };
  }
  const format = await formatOf(row.original.mediaType);
  const read = await format.read(row.original.bytes);
  if (!read.ok || read.text !== text) return { ok: false, reason: 'original_differs' };
  return { ok: true, title, text, found: analyseArticle(text, { blocks: read.hints, publishedAt }) };
}

/** Every statement and claim of the article, dismissed ones too. */
export function keptFindings(
  reader: Reader,
  articleId: number,
): { statements: KeptStatement[]; claims: KeptClaim[] } {
  const decided = decidedByPeople(reader, articleId);
  const claims = keptClaims(reader, articleId, (id) => decided.claims.has(id));
  // What a person decided about a claim, they decided of words in this mouth.
  const spokenFor = new Set(claims.filter((row) => row.held).map((row) => row.statementId));
  const statements = keptStatements(
    reader,
    articleId,
    (id) => decided.statements.has(id) || spokenFor.has(id),
  );
  return { statements, claims };
}

/** The ledger has a line for every decision: whatever has one by anybody but the engine is a person's. */
function decidedByPeople(reader: Reader, articleId: number) {
  const rows = reader
    .select({ claimId: ledger.claimId, statementId: ledger.statementId })
    .from(ledger)
    .where(
      and(
        eq(ledger.articleId, articleId),
        ne(ledger.by, sayso.id),
        or(isNotNull(ledger.claimId), isNotNull(ledger.statementId)),
      ),
    )
    .all();
  return {
    claims: new Set(rows.map((row) => row.claimId)),
    statements: new Set(rows.map((row) => row.statementId)),
  };
}
