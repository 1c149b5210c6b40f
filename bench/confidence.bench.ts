/** How often statements of each level of confidence are right, on PolNeAR's development split. */
import { analyseArticle } from '#lib/text/analyse-article.ts';
import { judgeStatements, readPolnear } from './gold.ts';

const levels = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const articles = readPolnear('dev');

if (articles) await measure(articles);
else console.log('  skipped: ../shared/gold/polnear is absent');

async function measure(docs: NonNullable<typeof articles>): Promise<void> {
  const judged: { confidence: number; right: boolean }[] = [];
  for (const doc of docs) {
    const { statements } = analyseArticle(doc.text);
    const right = await judgeStatements(doc, statements);
    for (const { id, confidence } of statements)
      if (right.has(id)) judged.push({ confidence, right: right.get(id) === true });
  }
  console.log(
    `  confidence        n   of all    right    (${judged.length} statements, ${docs.length} articles)`,
  );
  for (const [i, from] of levels.entries()) {
    const to = levels[i + 1] ?? 1.01;
    const here = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const name = i + 1 < levels.length ? `${from.toFixed(1)} to ${to.toFixed(1)}` : 'from 0.9   ';
    const right = here.filter((one) => one.right).length;
    console.log(
      `  ${name.padEnd(12)} ${String(here.length).padStart(6)} ${percent(here.length, judged.length)} ${percent(right, here.length)}`,
    );
  }
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);
}
