import { expect, test } from 'vitest';
import { changesIn } from './history-changes.ts';

test.each([
  ['an answer', { verdict: 'open', before: 'verified' }, []],
  [
    'another speaker',
    { before: { speaker: null, words: ['a', 'b'] }, after: { speaker: 'Ana', words: ['a', 'b'] } },
    [{ what: 'speaker', before: null, after: 'Ana' }],
  ],
  [
    'other words',
    { before: { words: ['a', 'b'], kind: 'direct' }, after: { words: ['a'], kind: 'direct' } },
    [{ what: 'words', before: 'a … b', after: 'a' }],
  ],
  [
    'another relay and addressee',
    { before: { via: [], addressee: null }, after: { via: ['a radio'], addressee: 'the council' } },
    [
      { what: 'via', before: null, after: 'a radio' },
      { what: 'addressee', before: null, after: 'the council' },
    ],
  ],
  [
    'a source that is somebody’s word by now',
    { before: { whose: null }, after: { whose: 'Ana' } },
    [{ what: 'whose', before: null, after: 'Ana' }],
  ],
  [
    'a claim of another category',
    { before: { words: 'x', category: 'other' }, after: { words: 'x', category: 'forces' } },
    [{ what: 'category', before: 'other', after: 'forces' }],
  ],
])('Of %s the history tells what differs', (_, detail, changes) => {
  expect(changesIn(detail)).toEqual(changes);
});
