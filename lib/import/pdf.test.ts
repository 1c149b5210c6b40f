import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DrawnLine, lockedPdf, pdfBomb, pdfOf } from './pdf/example-pdf.ts';
import { joinLines, wordsIn } from './pdf/join-broken-word.ts';
import { pdf } from './pdf.ts';

async function read(pages: readonly (readonly DrawnLine[])[]) {
  const result = await pdf.read(pdfOf(pages));
  if (!result.ok) throw new Error(result.reason);
  return { ...result, marked: result.hints.map(({ kind, span }) => [kind, result.text.slice(...span)]) };
}

/** Lines of one column, each 12 points under the one above; null leaves a line free. */
function column(lines: readonly (string | null)[], from = 700): DrawnLine[] {
  return lines.flatMap((words, i) => (words === null ? [] : [{ words, y: from - 12 * i }]));
}

const long = 'The harbour office said that twelve boats had been damaged by the storm on';

const other = 'The mayor said that the engineers would look at every one of the pillars on';

test('Lines become paragraphs, larger letters headings, dotted lines items', async () => {
  const { text, marked } = await read([
    [
      { words: 'Ferry halted', y: 760, size: 18 },
      { words: 'after storm', y: 740, size: 18 },
      ...column([
        long,
        'Monday. Nobody was hurt.',
        null,
        long,
        'Tuesday as well.',
        '• The ferry sails on Friday',
        '• Tickets hold',
      ]),
    ],
  ]);
  expect(text.split('\n\n')).toEqual([
    'Ferry halted after storm',
    `${long} Monday. Nobody was hurt.`,
    `${long} Tuesday as well.`,
    'The ferry sails on Friday',
    'Tickets hold',
  ]);
  expect(marked).toEqual([
    ['heading', 'Ferry halted after storm'],
    ['list_item', 'The ferry sails on Friday'],
    ['list_item', 'Tickets hold'],
  ]);
});

test('A paragraph begins where a line is indented, and where the one above ends early with its sentence', async () => {
  const lines = [long, 'Monday.', `${long} Tuesday`, 'too.'].map((words, i) => ({ words, y: 700 - 12 * i }));
  const indented = { words: `${long} Friday.`, x: 90, y: 652 };
  const { text } = await read([[...lines, indented]]);
  expect(text.split('\n\n')).toEqual([`${long} Monday.`, `${long} Tuesday too.`, `${long} Friday.`]);
});

test.each([
  ['By Sven Dahl', true],
  ['By Sven Dahl and Ana de Ruiz, Quay Correspondents', true],
  ['BY SVEN DAHL', true],
  ['By Monday the ferry sailed', false],
  ['Sven Dahl', false],
])('A short line %j over a paragraph stands for itself: %s', async (line, isApart) => {
  const { text } = await read([[...column([line, long, 'Monday.'])]]);
  expect(text).toBe(`${line}${isApart ? '\n\n' : ' '}${long} Monday.`);
});

test('A line of names that fills its column may be the first of a paragraph', async () => {
  const full = 'By Sven Dahl By Ana Ruiz By Ida Moen By Jon Vik';
  const { text } = await read([[...column([full, 'said the ferry would sail.'])]]);
  expect(text).toBe(`${full} said the ferry would sail.`);
});

test('A paragraph goes on over the page, and what stands on every page is furniture', async () => {
  const head = { words: 'The Quay Post, 2 March', y: 800 };
  const foot = (n: number) => ({ words: `Page ${n} of 3`, y: 30 });
  const { text, marked } = await read([
    [head, ...column([long]), foot(1)],
    [head, ...column(['Monday. Nobody was hurt.', null, other]), foot(2)],
    [head, ...column(['Tuesday.']), foot(3)],
  ]);
  expect(text).toContain(`${long} Monday. Nobody was hurt.`);
  expect(text).toContain(`${other} Tuesday.`);
  expect(marked.map(([kind]) => kind)).toEqual(Array(6).fill('boilerplate'));
});

test('A paragraph of many lines is all of them, joined one by one', async () => {
  const lines = Array.from({ length: 200 }, (_, i) => `${long} harb-our-`.slice(0, 80 - (i % 3)));
  const drawn = lines.map((words, i) => ({ words, y: 800 - 3 * i, size: 3 }));
  const { text } = await read([drawn]);
  const known = wordsIn(lines);
  expect(text).toBe(lines.reduce((above, below) => joinLines(above, below, known)));
});

test.each([
  ['engi-', 'neers of the town', 'engineers of the town', ['the engineers said']],
  ['a well-', 'known pier', 'a well-known pier', ['the well-known quay']],
  ['a long-', 'term plan', 'a long-term plan', ['a long way to the term end']],
  ['the harb-', 'our', 'the harbour', []],
  ['the Anglo-', 'Norse fund', 'the Anglo-Norse fund', []],
  ['a 12-', 'year plan', 'a 12-year plan', []],
  ['he waited -', 'and left', 'he waited - and left', []],
  ['the har\u00ad', 'bour', 'the harbour', ['har and bour too']],
  ['one', 'two', 'one two', []],
])('%j and %j are one as %j', (above, below, joined, elsewhere) => {
  expect(joinLines(above, below, wordsIn([...elsewhere, above, below]))).toBe(joined);
});

const page = column([long, 'Monday.']);
test.each<[string, Buffer]>([
  ['too_many_pages', pdfOf(Array(2000).fill(page))],
  ['encrypted', lockedPdf()],
  ['no_text_layer', pdfOf([[]])],
  ['damaged', pdfOf([page]).subarray(0, 400)],
  ['damaged', Buffer.from('%PDF-1.7\nnothing\n%%EOF')],
  ['unpacks_too_large', pdfBomb(130)],
])('%s', async (reason, bytes) => {
  expect(await pdf.read(bytes)).toEqual({ ok: false, reason });
});

test('Whatever is drawn where, text is well-formed and hints are places in it, in order', async () => {
  const line = fc.record({
    words: fc.string({ unit: fc.constantFrom(...'abc -.•()\\AB1 '), minLength: 1, maxLength: 30 }),
    x: fc.integer({ min: 0, max: 500 }),
    y: fc.integer({ min: 0, max: 800 }),
    size: fc.integer({ min: 1, max: 40 }),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 4 }),
      async (pages) => {
        const result = await pdf.read(pdfOf(pages));
        if (!result.ok) {
          expect(result.reason).toBe('no_text_layer');
          return;
        }
        expect(result.text.isWellFormed()).toBe(true);
        let reached = 0;
        for (const { span } of result.hints) {
          expect(span[0]).toBeGreaterThanOrEqual(reached);
          expect(span[1]).toBeGreaterThan(span[0]);
          reached = span[1];
        }
        expect(reached).toBeLessThanOrEqual(result.text.length);
      },
    ),
    { numRuns: 40 },
  );
});
