import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

/** Each statement of the text as [kind, speaker, content…]. */
const said = (text: string) =>
  analyseArticle(text).statements.map(({ kind, speaker, content }) => [
    kind,
    speaker,
    ...content.map((span) => text.slice(...span)),
  ]);

describe('A quotation after a comma or colon belongs to the verb before it, whichever it is', () => {
  test.each([
    ['Mira Okello leaned in and boomed: “Close the gates.”', [['direct', 'Mira Okello', 'Close the gates.']]],
    ['Mira Okello ended by muttering, “Nobody came.”', [['direct', 'Mira Okello', 'Nobody came.']]],
    ['Mira Okello sang “Go home!” from the pier.', [['direct', 'Mira Okello', 'Go home!']]],
    ['Mira Okello starred in a film, “Low Water.”', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('A label speaks', () => {
  test.each([
    [
      'Okello: ‘Safe Boats’ Are No Dream\n\nThe harbour master Mira Okello spoke on Monday.',
      ['mixed', 'Mira Okello', '‘Safe Boats’ Are No Dream'],
    ],
    [
      'Quote from the General Staff: "Over the past day the enemy tried to break through 17 times."',
      ['direct', 'General Staff', 'Over the past day the enemy tried to break through 17 times.'],
    ],
    [
      'The General Staff said it was quiet.\n\nQuote: "As of 08:30, air defence has shot down 101 drones."',
      ['direct', 'General Staff', 'As of 08:30, air defence has shot down 101 drones.'],
    ],
  ])('%s', (text, expected) => expect(said(text)).toContainEqual(expected));
});

test('Turns of a transcript that is quoted as a whole are told apart', () => {
  const text = [
    'The harbour master Mira Okello met the Velm Courier.',
    '“COURIER: Is the port safe, in the end?',
    '“OKELLO: It is. I check it.',
    '“Every night. (CROSSTALK.)',
    '“COURIER: When?',
    '“OKELLO: At night.”',
  ].join('\n\n');
  const turns = said(text).filter(([kind]) => kind === 'direct');
  expect(turns).toHaveLength(4);
  expect(turns[1]).toEqual(['direct', 'Mira Okello', 'It is. I check it.', 'Every night.']);
});

test('A comma inside nested marks closes the outer quotation too', () => {
  const text = '“I told him, ‘Mind your own,’” Mira Okello said she told the mayor.';
  expect(said(text)[0]).toEqual(['direct', 'Mira Okello', 'I told him, ‘Mind your own,’']);
});
