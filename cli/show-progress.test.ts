import { expect, test } from 'vitest';
import { showProgress } from './show-progress.ts';

function shown(isTTY: boolean, articles: number): string {
  let words = '';
  const progress = showProgress({
    isTTY,
    write: (part: string | Uint8Array) => {
      words += part;
      return true;
    },
  });
  for (let k = 0; k < articles; k++) progress.count();
  progress.end();
  return words;
}

test('A terminal is told how many articles are done', () => {
  expect(shown(true, 1200)).toMatch(/^\r1,200 articles, [\d,]+ a second\S*\n$/);
});

test('What is no terminal is told nothing', () => {
  expect(shown(false, 3)).toBe('');
});
