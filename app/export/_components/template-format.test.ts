import { expect, test } from 'vitest';
import { templateFormat } from './template-format.ts';

test.each([
  ['Daily.docx', 'docx'],
  ['DAILY.DOCX', 'docx'],
  ['list.md', 'markdown'],
  ['list.markdown', 'markdown'],
  ['list.docm', null],
  ['list.doc', null],
  ['docx', null],
])('%s is a template of kind %s', (name, format) => {
  expect(templateFormat(name)).toBe(format);
});
