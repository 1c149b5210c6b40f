import { describe, expect, test } from 'vitest';
import type { Doubt } from '../../vocabulary.ts';
import { analyseArticle } from '../analyse-article.ts';

const first = (text: string) => analyseArticle(text).statements[0];
const rest = ' Mira Okello runs the port of Velm.';

describe('What speaks against a statement', () => {
  test.each<[string, Doubt[]]>([
    ['“The port of Velm is safe and open,” Mira Okello said.', []],
    ['Mira Okello said that the port of Velm was safe for ships.', []],
    ['On Monday, Mira Okello said that the port of Velm was safe for ships.', []],
    ['But Mira Okello said that the port of Velm was safe for ships.', []],
    ['“The port is safe,” Mira Okello said.', []],
    ['Mira Okello said: “The port is safe.”', ['few_words']],
    ['“The port of Velm is safe and open,” she said.', ['pronoun']],
    ['“The port of Velm is safe and open,” it said in a note.', ['speaker_unknown']],
    ['“The port of Velm is safe and open,” two dock workers said.', ['speaker_unnamed']],
    [
      'Mira Okello hinted that the port of Velm was safe, and that ships had come.',
      ['end_uncertain', 'commas_inside'],
    ],
    ['Mira Okello said the port of Velm was safe, which was news.', ['end_uncertain', 'few_words']],
    [
      'The paper that printed what Mira Okello said the port would do is gone.',
      ['inside_sentence', 'few_words'],
    ],
    [
      '“The port of Velm is safe and open,” Mira Okello said before she boarded the last boat home.',
      ['words_left_over'],
    ],
  ])('%s', (text, doubts) => expect(first(text + rest)?.doubts).toEqual(doubts));
});

test('A statement that nothing speaks against is trusted more than one with a doubt', () => {
  const sure = first(`“The port of Velm is safe and open,” Mira Okello said.${rest}`);
  const unsure = first(`“The port of Velm is safe and open,” they said.${rest}`);
  expect(sure?.doubts).toEqual([]);
  expect(sure?.confidence).toBeGreaterThanOrEqual(0.9);
  expect(unsure?.confidence).toBeLessThan(0.9);
});

test('A statement gives the rule that found it and the rule that named its speaker, each with its words', () => {
  const text = `“The port of Velm is safe and open,” Mira Okello said.${rest}`;
  const grounds = first(text)?.grounds.map(({ rule, words }) => [
    rule,
    ...words.map((span) => text.slice(...span)),
  ]);
  expect(grounds).toEqual([
    ['quotation_before_cue', 'said'],
    ['full_name', 'Mira Okello'],
  ]);
});

test('Every statement is between nothing and certain, and whoever is not named is doubted', () => {
  const { statements } = analyseArticle(
    'Who said it? “No,” they said. According to sources, ships came; others were told to wait.\n\n“We wait.”',
  );
  expect(statements.length).toBeGreaterThan(1);
  for (const { confidence, speaker, doubts } of statements) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    expect(doubts.includes('speaker_unknown')).toBe(speaker === 'unknown');
  }
});
