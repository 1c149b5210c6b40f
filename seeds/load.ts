/** Loads the demo desk by the same operations as any import and any decision. */
import type { Database } from '#db/open.ts';
import { demo } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { readArticle } from '#lib/workbench/article/reading.ts';
import type { ArticleReading } from '#lib/workbench/article/schema.ts';
import { type DemoArticle, demoArticles, readDemoArticle } from './articles.ts';
import { decideAsDemo } from './decide-as-demo.ts';
import { demoDecisions } from './decisions.ts';
import { findClaim } from './find-claim.ts';

/**
 * Imports the demo's articles as the person "Demo" and decides its claims; gives how many articles
 * are new. Loaded again it changes nothing; where somebody withdrew the demo it stays withdrawn.
 * Throws where a decision no longer fits what the engine finds.
 */
export async function loadDemo(db: Database): Promise<{ articles: number }> {
  const loaded = new Map<string, ArticleReading>();
  let imported = 0;
  for (const each of demoArticles) {
    const { articleId, isNew } = await importDemoArticle(db, each);
    const read = readArticle(db, demo, articleId);
    if (!read.ok) throw new Error(`The demo article ${each.slug} cannot be read: ${read.reason}`);
    if (isNew) imported += 1;
    if (!read.article.withdrawn) loaded.set(each.slug, read.article);
  }
  if (loaded.size < demoArticles.length) return { articles: imported };

  const articleIds = new Map([...loaded].map(([slug, { id }]) => [slug, id]));
  for (const decision of demoDecisions) {
    const article = loaded.get(decision.article);
    if (!article) throw new Error(`The demo has no article ${decision.article}`);
    await decideAsDemo(db, decision, findClaim(article, decision.words), articleIds);
  }
  return { articles: imported };
}

async function importDemoArticle(
  db: Database,
  { slug, publisher, byline, publishedAt, retells }: DemoArticle,
): Promise<{ articleId: number; isNew: boolean }> {
  const result = await importArticle(db, demo, {
    bytes: new TextEncoder().encode(readDemoArticle(slug)),
    fileName: `${slug}.txt`,
    mediaType: 'text/plain',
    details: { publisher, byline, publishedAt },
    retells,
  });
  if (result.ok) return { articleId: result.articleId, isNew: true };
  if (result.reason === 'duplicate') return { articleId: result.articleId, isNew: false };
  throw new Error(`The demo article ${slug} was refused: ${result.reason}`);
}
