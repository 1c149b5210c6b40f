import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

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
      'Turkey | heavy losses',
    ],
  ],
  [
    'what the sentence begins with, where a reporting clause closes it',
    'Mira Okello claims the vote went well, but the town is angry, writes Ana Prill, the Courier’s editor:',
    [
      'Ana Prill | Mira Okello claims the vote went well, but the town is angry',
      'Mira Okello via Ana Prill | the vote went well',
    ],
  ],
  [
    'a claim that is backed',
    'Mira Okello has backed Bo Ruis’s claim that the port was never safe.',
    ['Mira Okello | Bo Ruis’s claim that the port was never safe', 'Bo Ruis | the port was never safe'],
  ],
  [
    'an offer that is announced',
    'Turkey has proposed holding a meeting in Oslo, Foreign Minister Mira Okello announced on Monday.',
    [
      'Mira Okello | Turkey has proposed holding a meeting in Oslo',
      'Turkey via Mira Okello | holding a meeting in Oslo',
    ],
  ],
  [
    'what a medium is credited with between subject and verb',
    'Turkey, as per news agency AFP, said that it had sent two ships.',
    ['Turkey via AFP | it had sent two ships'],
  ],
])('What somebody tells of another has both: %s', (_, text, expected) =>
  expect(relayed(text)).toEqual(expected),
);

test('What two sides agreed to is told by who tells of it alone', () => {
  expect(relayed('Mira Okello said both sides had agreed to open the port.')).toEqual([
    'Mira Okello | both sides had agreed to open the port',
  ]);
});
