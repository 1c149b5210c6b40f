/**
 * What is page and what is article, on annotated articles: how many lines of furniture stay free of statements
 * and claims, and how much of what somebody said stands in lines that were taken for furniture.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseArticle } from '#lib/text/analyse-article.ts';
import type { ArticleAnalysis, Span } from '#lib/text/analysis.ts';
import { type GoldArticle, goldPath, readPolnear } from './gold.ts';
import { holdsProposal, overlaps, placesOf } from './page-lines.ts';

/** Articles with their furniture marked: NAME.txt beside NAME.json. */
function measureFolder(folder: string): void {
  const taken: string[] = [];
  let [lines, lost, statements] = [0, 0, 0];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    const text = readFileSync(join(folder, name.replace(/json$/, 'txt')), 'utf8');
    const analysis = analyseArticle(text);
    for (const words of new Set(gold.boilerplate ?? [])) {
      for (const line of placesOf(text, words)) {
        lines++;
        if (holdsProposal(analysis, line)) taken.push(`${name}: ${words.slice(0, 80)}`);
      }
    }
    for (const { fragments } of gold.statements) {
      statements++;
      const places = fragments.flatMap((words) => placesOf(text, words).slice(0, 1));
      if (places.some((place) => isPage(analysis, place))) lost++;
    }
  }
  console.log(`  ${folder}`);
  console.log(`    furniture free of proposals ${share(lines - taken.length, lines)}`);
  console.log(`    statements lost to furniture ${lost} of ${statements}`);
  for (const line of taken) console.log(`      ${line}`);
}

interface Gold {
  boilerplate?: string[];
  statements: { fragments: string[] }[];
}

/** Articles without furniture marked. */
function measureLost(name: string, articles: readonly GoldArticle[]): void {
  let [statements, lost] = [0, 0];
  for (const { text, quotes } of articles) {
    const analysis = analyseArticle(text);
    for (const { fragments } of quotes) {
      statements++;
      const place = fragments.find((span) => isPage(analysis, span));
      if (!place) continue;
      lost++;
      console.log(`      ${lineAround(text, place).slice(0, 160)}`);
    }
  }
  console.log(`  ${name}\n    statements lost to furniture ${lost} of ${statements}`);
}

const isPage = ({ blocks }: ArticleAnalysis, place: Span): boolean =>
  blocks.some(({ kind, span }) => (kind === 'boilerplate' || kind === 'post') && overlaps(span, place));

const lineAround = (text: string, [start]: Span): string =>
  text.slice(text.lastIndexOf('\n', start) + 1).split('\n', 1)[0] ?? '';

const share = (part: number, whole: number) => `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;

const annotated = goldPath('articles');
if (annotated) measureFolder(annotated);
measureFolder(join(import.meta.dirname, 'articles'));
for (const part of ['dev', 'train'] as const) {
  const articles = readPolnear(part);
  if (articles) measureLost(`polnear-${part}`, articles);
}
