import { describe, expect, test } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

const parts = (text: string) => splitBlocks(text).map(({ span }) => text.slice(...span));

describe('Lines that were glued are told apart', () => {
  test.each([
    [
      'Storm closes the old harbour of VelmThe harbour was closed on Monday.',
      'The harbour was closed on Monday.',
    ],
    ['Cranes at night old harbour storm VelmMoscow has closed the port.', 'Moscow has closed the port.'],
    ['Please refresh the page to be logged inPlease refresh your browser', 'Please refresh your browser'],
    ['AdvertisementThe mayor left at noon.', 'The mayor left at noon.'],
    ['Mira Okello12 May 2024 07:45Storm closes harbour', 'Storm closes harbour'],
    ['The ferry was ready to leave.The mayor went aboard at noon.', 'The mayor went aboard at noon.'],
    ['“We are ready to go.”The mayor went aboard at noon.', 'The mayor went aboard at noon.'],
    ['The mayor told the dockers."I said, no," he added.', '"I said, no," he added.'],
  ])('%s', (line, second) => {
    const text = `It rained.\n${line}\nIt rained again.`;
    expect(parts(text)[2]).toBe(second);
    expect(parts(text)).toHaveLength(4);
  });

  test.each([
    'The sailors of McKay Lines have left TikTok for good.',
    'The new YouTube channel has more viewers than LinkedIn has.',
    'Ms DeSouza said FedEx was late.',
    'He wrote “We go.They stay” on the wall.',
    'Write to press.office@velm.example or see www.velm.example/Harbour for more.',
    'The U.S.Navy ship left.',
  ])('%s stays whole', (line) => expect(parts(`It rained.\n${line}\nIt rained again.`)[1]).toBe(line));
});

test('Furniture is cut out of a page without line breaks', () => {
  const text =
    'The mayor, Mira Okello, closed the harbour on Monday. Sign up for our daily newsletter. “We cannot wait,” she told the council. Advertisement The harbour has 40 cranes, according to its owner. Read more: storm closes school. The storm goes on.';
  const blocks = splitBlocks(text).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);
  expect(blocks).toEqual([
    'paragraph: The mayor, Mira Okello, closed the harbour on Monday.',
    'boilerplate: Sign up for our daily newsletter.',
    'paragraph: “We cannot wait,” she told the council.',
    'boilerplate: Advertisement',
    'paragraph: The harbour has 40 cranes, according to its owner.',
    'boilerplate: Read more: storm closes school.',
    'paragraph: The storm goes on.',
  ]);
});
