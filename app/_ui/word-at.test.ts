import { describe, expect, it } from 'vitest';
import { toWholeWords, wordsIn } from './word-at.ts';

const text = 'He said: “We lost 40 drones,” then left. 🚁 Über all';
const slice = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

describe('words of a text', () => {
  it('are found without punctuation', () => {
    expect(wordsIn(text, 0, text.length).map(slice)).toEqual([
      'He',
      'said',
      'We',
      'lost',
      '40',
      'drones',
      'then',
      'left',
      'Über',
      'all',
    ]);
  });

  it.each([
    ['ost 40 dro', 'lost 40 drones'],
    [' lost 40 ', 'lost 40'],
    ['“We', '“We'],
    ['drones,”', 'drones,”'],
    ['ber', 'Über'],
  ])('a selection of "%s" becomes "%s"', (selected, expected) => {
    const start = text.indexOf(selected);
    expect(slice(toWholeWords(text, { start, end: start + selected.length }))).toBe(expected);
  });

  it.each([' ', ': ', '🚁'])('a selection of "%s" holds no word', (selected) => {
    const start = text.indexOf(selected, 7);
    expect(toWholeWords(text, { start, end: start + selected.length })).toBeNull();
  });
});
