import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('Who speaks in a passive stands behind “by”, or is not named', () => {
  test.each([
    [
      'Residents were warned by the council that the water was unsafe.',
      ['the council | were warned | the water was unsafe'],
    ],
    ['The crew had been told that help was coming.', [' | had been told | help was coming']],
    [
      'The note was called a lie from start to end by the embassy.',
      ['the embassy | was called | a lie from start to end'],
    ],
    ['The mill was described by Karsh as “a barracks”.', ['Karsh | was described | a barracks']],
    ['The mayor is convinced that trade will grow.', ['The mayor | is convinced | trade will grow']],
    ['After being told that the dam leaked, the crew left.', []],
    ['The mill was praised by the guide.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
