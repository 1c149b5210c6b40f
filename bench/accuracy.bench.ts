/**
 * How right the engine is, with the marks that it is meant to reach, on annotated articles and on PolNeAR; and what
 * two simple systems made of other libraries reach on the same texts, by the same scorer.
 */
import { analyseArticle } from '#lib/text/analyse-article.ts';
import type { ArticleAnalysis } from '#lib/text/analysis.ts';
import { extractRecord } from '../cli/extract-record.ts';
import { readPolnear } from './gold.ts';
import { compromiseQuotes, winkRuleQuotes } from './other-systems.ts';
import { holdsProposal, placesOf } from './page-lines.ts';
import {
  type AnnotatedArticle,
  keptBackArticles,
  loadScorers,
  ownArticles,
  type Scorers,
  sharedArticles,
} from './scorers.ts';

interface Measured {
  text: string;
  analysis: ArticleAnalysis;
  record: ReturnType<typeof extractRecord>;
}

const scorers = await loadScorers();
if (!scorers) console.log('  skipped: ../shared/score is absent');
else {
  measureArticles('articles beside the repository', sharedArticles(), scorers);
  measureArticles('articles of our own (bench/articles)', ownArticles(), scorers);
  measureArticles('kept back (bench/kept-back)', keptBackArticles(), scorers);
  measurePolnear(scorers);
}

function read(text: string): Measured {
  const analysis = analyseArticle(text);
  return { text, analysis, record: extractRecord(text, analysis) };
}

function measureArticles(
  name: string,
  articles: AnnotatedArticle[] | null,
  { statements, claims }: Scorers,
): void {
  if (!articles) {
    console.log(`\n  ${name}: absent`);
    return;
  }
  const found = new Map(articles.map(({ id, text }) => [id, read(text)]));
  const docs = articles.map(({ id, text, gold }) => ({ ...gold, id, doc: id, text }));
  const by = (find: (text: string) => readonly object[]) =>
    statements(docs, new Map(articles.map(({ id, text }) => [id, find(text)])));
  const ours = by((text) => [...found.values()].find((one) => one.text === text)?.record.statements ?? []);
  const checked = claims(
    articles.map(({ id, text, gold }) => ({
      doc: id,
      text,
      gold,
      claims: found.get(id)?.record.claims ?? [],
    })),
  );
  console.log(`\n  ${name}: ${articles.length}`);
  row('statements end to end', ours.end_to_end.f1, 0.82);
  row('statements found', ours.statement.f1, 0.9);
  for (const [kind, mark] of [
    ['direct', 0.95],
    ['mixed', 0.9],
    ['indirect', 0.82],
  ] as const)
    row(`  ${kind}`, ours.by_kind[kind]?.f1 ?? 0, mark);
  row('speaker right on what was found', ours.attribution.accuracy ?? 0, 0.93);
  row('a wrong person named', ours.wrong, 0.04, true);
  row('check-worthy claims', checked.claims.f1, 0.78);
  row('claimant', checked.claimantAccuracy, 0.92);
  row('category', checked.categoryAccuracy, 0.92);
  row('quantities', checked.quantities.f1, 0.95);
  row('bound', checked.boundAccuracy, 0.95);
  const lines = articles.flatMap(({ id, text, gold }) =>
    [...new Set(gold.boilerplate ?? [])]
      .flatMap((words) => placesOf(text, words))
      .map((line) => ({ id, line })),
  );
  const free = lines.filter(({ id, line }) => {
    const one = found.get(id);
    return one && !holdsProposal(one.analysis, line);
  });
  if (lines.length > 0) row('page furniture left alone', free.length / lines.length, 1);
  other('wink-nlp and a simple rule', by(winkRuleQuotes).end_to_end.f1);
  other('compromise quotations() and people()', by(compromiseQuotes).end_to_end.f1);
}

function measurePolnear({ statements }: Scorers): void {
  const articles = readPolnear('dev');
  if (!articles) {
    console.log('\n  PolNeAR: absent');
    return;
  }
  const by = (find: (text: string) => readonly object[], kinds?: ReadonlySet<string>) =>
    statements(articles, new Map(articles.map(({ id, text }) => [id, find(text)])), kinds);
  const found = new Map(articles.map(({ text }) => [text, read(text).record.statements]));
  const direct = new Set(['direct']);
  const own = (text: string) => found.get(text) ?? [];
  const all = by(own);
  console.log(`\n  PolNeAR, development split: ${articles.length}`);
  row('statements end to end, all kinds', all.end_to_end.f1, 0.75);
  row('statements end to end, direct only', by(own, direct).end_to_end.f1, 0.9);
  row('statements found, all kinds', all.statement.f1, 0.84);
  for (const [name, find] of [
    ['wink-nlp and a simple rule', winkRuleQuotes],
    ['compromise quotations() and people()', compromiseQuotes],
  ] as const) {
    other(`${name}, all kinds`, by(find).end_to_end.f1);
    other(`${name}, direct only`, by(find, direct).end_to_end.f1);
  }
}

function row(what: string, figure: number, mark: number, atMost = false): void {
  const reached = atMost ? figure <= mark : figure >= mark;
  const wanted = `${atMost ? 'at most ' : ''}${(100 * mark).toFixed(0)}`;
  console.log(
    `    ${what.padEnd(44)} ${percent(figure)}   mark ${wanted.padEnd(10)} ${reached ? 'reached' : 'NOT reached'}`,
  );
}

function other(what: string, figure: number): void {
  console.log(`    ${`${what}: end to end`.padEnd(58)} ${percent(figure)}`);
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}
