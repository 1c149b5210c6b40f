import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, type Draft, newDraft } from './drafts.ts';
import { type Container, type ImportState, isUnsaved } from './import-store.ts';
import { keptKeys, lostByReload, readKept, writeKept } from './kept-drafts.ts';

const stateOf = (pasted: string, drafts: Draft[], containers: Container[] = []): ImportState => ({
  ...{ pasted, drafts, containers },
});
const list = (key: string, bytes: Container['bytes']): Container => ({
  ...{
    key,
    fileName: 'feed.jsonl',
    bytes,
    asList: false,
    encoding: null,
    reason: null,
    unpacked: null,
    mapping: null,
  },
});

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
        ...{ typed: { title }, mends, encoding: 'windows-1251' as const, as: 'reviews' as const },
      }));
      const lists = [{ ...list('l', bytes), mapping: { ...none, text: title, title: null } }];
      const state = stateOf(pasted, drafts, lists);
      expect(readKept(writeKept(state))).toEqual(state);
    }),
    { numRuns: 30 },
  );
});

test('What is saved is not kept', () => {
  const state = stateOf('', [{ ...file('k', 1), stage: 'saved' }]);
  expect(readKept(writeKept(state))).toEqual(stateOf('', []));
  expect(isUnsaved(state)).toBe(false);
});

test('What there is no room for does not push out the rest', () => {
  const drafts = [file('large', 1_600_000), file('small', 10)];
  const state = stateOf('words', drafts);
  expect([...keptKeys(state)]).toEqual(['small']);
  expect(lostByReload(state)).toBe(1);
  expect(readKept(writeKept(state))).toMatchObject({ pasted: 'words', drafts: [{ key: 'small' }] });
});

test('A file that stays with the browser is not kept', () => {
  const content = { from: 'file', fileName: 'report.pdf', bytes: new Blob(['%PDF-']) } as const;
  const state = stateOf('', [newDraft('k', 'report.pdf', content)], [list('l', content.bytes)]);
  expect(keptKeys(state).size).toBe(0);
  expect(lostByReload(state)).toBe(2);
});

test.each<[string, ImportState, boolean]>([
  ['Words in the box wait', stateOf('Ferry', []), true],
  [
    'A list that could not be sent waits',
    stateOf('', [], [{ ...list('l', new Uint8Array()), reason: 'offline' }]),
    true,
  ],
  ['A list that is open waits', stateOf('', [], [list('l', new Uint8Array())]), true],
  [
    'A list that cannot be opened waits for nothing',
    stateOf('', [], [{ ...list('l', new Uint8Array()), reason: 'damaged' }]),
    false,
  ],
  [
    'What cannot be read waits for nothing',
    stateOf('', [{ ...file('k', 1), stage: 'refused', reason: 'binary' }]),
    false,
  ],
  [
    'What could not be sent waits',
    stateOf('', [{ ...file('k', 1), stage: 'refused', reason: 'offline' }]),
    true,
  ],
])('%s to be saved', (_, state, waits) => {
  expect(isUnsaved(state)).toBe(waits);
});

test.each([null, '', '{', '[]', '{"pasted":1,"drafts":[]}'])('%j was not written here', (json) => {
  expect(readKept(json)).toBeNull();
});
