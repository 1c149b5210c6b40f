import { expect, test } from 'vitest';
import type { ClaimRule } from '../../vocabulary.ts';
import { analyseArticle } from '../analyse-article.ts';

/** Each rule of the first claim with the words that it read. */
const groundsOf = (text: string) =>
  analyseArticle(text).claims[0]?.grounds.map(({ rule, words }) => [
    rule,
    ...words.map((span) => text.slice(...span)),
  ]);

test.each<[string, [ClaimRule, ...string[]][]]>([
  [
    'The coast guard said 40 drones had been shot down over Kyiv on Monday.',
    [
      ['main_clause'],
      ['quantity', '40 drones'],
      ['place', 'Kyiv'],
      ['date', 'on Monday'],
      ['category_of_verb', 'shot'],
    ],
  ],
  ['The clerk had read the letter.', [['main_clause'], ['category_of_verb', 'read']]],
  ['The clerk had painted the fence.', [['main_clause'], ['category_unclear']]],
])('%s', (text, grounds) => expect(groundsOf(text)).toEqual(grounds));
