import { expect, test } from 'vitest';
import { bothAnswered } from './both-answered.ts';

test.each([
  ['open', 'open', false],
  ['open', 'verified', false],
  ['confirmed', 'open', false],
  ['not_said', 'disputed', true],
  ['corrected', 'unverifiable', true],
  ['own_voice', 'open', false],
  ['own_voice', 'verified', true],
] as const)(
  'A claim with the attribution %s and the verdict %s has both answers: %s',
  (attribution, verdict, both) => {
    expect(bothAnswered({ attribution, verdict })).toBe(both);
  },
);
