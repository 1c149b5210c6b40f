import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtMarks } from '../../_ui/split-at-marks.ts';
import { paragraphMarks } from './paragraph-marks.ts';

const text = 'The mayor said they had counted 12 craters, and left.';
const span = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, words };
};
const statement = {
  id: 1,
  articleId: 1,
  versionId: 1,
  kind: 'indirect' as const,
  content: [span('they had counted 12 craters')],
  cue: span('said'),
  mention: span('The mayor'),
  speaker: null,
  via: [],
  addressee: null,
  confidence: 0.8,
  grounds: null,
  doubts: null,
  origin: 'engine' as const,
  dismissed: false,
};
const figure = {
  value: 12,
  max: null,
  unit: 'craters',
  bound: 'exact' as const,
  action: null,
  asOf: null,
  asOfDate: null,
};

test('Statement, cue, speaker, claim and figure are told apart, and no word is lost', () => {
  const marks = paragraphMarks({
    ...span('counted 12 craters'),
    statement,
    quantities: [{ ...figure, ...span('12 craters') }],
  });
  const pieces = splitAtMarks(0, text.length, marks).map((piece) => [
    text.slice(piece.start, piece.end),
    piece.marks.map((mark) => mark.layer).join('+'),
  ]);
  expect(pieces).toEqual([
    ['The mayor', 'mention'],
    [' ', ''],
    ['said', 'cue'],
    [' ', ''],
    ['they had ', 'statement'],
    ['counted ', 'statement+claim'],
    ['12 craters', 'statement+claim+figure'],
    [', and left.', ''],
  ]);
});

test("The article's own voice has a claim and no statement", () => {
  expect(paragraphMarks({ ...span('12 craters'), statement: null, quantities: [] })).toEqual([
    { layer: 'claim', start: 32, end: 42 },
  ]);
});

test('Whatever the spans, the pieces put together are the paragraph', () => {
  const any = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => ({
    start: Math.min(a, b),
    end: Math.max(a, b),
    words: text.slice(Math.min(a, b), Math.max(a, b)),
  }));
  fc.assert(
    fc.property(any, fc.array(any, { maxLength: 4 }), any, fc.option(any), (claim, content, cue, mention) => {
      const marks = paragraphMarks({
        ...claim,
        statement: { ...statement, content, cue, mention },
        quantities: [],
      });
      const pieces = splitAtMarks(0, text.length, marks);
      expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(text);
    }),
  );
});
