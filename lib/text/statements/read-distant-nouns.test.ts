import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

describe('A noun carries what was said over a time, whoever said it, or a verb', () => {
  test.each([
    [
      'The note was a dig at the mayor’s statement earlier this year that the dam was safe.',
      ['the mayor | statement earlier this year that | the dam was safe'],
    ],
    [
      'The clerk frowned at complaints from his deputy that the pumps were old.',
      ['his deputy | complaints from his deputy that | the pumps were old'],
    ],
    ['The mayor’s answer was that the pumps were old.', ['The mayor | answer was that | the pumps were old']],
    ['Few heard her calls to close the port.', ['her | calls | to close the port']],
    ['Few heeded her call for a truce.', []],
    ['The post by Okello that went round was old.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
