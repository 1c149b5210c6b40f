/** The desk's questions over many claims, beside counting them. */
import { sql } from 'drizzle-orm';
import { freshDatabase } from '#db/fresh-database.ts';
import { claim } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { claimRows } from '#lib/workbench/view/claim-rows.ts';
import { claimOrder, facets } from '#lib/workbench/view/data.ts';
import { question } from '#lib/workbench/view/schema.ts';
import { leastTime, printRatio } from './measure.ts';
import { raidArticle } from './raid-article.ts';

const articles = 200;
const { db, cleanup } = freshDatabase();
const started = performance.now();
for (let article = 0; article < articles; article++) {
  const bytes = raidArticle(article, 100);
  await importArticle(db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
}
const claims = db.read.select({ n: sql<number>`count(*)` }).from(claim).get()?.n ?? 0;
console.log(
  `  ${articles} articles, ${claims} claims imported in ${Math.round(performance.now() - started)} ms`,
);

const everything = question.parse({});
const floor = leastTime(() => void db.read.all(sql`SELECT count(*) FROM claim WHERE words <> ''`));
const ids = claimOrder(db, terminal, everything);
printRatio('count (the floor)', floor, floor);
printRatio(
  'order of everything',
  leastTime(() => void claimOrder(db, terminal, everything)),
  floor,
);
printRatio(
  'order of a search',
  leastTime(() => void claimOrder(db, terminal, { ...everything, search: 'district 7 drones' })),
  floor,
);
printRatio(
  'facets of everything',
  leastTime(() => void facets(db, terminal, everything)),
  floor,
);
printRatio(
  'a window of 100 rows',
  leastTime(() => void claimRows(db, terminal, ids.slice(0, 100))),
  floor,
);
cleanup();
