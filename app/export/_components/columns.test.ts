import { expect, test } from 'vitest';
import { moveColumn, readColumns, shortList, toggleColumn } from './columns.ts';

test.each([
  [undefined, []],
  ['{', []],
  ['"claim"', []],
  ['["speaker","claim","speaker","colour",3]', ['speaker', 'claim']],
])('Kept columns %s are read as %j', (kept, columns) => {
  expect(readColumns(kept)).toEqual(columns);
});

test.each([
  ['claim', -1, ['claim', 'speaker', 'verdict']],
  ['claim', 1, ['speaker', 'claim', 'verdict']],
  ['verdict', -1, ['claim', 'verdict', 'speaker']],
  ['verdict', 1, ['claim', 'speaker', 'verdict']],
  ['link', 1, ['claim', 'speaker', 'verdict']],
] as const)('%s moved by %i gives %j', (column, by, columns) => {
  expect(moveColumn(['claim', 'speaker', 'verdict'], column, by)).toEqual(columns);
});

test('A column is taken out, and comes back at the end', () => {
  expect(toggleColumn(['claim', 'speaker'], 'claim')).toEqual(['speaker']);
  expect(toggleColumn(['speaker'], 'claim')).toEqual(['speaker', 'claim']);
});

test('The short list is kept as it is', () => {
  expect(readColumns(JSON.stringify(shortList))).toEqual(shortList);
});
