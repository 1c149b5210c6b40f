import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attributionStates,
  claimCategories,
  claimSorts,
  confidenceLevels,
  verdicts,
} from '#lib/vocabulary.ts';
import { questionFromSearch, questionToSearch } from './question-url.ts';
import { printableQuestion, question } from './schema.ts';

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 1e9 }), { maxLength: 5 });
const anyQuestion = fc.record({
  verdict: fc.uniqueArray(fc.constantFrom(...verdicts)),
  attribution: fc.uniqueArray(fc.constantFrom(...attributionStates)),
  category: fc.uniqueArray(fc.constantFrom(...claimCategories)),
  confidence: fc.uniqueArray(fc.constantFrom(...confidenceLevels)),
  article: ids,
  speaker: ids,
  unknownSpeaker: fc.boolean(),
  hasSources: fc.constantFrom(true, false, null),
  assignee: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9]{1,20}$/), { maxLength: 3 }),
  checkWorthy: fc.boolean(),
  search: fc.string({ unit: 'grapheme', maxLength: 60 }),
  sort: fc.constantFrom(...claimSorts),
  descending: fc.boolean(),
});

describe('the question in an address', () => {
  it('is empty for the question that asks for everything', () => {
    expect(questionToSearch(question.parse({})).toString()).toBe('');
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyQuestion, (asked) => {
        const address = questionToSearch(asked).toString();
        expect(questionFromSearch(new URLSearchParams(address))).toEqual(asked);
      }),
    );
  });

  it.each([
    ['verdict=verified,nonsense', { verdict: ['verified'] }],
    ['confidence=low,tiny', { confidence: ['low'] }],
    ['article=7,x,-3,7', { article: [7] }],
    ['sort=sideways', { sort: 'check_worthy' }],
    ['sources=perhaps', { hasSources: null }],
    ['unknown=1&asc=1', { unknownSpeaker: true, descending: false }],
  ])('leaves out of "%s" what it does not understand', (address, expected) => {
    expect(questionFromSearch(new URLSearchParams(address))).toEqual({ ...question.parse({}), ...expected });
  });

  it('never offers editors what somebody did not say', () => {
    expect(printableQuestion.attribution).not.toContain('not_said');
    expect(printableQuestion.verdict).toEqual(['verified']);
  });
});
