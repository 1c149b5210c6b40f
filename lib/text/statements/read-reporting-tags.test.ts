import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

/** Each statement of the text as [speaker, cue, content…]. */
const said = (text: string) =>
  analyseArticle(text).statements.map(({ speaker, cue, content }) => [
    speaker,
    cue && text.slice(...cue),
    ...content.map((span) => text.slice(...span)),
  ]);

describe('A quotation with its own comma or mark belongs to the clause after it', () => {
  test.each([
    [
      '“The port is safe,” Mira Okello, the harbour master of Velm, one of the towns that flooded, said at a fair in May.',
      [['Mira Okello', 'said', 'The port is safe,']],
    ],
    [
      '“The port is safe,” Mira Okello told reporters after the long meeting that was held on a barge.',
      [['Mira Okello', 'told', 'The port is safe,']],
    ],
    [
      '“The port is safe,” Mira Okello said after reading the plan.',
      [['Mira Okello', 'said', 'The port is safe,']],
    ],
    [
      '“The port is safe,” Mira Okello said several months after the flood, and the town believed it.',
      [['Mira Okello', 'said', 'The port is safe,']],
    ],
    ['“What a night!” beamed Mira Okello of Velm.', [['Mira Okello', 'beamed', 'What a night!']]],
    ['“The port is safe,” said one old sailor on the quay.', [['unknown', 'said', 'The port is safe,']]],
    [
      'Late on “Harbour Nights,” Mira Okello said the port was safe.',
      [['Mira Okello', 'said', 'the port was safe']],
    ],
    ['Its first film, “Low Water,” a tale of a man who sold a bridge, ran for years.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('A quotation that its reporting clause interrupts is one statement', () => {
  test.each([
    [
      '“Every time,” Mira Okello said, referring to the flood, “we rebuild.”',
      [['Mira Okello', 'said', 'Every time,', 'we rebuild.']],
    ],
    [
      '“I like boats,” Mira Okello said during a visit to Velm, Norland, “but I do not trust them.”',
      [['Mira Okello', 'said', 'I like boats,', 'but I do not trust them.']],
    ],
    [
      '“I like boats,” Mira Okello said, but “only when they float.”',
      [['Mira Okello', 'said', 'I like boats,', 'but “only when they float.”']],
    ],
    [
      '“I like boats,” said Mira Okello, who has claimed that she owns nine. “They float.”',
      [
        ['Mira Okello', 'said', 'I like boats,', 'They float.'],
        ['Mira Okello', 'has claimed that', 'she owns nine'],
      ],
    ],
  ])('%s', (text, expected) => {
    for (const statement of expected) expect(said(text)).toContainEqual(statement);
  });
});
