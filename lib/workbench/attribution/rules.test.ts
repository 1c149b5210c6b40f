import { expect, test } from 'vitest';
import type { AttributionAnswer } from '#lib/vocabulary.ts';
import type { GateRefusal } from '../claim/schema.ts';
import { type AttributionFacts, attributionGate } from './rules.ts';

const claim = { start: 10, end: 20 };
const statement = { speakerKnown: true, dismissed: false, content: [{ start: 0, end: 15 }] };
const sound: AttributionFacts = { dismissed: false, withdrawn: false, claim, statement };

const cases: [AttributionAnswer, string, Partial<AttributionFacts>, GateRefusal[]][] = [
  ['confirmed', 'a sound statement', {}, []],
  ['corrected', 'a sound statement', {}, []],
  ['not_said', 'a sound statement', {}, []],
  [
    'confirmed',
    'an unknown speaker',
    { statement: { ...statement, speakerKnown: false } },
    ['needs_speaker'],
  ],
  [
    'corrected',
    'an unknown speaker',
    { statement: { ...statement, speakerKnown: false } },
    ['needs_speaker'],
  ],
  ['not_said', 'an unknown speaker', { statement: { ...statement, speakerKnown: false } }, []],
  [
    'confirmed',
    'a dismissed statement',
    { statement: { ...statement, dismissed: true } },
    ['statement_dismissed'],
  ],
  ['not_said', 'a dismissed statement', { statement: { ...statement, dismissed: true } }, []],
  [
    'confirmed',
    'a claim outside the content',
    { claim: { start: 15, end: 20 } },
    ['claim_outside_statement'],
  ],
  ['confirmed', 'the own voice', { statement: null }, ['own_voice']],
  ['not_said', 'the own voice', { statement: null }, ['own_voice']],
  ['open', 'the own voice', { statement: null }, ['own_voice']],
  ['open', 'a dismissed claim', { dismissed: true }, ['claim_dismissed']],
  ['confirmed', 'a withdrawn article', { withdrawn: true }, ['article_withdrawn']],
];

test.each(cases)('"%s" on %s misses what the table says', (answer, _, facts, missing) => {
  expect(attributionGate(answer, { ...sound, ...facts })).toEqual(missing);
});
