import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { demoArticles, readDemoArticle } from './articles.ts';

/** The pages that the demo retells are not part of this repository; they may lie beside it. */
const pagesFolder = new URL('../../shared/corpus/', import.meta.url);
const pages = existsSync(pagesFolder)
  ? readdirSync(pagesFolder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(new URL(name, pagesFolder), 'utf8'))
  : [];

/** Short quoted fragments may carry over; a run of this many words is a copy. */
const copiedRun = 8;

function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? []
  );
}

function runs(text: string): string[] {
  const all = words(text);
  return all.slice(copiedRun - 1).map((_, start) => all.slice(start, start + copiedRun).join(' '));
}

/** Every run of eight words that both texts hold. */
function copiedRuns(text: string, original: string): string[] {
  const known = new Set(runs(original));
  return runs(text).filter((run) => known.has(run));
}

describe('The search for copied runs', () => {
  const original = 'The harbour office said on Friday that “nobody was hurt” when a crane fell.';
  test.each([
    ['He heard the harbour office said on Friday that nobody was safe.', 2],
    ['THE HARBOUR OFFICE SAID, ON FRIDAY: THAT NOBODY', 1],
    ['the harbour office said on Friday that somebody', 0],
    ['A crane fell on Friday, but “nobody was hurt”, said the harbour office.', 0],
  ])('finds in %j as many as %i', (text, count) => {
    expect(copiedRuns(text, original)).toHaveLength(count);
  });
});

describe.each(demoArticles)('The demo article $slug', ({ slug }) => {
  const text = readDemoArticle(slug);

  test('opens with its title, alone on a line', () => {
    expect(text.split('\n', 2)).toEqual([expect.stringMatching(/^\S.{20,100}\S$/), '']);
  });

  test('is as long as a news report', () => {
    expect(words(text).length).toBeGreaterThan(350);
    expect(words(text).length).toBeLessThan(900);
  });

  test.skipIf(pages.length === 0)(
    `shares no run of ${copiedRun} words with a page (skipped without ../shared/corpus)`,
    () => {
      expect(pages.flatMap((page) => copiedRuns(text, page))).toEqual([]);
    },
  );
});

test('Every text in the folder is listed once', () => {
  const files = readdirSync(new URL('articles/', import.meta.url)).sort();
  expect(demoArticles.map(({ slug }) => `${slug}.txt`).sort()).toEqual(files);
});
