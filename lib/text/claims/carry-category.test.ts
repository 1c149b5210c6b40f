import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const categories = (text: string) =>
  analyseArticle(text).claims.map(({ category, span }) => `${text.slice(...span)}: ${category}`);

test.each([
  ['The flood killed nine people. Two of them were farmers.', 'Two of them were farmers: casualties'],
  ['The fire injured 40 people in Anrode and 12 in Kelm.', '12 in Kelm: casualties'],
  ['The bank raised its rate to 4%. Only one of them objected.', 'Only one of them objected: economy'],
])('What leaves its noun out is about what stood before: %s', (text, claim) => {
  expect(categories(text)).toContain(claim);
});

test('A claim that names its own matter keeps it', () => {
  expect(categories('The flood killed nine people. The bank raised its rate to 4%.')).toContain(
    'The bank raised its rate to 4%: economy',
  );
});
