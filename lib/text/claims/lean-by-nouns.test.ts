import { expect, test } from 'vitest';
import { tagWords } from '../words/read-words.ts';
import { leanByNouns } from './lean-by-nouns.ts';
import { readAct } from './read-act.ts';

test.each([
  ['The council weighed the revenue', false, ['economy']],
  ['The gale tested the new wall', false, ['incident']],
  ['Nobody counted the missiles', true, ['weapons']],
  ['Nobody counted the missiles', false, []],
  ['The cat slept', true, []],
])('“%s” (at war: %s) leans to %s', (text, war, expected) => {
  const read = readAct(tagWords(text, [0, text.length]));
  expect([...leanByNouns(new Map(), read, war).keys()]).toEqual(expected);
});
