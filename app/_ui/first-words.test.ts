import { expect, test } from 'vitest';
import { firstWords } from './first-words.ts';

test.each([
  ['40 boats sank', 20, '40 boats sank'],
  ['40 boats sank in the harbour of Port Elmo', 20, '40 boats sank in…'],
  ['40 boats sank in\n  the harbour', 40, '40 boats sank in the harbour'],
  ['40 boats sank, and 3 more', 15, '40 boats sank…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudampf…'],
  ['🚤🚤🚤🚤', 3, '🚤🚤🚤…'],
])('“%s” in %i characters begins %s', (words, atMost, expected) => {
  expect(firstWords(words, atMost)).toBe(expected);
});
