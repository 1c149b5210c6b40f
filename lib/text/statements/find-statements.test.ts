import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

/** Each statement of the text as [kind, speaker, cue, content…]. */
const said = (text: string) =>
  analyseArticle(text).statements.map(({ kind, speaker, cue, content }) => [
    kind,
    speaker,
    cue && text.slice(...cue),
    ...content.map((span) => text.slice(...span)),
  ]);

describe('Direct speech', () => {
  test.each([
    ['“The port is safe,” Mira Okello said.', [['direct', 'Mira Okello', 'said', 'The port is safe,']]],
    [
      '“The port is safe,” said Mira Okello. “We checked.”',
      [['direct', 'Mira Okello', 'said', 'The port is safe,', 'We checked.']],
    ],
    [
      '“The port,” Mira Okello went on, “is safe.”',
      [['direct', 'Mira Okello', 'went on', 'The port,', 'is safe.']],
    ],
    [
      '“Never,” snapped the harbour master, Mira Okello, who until then had sat still.',
      [['direct', 'Mira Okello', 'snapped', 'Never,']],
    ],
    [
      'Mira Okello told reporters: “The port is safe.”',
      [['direct', 'Mira Okello', 'told', 'The port is safe.']],
    ],
    [
      "Mira Okello said 'the port is safe' on Monday.",
      [['direct', 'Mira Okello', 'said', 'the port is safe']],
    ],
    ['Mira Okello said „the port is safe“.', [['direct', 'Mira Okello', 'said', 'the port is safe']]],
    ['“The port is safe,” — Mira Okello', [['direct', 'Mira Okello', null, 'The port is safe,']]],
    ['The cranes known as “Three Sisters” fell.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test('A quotation goes on with the clause before it that its speaker follows', () => {
    const text = 'The board “felt a duty” to act, Mira Okello said. “It was never about money.”';
    expect(said(text)).toEqual([
      ['mixed', 'Mira Okello', 'said', 'The board “felt a duty” to act', 'It was never about money.'],
    ]);
  });

  test('A quotation that stays open runs on in the next paragraph', () => {
    const text = '“We came at noon,” Mira Okello said. “Nobody was there.\n\n“So we left.”';
    expect(said(text)).toEqual([
      ['direct', 'Mira Okello', 'said', 'We came at noon,', 'Nobody was there.', 'So we left.'],
    ]);
  });

  test('A quotation alone in its paragraph belongs to the speaker before it', () => {
    const text = '“We came at noon,” Mira Okello said.\n\n“Nobody was there.”';
    expect(said(text)[1]).toEqual(['direct', 'Mira Okello', null, 'Nobody was there.']);
  });

  test('A question between two answers is somebody else’s', () => {
    const text = '“We are here,” Mira Okello said.\n\n“And tomorrow?”\n\n“Then too.”';
    expect(said(text).map(([, speaker]) => speaker)).toEqual(['Mira Okello', 'unknown', 'Mira Okello']);
  });

  test('A quoted heading takes the speaker who says it below', () => {
    const text =
      '‘Nobody counts the boats’\n\nMira Okello runs the port. “Nobody counts the boats at night,” she said.';
    expect(said(text)[0]).toEqual(['direct', 'Mira Okello', null, 'Nobody counts the boats']);
  });
});

describe('Indirect and mixed speech', () => {
  test.each([
    ['Mira Okello said the port was safe.', [['indirect', 'Mira Okello', 'said', 'the port was safe']]],
    [
      'The port was safe, Mira Okello said on Monday.',
      [['indirect', 'Mira Okello', 'said', 'The port was safe']],
    ],
    ['The port, Mira Okello said, was safe.', [['indirect', 'Mira Okello', 'said', 'The port', 'was safe']]],
    [
      'The port was safe, according to Mira Okello.',
      [['indirect', 'Mira Okello', 'according to', 'The port was safe']],
    ],
    [
      'According to Mira Okello, the port was safe.',
      [['indirect', 'Mira Okello', 'According to', 'the port was safe']],
    ],
    [
      'Mira Okello said the port was “as safe as a bed”.',
      [['mixed', 'Mira Okello', 'said', 'the port was “as safe as a bed”']],
    ],
    [
      'Mira Okello urged the council to close the port.',
      [['indirect', 'Mira Okello', 'urged', 'to close the port']],
    ],
    [
      'Mira Okello accused the council of hiding the report.',
      [['indirect', 'Mira Okello', 'accused', 'the council of hiding the report']],
    ],
    [
      'Mira Okello described the plan as “a bad joke”.',
      [['mixed', 'Mira Okello', 'described', 'the plan as “a bad joke”']],
    ],
    [
      'Mira Okello refused to say whether the port was safe.',
      [['indirect', 'Mira Okello', 'refused to say', 'whether the port was safe']],
    ],
    ['Mira Okello declined to comment.', []],
    [
      'Mira Okello made it clear that the port was closed.',
      [['indirect', 'Mira Okello', 'made it clear that', 'the port was closed']],
    ],
    ['Mira Okello did not say that the port was closed.', []],
    ['Port is safe, says harbour office', [['indirect', 'harbour office', 'says', 'Port is safe']]],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));

  test('Each cue with its own content is a statement', () => {
    const text = 'Mira Okello said the port was safe, adding that the cranes had been checked.';
    expect(said(text)).toEqual([
      ['indirect', 'Mira Okello', 'said', 'the port was safe'],
      ['indirect', 'Mira Okello', 'adding that', 'the cranes had been checked'],
    ]);
  });

  test('A report ends where another speaker’s clause begins', () => {
    const text = 'The navy said the ship had sunk, while Mira Okello said it was afloat.';
    expect(said(text).map(([, , , content]) => content)).toEqual(['the ship had sunk', 'it was afloat']);
  });

  test('Speech in the first person that lost its marks goes on with the quotation before it', () => {
    const text =
      '“We count the boats,” Mira Okello said, after her claim that the port was safe.\n\nIn my view, nobody else will.';
    expect(said(text)[2]).toEqual(['indirect', 'Mira Okello', null, 'In my view, nobody else will.']);
  });

  test('A medium that passes words on stands in the chain', () => {
    const [statement] = analyseArticle(
      'Reuters reported that Mira Okello had said the port was safe.',
    ).statements;
    expect(statement).toMatchObject({ speaker: 'Mira Okello', via: ['Reuters'] });
  });
});

describe('Interviews', () => {
  const text = [
    'The harbour master Mira Okello met the Velm Courier.',
    'COURIER: Is it safe?',
    'OKELLO: It is. (Laughs.) Mostly.',
    'I check it myself.',
    'COURIER: When?',
    'OKELLO: At night.',
  ].join('\n\n');

  test('Each turn is direct speech of whoever its label names', () => {
    const turns = said(text).filter(([, , cue]) => cue === null);
    expect(turns[1]).toEqual(['direct', 'Mira Okello', null, 'It is.', 'Mostly.', 'I check it myself.']);
    expect(turns).toHaveLength(4);
  });
});

test.each([
  'The mayor denied this.',
  'Asked about the port, Ana Prill confirmed it.',
  'The ministry disputes that.',
])('A pronoun alone is no content: %s', (text) => expect(analyseArticle(text).statements).toEqual([]));
