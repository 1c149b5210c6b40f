import { expect, test } from 'vitest';
import { analyseArticle } from './analyse-article.ts';

/** Each statement of the text as “speaker (via) | content”. */
const relayed = (text: string) =>
  analyseArticle(text).statements.map(
    ({ speaker, via, content }) =>
      `${[speaker, ...via.map((name) => `via ${name}`)].join(' ')} | ${content.map((span) => text.slice(...span)).join(' … ')}`,
  );

test.each([
  [
    'a feeling that somebody else voiced',
    'Mira Okello said that Bo Ruis had expressed regret over the fire.',
    [
      'Mira Okello | Bo Ruis had expressed regret over the fire',
      'Bo Ruis via Mira Okello | regret over the fire',
    ],
  ],
  [
    'a claim that is denied',
    'Mira Okello said the town was held, denying Turkish claims of heavy losses.',
    [
      'Mira Okello | the town was held',
      'Mira Okello | Turkish claims of heavy losses',
      'Turkey via Mira Okello | heavy losses',
    ],
  ],
])('What somebody tells of another has both: %s', (_, text, expected) =>
  expect(relayed(text)).toEqual(expected),
);

test('What two sides agreed to is told by who tells of it alone', () => {
  expect(relayed('Mira Okello said both sides had agreed to open the port.')).toEqual([
    'Mira Okello | both sides had agreed to open the port',
  ]);
});
