import { expect, test } from 'vitest';
import type { Verdict } from '#lib/vocabulary.ts';
import type { GateRefusal } from '../claim/schema.ts';
import { lostGround, type VerdictFacts, verdictGate } from './rules.ts';

const bare: VerdictFacts = {
  dismissed: false,
  withdrawn: false,
  supporting: 0,
  countingSupport: 0,
  countingRefutation: 0,
  justified: false,
};

const cases: [Verdict, Partial<VerdictFacts>, GateRefusal[]][] = [
  ['verified', {}, ['needs_supporting_evidence']],
  ['verified', { supporting: 1 }, ['only_own_side_supports']],
  ['verified', { supporting: 2, countingSupport: 1 }, []],
  ['verified', { justified: true, countingRefutation: 3 }, ['needs_supporting_evidence']],
  ['disputed', {}, ['needs_refuting_evidence']],
  ['disputed', { supporting: 1, countingSupport: 1 }, ['needs_refuting_evidence']],
  ['disputed', { countingRefutation: 1 }, []],
  ['unverifiable', {}, ['needs_justification']],
  ['unverifiable', { supporting: 1, countingSupport: 1 }, ['needs_justification']],
  ['unverifiable', { justified: true }, []],
  ['open', {}, []],
  ['open', { dismissed: true }, ['claim_dismissed']],
  ['verified', { supporting: 1, countingSupport: 1, withdrawn: true }, ['article_withdrawn']],
  [
    'unverifiable',
    { withdrawn: true, dismissed: true },
    ['article_withdrawn', 'claim_dismissed', 'needs_justification'],
  ],
];

test.each(cases)('"%s" with %j misses %j', (verdict, facts, missing) => {
  expect(verdictGate(verdict, { ...bare, ...facts })).toEqual(missing);
});

test.each([
  ['verified', 0, 1, 'support_withdrawn'],
  ['verified', 1, 0, null],
  ['disputed', 1, 0, 'refutation_withdrawn'],
  ['disputed', 0, 1, null],
  ['unverifiable', 0, 0, null],
  ['open', 0, 0, null],
] as const)(
  '"%s" on %d supports and %d refutations: %s',
  (verdict, countingSupport, countingRefutation, reason) => {
    expect(lostGround(verdict, { countingSupport, countingRefutation })).toBe(reason);
  },
);
