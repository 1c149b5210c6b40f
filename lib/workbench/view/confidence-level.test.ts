import { expect, test } from 'vitest';
import { levelOf } from './confidence-level.ts';

test.each([
  [1, 'high'],
  [0.9, 'high'],
  [0.89, 'middle'],
  [0.7, 'middle'],
  [0.69, 'low'],
  [0, 'low'],
  [null, 'person'],
] as const)('A confidence of %s is %s', (confidence, level) => {
  expect(levelOf(confidence)).toBe(level);
});
