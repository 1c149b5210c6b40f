import { expect, test } from 'vitest';
import { question } from '#lib/workbench/view/schema.ts';
import { isFiltered, questionOfView, viewNames, viewOf } from './views.ts';

test.each(viewNames)('The view %s is known by its own question, however it is sorted', (name) => {
  const asked = questionOfView(name, 'p1');
  expect(viewOf(asked, 'p1')).toBe(name);
  expect(viewOf({ ...asked, sort: 'newest', descending: false }, 'p1')).toBe(name);
});

test('Somebody else’s claims are not mine', () => {
  expect(viewOf(question.parse({ assignee: ['p2'] }), 'p1')).toBeNull();
});

test('A search leaves something out, an order does not', () => {
  expect(isFiltered(question.parse({ search: 'bridge' }))).toBe(true);
  expect(isFiltered(question.parse({ sort: 'article' }))).toBe(false);
});
