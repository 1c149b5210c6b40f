import { describe, expect, test } from 'vitest';
import { findNounClaims } from './find-noun-claims.ts';
import { splitClauses } from './split-clauses.ts';

const found = (text: string): string[] =>
  splitClauses(text, [0, text.length])
    .flatMap((clause) => findNounClaims(text, clause))
    .map(({ span }) => text.slice(...span));

describe('What a clause takes for granted in a noun phrase is a claim of its own', () => {
  test.each([
    ['Prices rose after the army’s seizure of the port.', ['the army’s seizure of the port']],
    ['Two dams broke following a surge in heavy rain.', ['a surge in heavy rain']],
    [
      'He resigned over the presence of foreign troops in Anrode.',
      ['the presence of foreign troops in Anrode'],
    ],
    ['She mourned near a brick chapel destroyed by the rebels.', ['a brick chapel destroyed by the rebels']],
    ['They counted 40 of 90 rockets launched by the garrison.', ['90 rockets launched by the garrison']],
    ['Anrode, home to 9,000 people, ran out of coal.', ['Anrode, home to 9,000 people']],
    ['The siege, now in its third week, has emptied the town.', ['The siege, now in its third week']],
    ['He blamed the fall on tariffs announced in March.', ['tariffs announced in March']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('A plan, a topic or the clause itself is none', () => {
  test.each([
    'They spoke about a return to talks.',
    'The valley, home to rare frogs, was flooded.',
    'The depot was hit by drones.',
    'The seizure of the port ended on Monday.',
    'She signed a trade agreement in May.',
    'The storm of Monday killed at least nine people.',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});
