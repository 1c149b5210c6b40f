import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

/** Each statement of the text as [speaker, cue, content…]. */
const said = (text: string) =>
  analyseArticle(text).statements.map(({ speaker, cue, content }) => [
    speaker,
    cue && text.slice(...cue),
    ...content.map((span) => text.slice(...span)),
  ]);

describe('Three or more words in quotation marks inside a clause are somebody’s', () => {
  test.each([
    [
      'Mira Okello savaged the plan as “a gift to every smuggler”.',
      [['Mira Okello', 'savaged', 'the plan as “a gift to every smuggler”']],
    ],
    [
      'After all, Mira Okello added, boats “are made to float for ever”.',
      [['Mira Okello', 'added', 'After all', 'boats “are made to float for ever”']],
    ],
    ['The harbour was known as “the teeth of the north”.', []],
    ['The boat “went down at noon”.', []],
    ['Mira Okello painted the “Three Red Sisters of Velm”.', []],
    ['Mira Okello wore her “lucky” coat.', []],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});

describe('A reporting clause between commas interrupts what it reports', () => {
  test.each([
    [
      'If the flood comes back, Mira Okello warned, the dam will break.',
      [['Mira Okello', 'warned', 'If the flood comes back', 'the dam will break']],
    ],
    [
      'It was no surprise, Mira Okello said, that the dam broke.',
      [['Mira Okello', 'said', 'It was no surprise', 'that the dam broke']],
    ],
    ['The dam is safe, Mira Okello said, wiping her hands.', [['Mira Okello', 'said', 'The dam is safe']]],
    [
      'The dam is safe, said Mira Okello, an engineer with the town.',
      [['Mira Okello', 'said', 'The dam is safe']],
    ],
    [
      'VELM, Norland, Oct 4 (Meridian) - The dam is safe, officials said.',
      [['officials', 'said', 'The dam is safe']],
    ],
  ])('%s', (text, expected) => expect(said(text)).toEqual(expected));
});
