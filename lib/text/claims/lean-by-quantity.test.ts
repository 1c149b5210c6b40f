import { expect, test } from 'vitest';
import { findQuantities } from './find-quantities.ts';
import { leanByQuantity } from './lean-by-quantity.ts';

const lean = (text: string) => [...leanByQuantity(new Map(), findQuantities(text)).keys()];

test.each([
  ['The landslide killed nine people.', ['casualties']],
  ['The death toll rose to 28.', ['casualties']],
  ['A single brigade lost 200 men.', ['casualties']],
  ['Gunners shot down 17 balloons.', ['weapons']],
  ['Some 3,000 families fled.', ['other']],
  ['The mine cost $40m.', ['economy']],
  ['There are nine lighthouses.', []],
])('%s leans to %j', (text, expected) => expect(lean(text)).toEqual(expected));

test('What leans already stays', () => {
  const leaning = new Map([['diplomacy', 2]] as const);
  expect(leanByQuantity(leaning, [])).toBe(leaning);
});
