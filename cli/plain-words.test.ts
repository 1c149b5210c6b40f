import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

test.each([
  ['“40 boats”\n\tin Vardø 🚤', '“40 boats”\n\tin Vardø 🚤'],
  ['\u001b]0;owned\u0007\u001b[2J', '\ufffd]0;owned\ufffd\ufffd[2J'],
  ['\u009b2J\r\u0000\u0008', '\ufffd2J\ufffd\ufffd\ufffd'],
])('%j is shown as %j', (words, shown) => {
  expect(plainWords(words)).toBe(shown);
});
