import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newDraft } from './drafts.ts';
import { readKept, writeKept } from './kept-drafts.ts';

test('Whatever was pasted, dropped and typed comes back after a reload', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 50 });
  fc.assert(
    fc.property(anything, fc.uint8Array({ maxLength: 200 }), anything, (pasted, bytes, title) => {
      const mends = [{ mend: 'begins' as const, start: 7 }];
      const draft = { ...newDraft('a.txt', new Uint8Array(bytes), 'k'), typed: { title }, mends };
      expect(readKept(writeKept(pasted, [draft]))).toEqual({ pasted, drafts: [draft] });
    }),
  );
});

test('What is saved is not kept', () => {
  const saved = { ...newDraft(null, new Uint8Array([1]), 'k'), stage: 'saved' as const };
  expect(readKept(writeKept('', [saved]))).toEqual({ pasted: '', drafts: [] });
});

test('What there is no room for does not push out the rest', () => {
  const large = newDraft('large.txt', new Uint8Array(1_600_000), 'l');
  const small = newDraft('small.txt', new Uint8Array(10), 's');
  expect(readKept(writeKept('words', [large, small]))).toMatchObject({
    pasted: 'words',
    drafts: [{ key: 's' }],
  });
});

test.each([null, '', '{', '[]', '{"pasted":1,"drafts":[]}'])('%j was not written here', (json) => {
  expect(readKept(json)).toBeNull();
});
