/** What the desk knows of its articles. */
import { count, desc, eq, ne, sql } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { article, claim, person } from '#db/schema.ts';
import type { ReadResult } from '#lib/import/article-format.ts';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import type { AnalysisHints, ArticleAnalysis } from '#lib/text/analysis.ts';
import { readLanguage } from '#lib/text/page/read-language.ts';
import { type PageReading, readPage } from '#lib/text/page/read-page.ts';
import { type Actor, demo } from '../actor.ts';
import { allow } from '../allow.ts';
import { checkWorthyFrom } from '../view/conditions.ts';
import { type PreparedArticle, prepareArticle } from './prepared-article.ts';
import { readInput } from './read-input.ts';
import type { ArticleRow, ImportInput, ImportPreview, PreviewResult } from './schema.ts';

/** Every article, newest import first, withdrawn ones too. Throws NotAllowed. */
export function listArticles(db: Database, actor: Actor): ArticleRow[] {
  allow(actor, 'read_desk');
  const counts = new Map(
    db.read
      .select({
        articleId: claim.articleId,
        claims: count(),
        decided: sql<number>`sum(${ne(claim.verdict, 'open')})`,
      })
      .from(claim)
      .where(eq(claim.dismissed, false))
      .groupBy(claim.articleId)
      .all()
      .map((row) => [row.articleId, row]),
  );
  return db.read
    .select({
      id: article.id,
      title: article.title,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      retells: article.retells,
      importedAt: article.at,
      importedBy: person.name,
      by: article.by,
      withdrawn: article.withdrawn,
    })
    .from(article)
    .innerJoin(person, eq(person.id, article.by))
    .orderBy(desc(article.id))
    .all()
    .map(({ by, ...row }) => {
      const { claims = 0, decided = 0 } = counts.get(row.id) ?? {};
      return { ...row, demo: by === demo.id, claims, decided, open: claims - decided };
    });
}

/** In UTF-16 units, some hundred pages: what is longer is searched once, when it is saved. */
export const longestSearched = 300_000;

/** What would be saved, before it is. Reads and analyses on the calling thread. Throws NotAllowed. */
export async function previewImport(
  db: Database,
  actor: Actor,
  input: ImportInput,
  read?: ReadResult,
): Promise<PreviewResult> {
  allow(actor, 'import_article');
  const prepared = prepareArticle(input, read ?? (await readInput(input)), look);
  if (!prepared.ok) return prepared;
  const { article: found, guessedEncoding, claimReviews } = prepared;
  const duplicateOf = db.read
    .select({ articleId: article.id, title: article.title, withdrawn: article.withdrawn })
    .from(article)
    .where(eq(article.textHash, found.textHash))
    .get();
  return {
    ok: true,
    preview: { ...summary(found), guessedEncoding, claimReviews, duplicateOf: duplicateOf ?? null },
  };
}

const look = (text: string, hints: AnalysisHints): PageReading | ArticleAnalysis =>
  text.length > longestSearched ? readPage(text, hints) : analyseArticle(text, hints);

function summary(
  found: PreparedArticle<PageReading | ArticleAnalysis>,
): Omit<ImportPreview, 'duplicateOf' | 'guessedEncoding' | 'claimReviews'> {
  const { title, publisher, byline, publishedAt, address, text, analysis } = found;
  return {
    title,
    publisher,
    byline,
    publishedAt,
    address,
    text,
    blocks: analysis.blocks.map(({ kind, span: [start, end] }) => ({ kind, start, end })),
    writtenIn: readLanguage(text, analysis.blocks),
    found: 'claims' in analysis ? counted(analysis) : null,
  };
}

const counted = ({ statements, claims }: ArticleAnalysis): ImportPreview['found'] => ({
  statements: statements.length,
  claims: claims.length,
  checkWorthy: claims.filter((one) => one.checkWorthiness >= checkWorthyFrom).length,
  unknownSpeakers: statements.filter((one) => one.speaker === 'unknown').length,
});
