import { expect, test } from 'vitest';
import { fieldOf, fieldsOf } from './field-mapping.ts';

test('Every field that is offered can be read, dots in its own name or not', () => {
  const record = { title: 'Ferry', author: { name: 'Ida' }, 'dc.terms': { publisher: 'Quay', 'a.b': 'c' } };
  expect(fieldsOf([record]).map((name) => [name, fieldOf(record, name)])).toEqual([
    ['title', 'Ferry'],
    ['author.name', 'Ida'],
    ['dc.terms.publisher', 'Quay'],
    ['dc.terms.a.b', 'c'],
  ]);
});

test('Of a record with fields without end the first are offered', () => {
  const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`field${i}`, 'x']));
  expect(fieldsOf([many, many])).toHaveLength(1000);
  expect(fieldsOf([{ inside: many }])).toHaveLength(1000);
});
