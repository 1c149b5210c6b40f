import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const said = 'Mira Okello said that the port of Velm was safe, and that 40 boats had left it.\n\n';

describe('A long list of words is left out, the article around it is read', () => {
  test.each([
    ['thousands of lines of a word', 'Boats.\n'.repeat(2000)],
    ['thousands of sentences of a word on one line', `${'Boats. '.repeat(2000)}\n\n`],
  ])('%s', (_, list) => {
    const { statements, claims } = analyseArticle(said + list + said);
    expect(statements.map(({ speaker }) => speaker)).toEqual(['Mira Okello', 'Mira Okello']);
    expect(claims.filter(({ statement }) => statement === null)).toEqual([]);
  });

  test('five hundred short sayings in a row that are not that short are all read', () => {
    const { statements } = analyseArticle('Mira Okello said it was safe.\n\n'.repeat(600));
    expect(statements).toHaveLength(600);
  });
});
