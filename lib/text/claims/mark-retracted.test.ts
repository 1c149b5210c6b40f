import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const marked = (text: string): string[] =>
  analyseArticle(text)
    .claims.filter(({ reasons }) => reasons.includes('retracted'))
    .map(({ span }) => text.slice(...span));

test('A correction takes back what it repeats, and what still gives the same figure', () => {
  const body = 'The storm destroyed 140 houses in Anrode. It lasted six hours.';
  expect(
    marked(
      `${body}\n\nCorrection: An earlier version of this story said the storm destroyed 140 houses. It destroyed 14.`,
    ),
  ).toEqual(['The storm destroyed 140 houses in Anrode', 'the storm destroyed 140 houses']);
  expect(marked(body)).toEqual([]);
});
