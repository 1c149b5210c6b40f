import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';
import type { Span } from '../analysis.ts';
import { moveBorders } from './move-borders.ts';
import { splitBlocks } from './split-blocks.ts';

/** The parts of a text in brackets, without them: “[One] [two]”. */
function partsOf(drawn: string): { text: string; parts: Span[] } {
  let text = '';
  const parts: [number, number][] = [];
  for (const letter of drawn) {
    if (letter === '[') parts.push([text.length, text.length]);
    else if (letter === ']') parts.splice(-1, 1, [parts.at(-1)?.[0] ?? 0, text.length]);
    else text += letter;
  }
  return { text, parts };
}

test.each<[string, string, number[], number[], string]>([
  ['Nothing moved leaves everything', '[Storm] [The pier shut.]', [], [], '[Storm] [The pier shut.]'],
  ['A heading is split from its paragraph', '[Storm The pier shut.]', [6], [], '[Storm] [The pier shut.]'],
  ['They may be glued', '[StormThe pier shut.]', [5], [], '[Storm][The pier shut.]'],
  ['The space goes to neither', '[Storm  The pier shut.]', [6], [], '[Storm]  [The pier shut.]'],
  ['A part is split twice', '[One two three]', [4, 8], [], '[One] [two] [three]'],
  ['A split where a part begins says nothing', '[One] [two]', [4], [], '[One] [two]'],
  ['A split between two parts says nothing', '[One]\n\n[two]', [4], [], '[One]\n\n[two]'],
  ['Splits side by side are one', '[One   two]', [3, 4, 5, 6], [], '[One]   [two]'],
  ['A torn paragraph is joined', '[The pier]\n\n[shut.] [More.]', [], [10], '[The pier\n\nshut.] [More.]'],
  ['Also over the place between the two', '[The pier]\n\n[shut.]', [], [9], '[The pier\n\nshut.]'],
  ['Three are joined to one', '[One] [two] [three]', [], [4, 8], '[One two three]'],
  ['A join inside of a part says nothing', '[One two] [three]', [], [4], '[One two] [three]'],
  ['A border is moved by a join and a split', '[One two] [three]', [4], [8], '[One] [two three]'],
  ['What lies outside of the text says nothing', '[One] [two]', [0, 7, 99], [0, 99], '[One] [two]'],
])('%s', (_, drawn, splits, joins, expected) => {
  const { text, parts } = partsOf(drawn);
  expect({ text, parts: moveBorders(text, parts, { splits, joins }) }).toEqual(partsOf(expected));
});

test('However borders are moved, parts stay in order, without a blank edge, and no letter is lost or gained', () => {
  const places = fc
    .uniqueArray(fc.nat(60), { maxLength: 8 })
    .map((list) => list.toSorted((one, other) => one - other));
  const words = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n'), minLength: 1, maxLength: 50 });
  const lettersIn = (text: string, parts: readonly Span[]) =>
    parts.map(([start, end]) => text.slice(start, end).replace(/\s/g, '')).join('');
  fc.assert(
    fc.property(words, places, places, (text, splits, joins) => {
      const moved = moveBorders(
        text,
        splitBlocks(text).map(({ span }) => span),
        { splits, joins },
      );
      expect(lettersIn(text, moved)).toBe(text.replace(/\s/g, ''));
      for (const [i, [start, end]] of moved.entries()) {
        expect(start).toBeGreaterThanOrEqual(moved[i - 1]?.[1] ?? 0);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});

const kindsOf = (text: string, splits: number[], joins: number[]) =>
  splitBlocks(text, [], { splits, joins }).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

test('A heading that was glued to its paragraph is read as one once they are split', () => {
  const text = 'Storm shuts the pier Twelve boats sank on Monday, the harbour office said.';
  expect(kindsOf(text, [text.indexOf('Twelve')], [])).toEqual([
    'heading: Storm shuts the pier',
    'paragraph: Twelve boats sank on Monday, the harbour office said.',
  ]);
});

test('What is said over a page break is read whole once the two parts are joined', () => {
  const text =
    'Storm over Norna\n\nMayor Ana Ruiz told the council on Monday that\n\nTwelve boats had sunk near the pier.\n';
  const joins = [text.indexOf('Twelve')];
  const said = (borders?: { splits: number[]; joins: number[] }) =>
    analyseArticle(text, { borders }).statements.map(({ content }) =>
      content.map((span) => text.slice(...span)).join(' '),
    );
  expect(said({ splits: [], joins })).toEqual(['Twelve boats had sunk near the pier']);
  expect(said()).not.toEqual(said({ splits: [], joins }));
});
