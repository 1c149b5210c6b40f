import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyseArticle } from './analyse-article.ts';
import type { ArticleAnalysis, Span } from './analysis.ts';

/** Every place that an analysis names. */
function spansOf(analysis: ArticleAnalysis): Span[] {
  return [
    ...analysis.blocks.map(({ span }) => span),
    ...analysis.statements.flatMap(({ content, cue, mention, grounds }) => [
      ...content,
      ...(cue ? [cue] : []),
      ...(mention ? [mention] : []),
      ...grounds.flatMap(({ words }) => words),
    ]),
    ...analysis.claims.flatMap(({ span, quantities, places, grounds }) => [
      span,
      ...quantities.map((one) => one.span),
      ...places.map((one) => one.span),
      ...grounds.flatMap(({ words }) => words),
    ]),
  ];
}

function expectSound(text: string): void {
  const analysis = analyseArticle(text);
  for (const [start, end] of spansOf(analysis)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
  expectOrdered(analysis.blocks.map(({ span }) => span));
  for (const { content } of analysis.statements) {
    expect(content.length).toBeGreaterThan(0);
    expectOrdered(content);
  }
  const names = new Set(['unknown', ...analysis.speakers.map(({ name }) => name)]);
  for (const { speaker } of analysis.statements) expect(names).toContain(speaker);
}

function expectOrdered(spans: readonly Span[]): void {
  let last = 0;
  for (const [start, end] of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
}

const pieces = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '„',
  '«',
  '»',
  ' said ',
  'Mira Okello',
  ' told reporters that ',
  ', ',
  '. ',
  ': ',
  '\n',
  '\r\n',
  '\u0000',
  '\ud83d',
  '\ude00',
  '😀',
  'according to ',
  'he ',
  'the ministry ',
  '40 drones ',
  '— ',
  '(',
  ')',
  'שלום ',
  'مرحبا ',
  'claims ',
  'of ',
  'to leave ',
  'Ruis12 May 2024 07:45',
  'Q: ',
  'A: ',
  'I ',
  ' ',
  'a',
  'no more than ',
  '\u2028',
  'his claim that ',
  'MOEN: ',
  '- a\n',
  '| a | 3 |\n',
  '5% ',
  'on 12 May 2024, ',
  'À.n',
  '“Go.\n\n',
  'left.The ',
  'http://a.b/c ',
];

describe('No text breaks the engine', () => {
  test.each([
    ['nothing', ''],
    ['one mark', '"'],
    ['one cue', 'said'],
    ['only space', ' \r\n\t '],
    ['lone surrogates', '\ud800 said “\udc00”, \ud83d he added.'],
    ['emoji before every quote', '😀“We go,” she said. 😀“No,” 😀‘yes’ 😀"so" he added.'],
    ['right-to-left text', 'אמר השר: “לא נלך”. وقال الوزير «لا».'],
    ['CRLF', 'Storm hits Velm\r\n\r\n“We go,” said Mira Okello.\r\n'],
    ['NUL', 'He\u0000 said\u0000 “no\u0000”.'],
    [
      'initials without end at the edge of a page',
      `About À A${'À.n'.repeat(200)} x\n\nThe T${'À.b'.repeat(200)} x.`,
    ],
    ['a byte order mark', '\ufeff“We go,” said Mira Okello.'],
  ])('%s', (_, text) => expectSound(text));

  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), expectSound), { numRuns: 200 });
  });

  test('any mixture of what the grammar looks for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
        expectSound,
      ),
      { numRuns: 400 },
    );
  });

  test('one thing, or two in turn, over and over', () => {
    const repeated = fc
      .tuple(fc.constantFrom(...pieces), fc.constantFrom('', ...pieces), fc.integer({ min: 100, max: 600 }))
      .map(([one, other, times]) => (one + other).repeat(times));
    fc.assert(
      fc.property(repeated, (text) => {
        expectSound(text);
        expect(analyseArticle(text)).toEqual(analyseArticle(text));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('a hundred kilobytes on one line', () => {
    const part =
      '“We go,” the mayor, Mira Okello, said, adding that 40 drones fell, and the ministry said “no. ';
    expect(analyseArticle(part.repeat(Math.ceil(1e5 / part.length))).statements.length).toBeGreaterThan(0);
  }, 120_000);
});

test('One text always gives one analysis', () => {
  const text = 'Mira Okello said the port was safe. “We checked,” she added.';
  expect(analyseArticle(text)).toEqual(analyseArticle(text));
});
