import { parse } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import * as vocabulary from '#lib/vocabulary.ts';
import { catalogue } from './catalogue.ts';
import { wordsFor } from './words-for.ts';

type Words = string | { readonly [key: string]: Words };

function* messages(words: Words, path = ''): Generator<[string, string]> {
  if (typeof words === 'string') yield [path, words];
  else
    for (const [key, below] of Object.entries(words)) yield* messages(below, path ? `${path}.${key}` : key);
}
const every = [...messages(catalogue)];

test.each(every)('%s can be read as an ICU message', (_path, message) => {
  expect(() => parse(message)).not.toThrow();
});

test('No message is empty or begins or ends with a space', () => {
  expect(every.filter(([, message]) => message.trim() !== message || message === '')).toEqual([]);
});

test.each([
  ['blockKind', vocabulary.blockKinds],
  ['kind', vocabulary.statementKinds],
  ['speakerType', vocabulary.speakerTypes],
  ['category', vocabulary.claimCategories],
  ['bound', vocabulary.quantityBounds],
  ['checkWorthyReason', vocabulary.checkWorthyReasons],
  ['attribution', vocabulary.attributionStates],
  ['attributionAnswer', vocabulary.attributionAnswers],
  ['verdict', vocabulary.verdicts],
  ['stance', vocabulary.stances],
  ['purpose', vocabulary.evidencePurposes],
  ['ownSide', vocabulary.ownSideReasons],
  ['role', vocabulary.roles],
  ['origin', vocabulary.origins],
  ['act', vocabulary.ledgerActs],
  ['exportFormat', vocabulary.exportFormats],
  ['sort', vocabulary.claimSorts],
] as const)('The list %s has exactly its words', (list, values) => {
  expect(Object.keys(catalogue.vocabulary[list])).toEqual([...values]);
});

test('A server component finds its words', () => {
  expect(wordsFor('common')('desk')).toBe('Desk');
});
