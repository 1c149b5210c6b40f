import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, newDraft } from './drafts.ts';
import { keptKeys, readKept, writeKept } from './kept-drafts.ts';

const file = (key: string, size: number) =>
  newDraft(key, `${key}.txt`, { from: 'file', fileName: `${key}.txt`, bytes: new Uint8Array(size) });
const none = { publisher: null, byline: null, publishedAt: null, address: null };

test('Whatever was pasted, dropped, fetched, typed and mended comes back after a reload', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 50 });
  fc.assert(
    fc.property(anything, fc.uint8Array({ maxLength: 200 }), anything, (pasted, given, title) => {
      const bytes = new Uint8Array(given);
      const contents: Content[] = [
        { from: 'file', fileName: 'a.txt', bytes },
        { from: 'paste', mediaType: 'text/html', bytes, plain: pasted },
        { from: 'record', bytes, mapping: { ...none, text: 'body', title } },
        { from: 'page', captureId: 7 },
      ];
      const mends = [{ mend: 'begins' as const, start: 7 }];
      const drafts = contents.map((content, i) => ({
        ...newDraft(`k${i}`, i === 1 ? null : 'week/a.txt', content),
        ...{ typed: { title }, mends, encoding: 'windows-1251' as const },
      }));
      expect(readKept(writeKept(pasted, drafts))).toEqual({ pasted, drafts });
    }),
    { numRuns: 30 },
  );
});

test('What is saved is not kept', () => {
  expect(readKept(writeKept('', [{ ...file('k', 1), stage: 'saved' }]))).toEqual({ pasted: '', drafts: [] });
});

test('What there is no room for does not push out the rest', () => {
  const drafts = [file('large', 1_600_000), file('small', 10)];
  expect([...keptKeys('words', drafts)]).toEqual(['small']);
  expect(readKept(writeKept('words', drafts))).toMatchObject({ pasted: 'words', drafts: [{ key: 'small' }] });
});

test('A file that stays with the browser is not kept', () => {
  const content = { from: 'file', fileName: 'report.pdf', bytes: new Blob(['%PDF-']) } as const;
  expect(keptKeys('', [newDraft('k', 'report.pdf', content)]).size).toBe(0);
});

test.each([null, '', '{', '[]', '{"pasted":1,"drafts":[]}'])('%j was not written here', (json) => {
  expect(readKept(json)).toBeNull();
});
