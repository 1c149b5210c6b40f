import { expect, test } from 'vitest';
import type { ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';
import { proposalAt } from './proposal-at.ts';

const claim = (id: number, start: number, end: number, dismissed = false) =>
  ({ id, start, end, dismissed }) as ReadingClaim;
const statement = (id: number, ...content: { start: number; end: number }[]) =>
  ({ id, content, dismissed: false }) as ReadingStatement;
const reading = {
  claims: [claim(1, 0, 40), claim(2, 10, 20), claim(3, 60, 70, true)],
  statements: [statement(7, { start: 0, end: 50 }, { start: 55, end: 80 })],
};

test.each([
  ['inside two claims', { start: 12, end: 14 }, { kind: 'claim', id: 2 }],
  ['inside one', { start: 30, end: 34 }, { kind: 'claim', id: 1 }],
  ['inside a statement alone', { start: 44, end: 46 }, { kind: 'statement', id: 7 }],
  ['inside a claim that was dismissed', { start: 61, end: 66 }, { kind: 'statement', id: 7 }],
  ['beside everything', { start: 90, end: 95 }, null],
])('Words %s belong to the shortest proposal that stands', (_, span, expected) => {
  expect(proposalAt(reading, span)).toEqual(expected);
});
