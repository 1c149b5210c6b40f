/** The scorers that stand beside the repository, and the annotated articles that they score. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldPath } from './gold.ts';

const scorers = new URL('../../shared/score/', import.meta.url).pathname;

export interface Rates {
  p: number;
  r: number;
  f1: number;
}

export interface StatementScore {
  matched: number;
  statement: Rates;
  end_to_end: Rates;
  attribution: { n: number; accuracy: number | null };
  by_kind: Record<string, Rates & { gold: number }>;
}

export interface ClaimScore {
  claims: Rates;
  quantities: Rates;
  categoryAccuracy: number;
  claimantAccuracy: number;
  boundAccuracy: number;
}

/** One annotated article; `gold` is its file as it was read. */
export interface AnnotatedArticle {
  id: string;
  text: string;
  gold: { doc?: string; boilerplate?: string[]; statements?: object[]; claims?: object[] };
}

export interface Scorers {
  /** Scores statements found in each article, by its id; and the share of matched ones that name a wrong person. */
  statements(
    articles: readonly object[],
    found: ReadonlyMap<string, readonly object[]>,
    kinds?: ReadonlySet<string>,
  ): StatementScore & { wrong: number };
  claims(docs: readonly object[]): ClaimScore;
}

/** Null where the scorers are absent. */
export async function loadScorers(): Promise<Scorers | null> {
  if (!existsSync(scorers)) return null;
  const { score, goldDocs } = await import(join(scorers, 'score.mjs'));
  const { score: claims } = await importQuietly(join(scorers, 'score-claims.mjs'));
  return {
    claims,
    statements(articles, found, kinds) {
      const { docs } = goldDocs(articles);
      const { res, errors } = score(docs, found, { iou: 0.5, kinds: kinds ?? null, errors: true });
      const named = errors.filter(
        ({ type, got }: { type: string; got?: { speaker: string | null } }) =>
          type === 'wrong speaker' && got?.speaker && got.speaker !== 'unknown',
      );
      return { ...res, wrong: named.length / Math.max(1, res.matched) };
    },
  };
}

/** It explains itself when it is loaded without arguments. */
async function importQuietly(path: string) {
  const { log } = console;
  console.log = () => {};
  try {
    return await import(path);
  } finally {
    console.log = log;
  }
}

/** Articles annotated as NAME.txt and NAME.json in a folder; null where it is absent. */
export function annotatedIn(folder: string | null): AnnotatedArticle[] | null {
  if (!folder || !existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const file = name.replace(/json$/, 'txt');
      return { id: gold.doc ?? file, text: readFileSync(join(folder, file), 'utf8'), gold };
    });
}

export const sharedArticles = (): AnnotatedArticle[] | null => annotatedIn(goldPath('articles'));
export const ownArticles = (): AnnotatedArticle[] | null =>
  annotatedIn(join(import.meta.dirname, 'articles'));
/** Those whose errors nobody who writes rules has read. */
export const keptBackArticles = (): AnnotatedArticle[] | null =>
  annotatedIn(join(import.meta.dirname, 'kept-back'));
