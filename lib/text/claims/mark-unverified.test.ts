import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const marked = (text: string): string[] =>
  analyseArticle(text)
    .claims.filter(({ reasons }) => reasons.includes('unverified'))
    .map(({ span }) => text.slice(...span));

const army = 'The army said its troops had captured two villages.';
const front = 'General Oto Rask said 40 soldiers had been killed.';

describe('What the article could not verify says so', () => {
  test.each([
    [`${army}\n\nThe claim could not be independently verified.`, ['its troops had captured two villages']],
    [
      `${army}\n\n${front}\n\nThe battlefield claims could not be independently verified.`,
      ['its troops had captured two villages', '40 soldiers had been killed'],
    ],
    [`${army}\n\n${front}\n\nThe Courier has not been able to verify that.`, ['40 soldiers had been killed']],
    [
      `${army}\n\n${front}\n\nThe Courier could not independently confirm the reports.`,
      ['its troops had captured two villages', '40 soldiers had been killed'],
    ],
    [`${army}\n\nThe Courier has seen the villages.`, []],
  ])('%s', (text, expected) => expect(marked(text)).toEqual(expected));
});

test('A claim that the article could not verify is worth more time than before', () => {
  const worth = (text: string) => analyseArticle(text).claims[0]?.checkWorthiness ?? 0;
  expect(worth(`${army}\n\nThe claim could not be verified.`)).toBeGreaterThan(worth(army));
});
