import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanRefusal } from '#lib/workbench/span/rules.ts';
import { moveEdge } from './move-edge.ts';

const text = 'They shot down 40 drones, 🛩 he said.';
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test.each([
  ['down 40', 'start', -1, 'shot down 40'],
  ['down 40', 'start', 1, '40'],
  ['down 40', 'end', 1, 'down 40 drones'],
  ['down 40', 'end', -1, 'down'],
  ['They', 'start', -1, 'They'],
  ['They', 'end', -1, 'They'],
  ['said', 'start', 1, 'said'],
  ['said', 'end', 1, 'said'],
  ['drones', 'end', 1, 'drones, 🛩 he'],
] as const)('"%s" with its %s moved by %d is "%s"', (from, edge, step, to) => {
  expect(words(moveEdge(text, place(from), edge, step))).toBe(to);
});

test('However often edges are moved, the span can be saved', () => {
  const moves = fc.array(
    fc.tuple(fc.constantFrom('start' as const, 'end' as const), fc.constantFrom(-1 as const, 1 as const)),
  );
  fc.assert(
    fc.property(moves, (list) => {
      const span = list.reduce((now, [edge, step]) => moveEdge(text, now, edge, step), place('down 40'));
      expect(spanRefusal(text, span)).toBeNull();
    }),
  );
});
