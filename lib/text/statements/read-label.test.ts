import { describe, expect, test } from 'vitest';
import { told } from '../told.ts';

const heading = (text: string) => told(`${text}\n\nMira Okello runs the port in Velm.`);

describe('A name and a colon in a heading quote whoever is named, before whom to or what about', () => {
  test.each([
    ['Judicial Watch: port papers hidden for years', ['Judicial Watch |  | port papers hidden for years']],
    ['Okello to Velm council: the port will close', ['Okello |  | the port will close']],
    ['Okello on the levy: “I think it will pass.”', ['Okello |  | I think it will pass.']],
    ['The Latest: Okello closes the port', []],
    ['A Curious Plan to Save Velm: Buy Boats', []],
    ['Stealth Over Health: Okello Was Headed to Velm', []],
  ])('%s', (text, expected) => expect(heading(text)).toEqual(expected));
});
