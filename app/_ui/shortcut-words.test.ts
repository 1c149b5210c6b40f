import { expect, test } from 'vitest';
import { catalogue } from '#lib/words/catalogue.ts';
import { shortcuts } from './shortcuts.ts';

test('Every shortcut has words for the sheet', () => {
  expect(Object.keys(catalogue.common.keys)).toEqual(expect.arrayContaining(Object.keys(shortcuts)));
});
