import { expect, test } from 'vitest';
import { emptySource, isAddress, toSourceChoice } from './source-draft.ts';

test.each([
  ['https://monitor.example/count?day=2', true],
  ['HTTP://monitor.example', true],
  ['monitor.example/count', true],
  ['  https://monitor.example  ', true],
  ['Minutes of the council', false],
  ['Report No. 12', false],
  ['javascript:alert(1).x', false],
  ['ftp://files.example/a', false],
  ['data:text/html,a.b', false],
  ['localhost', false],
  ['', false],
])('"%s" is an address: %s', (typed, expected) => {
  expect(isAddress(typed)).toBe(expected);
});

test('An address needs a title, words without one are the title', () => {
  expect(toSourceChoice({ ...emptySource, typed: 'https://monitor.example' })).toBeNull();
  expect(toSourceChoice({ ...emptySource, typed: 'monitor.example/a', title: ' Count ' })).toMatchObject({
    choice: 'new',
    address: 'https://monitor.example/a',
    title: 'Count',
    speaker: null,
  });
  expect(toSourceChoice({ ...emptySource, typed: 'Minutes of the council' })).toMatchObject({
    address: null,
    title: 'Minutes of the council',
    seenAt: null,
  });
});

test('What is chosen goes before what was typed', () => {
  const typed = 'https://monitor.example';
  expect(
    toSourceChoice({ ...emptySource, typed, picked: { choice: 'known', id: 3, title: 'Count' } }),
  ).toEqual({
    choice: 'known',
    sourceId: 3,
  });
  expect(
    toSourceChoice({ ...emptySource, typed, picked: { choice: 'article', id: 4, title: 'Night' } }),
  ).toEqual({
    choice: 'article',
    articleId: 4,
  });
});
