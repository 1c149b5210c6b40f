import { describe, expect, it } from 'vitest';
import { kindOf, type StatementDraft, toContent, withSelection } from './draft.ts';

const draft: StatementDraft = {
  kind: 'indirect',
  content: [{ start: 10, end: 20 }],
  cue: null,
  mention: null,
  speaker: { choice: { choice: 'unknown' }, name: null },
  via: [],
  addressee: ' ',
};

describe('a statement that somebody writes', () => {
  it.each([
    ['content', { start: 2, end: 5 }, { content: [{ start: 2, end: 5 }] }],
    [
      'more_content',
      { start: 2, end: 5 },
      {
        content: [
          { start: 2, end: 5 },
          { start: 10, end: 20 },
        ],
      },
    ],
    ['more_content', { start: 15, end: 30 }, { content: [{ start: 10, end: 30 }] }],
    ['cue', { start: 21, end: 25 }, { cue: { start: 21, end: 25 } }],
    ['mention', { start: 0, end: 3 }, { mention: { start: 0, end: 3 } }],
  ] as const)('takes selected words as %s', (role, span, expected) => {
    expect(withSelection(draft, role, span)).toEqual({ ...draft, ...expected });
  });

  it('leaves the draft before a selection as it was', () => {
    withSelection(draft, 'more_content', { start: 15, end: 30 });
    expect(draft.content).toEqual([{ start: 10, end: 20 }]);
  });

  it('sends no addressee where none was written', () => {
    expect(toContent(draft).addressee).toBeNull();
  });

  it.each([
    ['She said “we held the line” twice.', 'we held the line', 'direct'],
    ['She said “we held the line” twice.', '“we held the line”', 'direct'],
    ['He said they would “hold” the town.', 'they would “hold” the town', 'mixed'],
    ['He said they would hold the town.', 'they would hold the town', 'indirect'],
    ['„Wir bleiben“, sagte er.', 'Wir bleiben', 'direct'],
  ])('looks at "%s" and takes "%s" to be %s', (text, words, kind) => {
    const start = text.indexOf(words);
    expect(kindOf(text, { start, end: start + words.length })).toBe(kind);
  });
});
