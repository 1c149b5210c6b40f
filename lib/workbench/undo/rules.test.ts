import { expect, test } from 'vitest';
import { decidedSince } from './rules.ts';

const row = (id: number, undoes: number | null = null) => ({ id, undoes });

test.each([
  ['nothing came after', [row(1)], 1, null],
  ['another decision came after', [row(1), row(2)], 1, 2],
  ['what came after was taken back', [row(1), row(2), row(3, 2)], 1, null],
  ['what came after was taken back, and decided again', [row(1), row(2), row(3, 2), row(4)], 1, 4],
  ['an undo of an earlier decision came after', [row(1), row(2), row(3, 1)], 2, 3],
  ['two were taken back, the later one first', [row(1), row(2), row(3), row(4, 3), row(5, 2)], 1, null],
])('When %s, that is what stands in the way', (_, chain, decision, standing) => {
  expect(decidedSince(chain, decision)?.id ?? null).toBe(standing);
});
