/**
 * The demo desk's articles: retellings in this project's own words of news pages from 2024 and 2025.
 * The text of each stands in `articles/<slug>.txt`, its first line being the title.
 */
import { readFileSync } from 'node:fs';

export interface DemoArticle {
  /** Names the file and finds the article again; never shown. */
  slug: string;
  publisher: string;
  byline: string;
  /** ISO 8601 in the precision that the page retold gives; null where it gives no full date. */
  publishedAt: string | null;
  /** The publication that the retelling draws on, as far as the page names it. */
  retells: string;
}

const desk = { publisher: 'Sayso demo desk', byline: 'Demo Desk' };

export const demoArticles: readonly DemoArticle[] = [
  { slug: 'live-hundred-days', ...desk, publishedAt: '2025-06-19', retells: 'The Independent' },
  { slug: 'putin-names-his-terms', ...desk, publishedAt: null, retells: 'The Independent' },
  { slug: 'one-call-two-accounts', ...desk, publishedAt: null, retells: 'The Independent' },
  { slug: 'exchanges-before-talks', ...desk, publishedAt: null, retells: 'Fintter' },
  {
    slug: 'istanbul-second-round',
    ...desk,
    publishedAt: null,
    retells: 'a news page that does not name its publication',
  },
];

/** The text of a demo article as it is imported; throws where there is no such file. */
export function readDemoArticle(slug: string): string {
  return readFileSync(new URL(`articles/${slug}.txt`, import.meta.url), 'utf8');
}
