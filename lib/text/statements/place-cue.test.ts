import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

const contents = (text: string) =>
  analyseArticle(text).statements.map(({ content }) =>
    content.map((span) => text.slice(...span)).join(' … '),
  );

test.each([
  ['The harbour burned on Sunday, which has highlighted the lack of pumps.', []],
  ['The harbour board, which has highlighted the lack of pumps, met on Sunday.', ['the lack of pumps']],
])('Bodies and documents speak in a relative clause, things do not: %s', (text, expected) =>
  expect(contents(text)).toEqual(expected),
);

test('What somebody did in effect was not said', () => {
  expect(contents('Mira Okello has effectively rejected the plan.')).toEqual([]);
  expect(contents('Mira Okello has rejected the plan.')).toEqual(['the plan']);
});

test('Who was called by telephone was called nothing', () => {
  expect(
    contents(
      'Shortly before Mira Okello called Bo Ruis, the aide Ana Prill told reporters the talks were “dead”.',
    ),
  ).toEqual(['the talks were “dead”']);
});

test('A demand that is maintained is one', () => {
  expect(contents('The town kept the port shut, maintaining demands that the fleet leave.')).toEqual([
    'the fleet leave',
  ]);
});

test('Who denies in an infinitive of outcome speaks', () => {
  const text = 'Mira Okello said the port was open, only for the navy to deny that it had left.';
  const [first, second] = analyseArticle(text).statements;
  expect(contents(text)).toEqual(['the port was open', 'it had left']);
  expect([first?.speaker, second?.mention && text.slice(...second.mention)]).toEqual([
    'Mira Okello',
    'the navy',
  ]);
});

test('What is handed out is no content, a date that is proposed is', () => {
  expect(contents('Mira Okello divulged details of her long talk with the leaders of two towns.')).toEqual(
    [],
  );
  expect(contents('Mira Okello proposes June 2 for a meeting on the port.')).toEqual([
    'June 2 for a meeting on the port',
  ]);
});

test.each([
  ['Mira Okello told Bo Ruis Turkey was ready for the talks.', 'Turkey was ready for the talks'],
  [
    'Okello Tells Ruis Turkey Ready for New Talks After Harbour Visit',
    'Turkey Ready for New Talks After Harbour Visit',
  ],
  ['Okello refuses to give dates', 'to give dates'],
])('A clause begins at the nation behind who is told, a refusal at its verb: %s', (text, expected) =>
  expect(contents(text)).toEqual([expected]),
);

test.each([
  ['Mira Okello, citing “the calm,” said the port was open.', ['the calm,', 'the port was open']],
  ['The crew held up a banner that said, “Leave the port.”', ['Leave the port.']],
  ['The town sent a letter that accuses the mill of theft.', ['the mill of theft']],
  ['And both vowed to repair the pier.', ['to repair the pier']],
  ['Mira Okello lost her temper, called him “third-rate” and left.', ['him “third-rate”']],
])('Asides, documents and “both” leave the verb its subject: %s', (text, expected) =>
  expect(contents(text)).toEqual(expected),
);
