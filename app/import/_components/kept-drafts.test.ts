import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, type Draft, newDraft } from './drafts.ts';
import type { Container, ImportState } from './import-store.ts';
import { isLostByLeaving, keptKeys, lostByReload, readKept, writeKept } from './kept-drafts.ts';

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
      const mends = (['begins', 'split', 'join'] as const).map((mend) => ({ mend, start: 7 }));
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

const page = newDraft('p', 'https://news.example/', { from: 'page', captureId: 7 });
const pasted = newDraft('w', null, {
  ...{ from: 'paste', mediaType: 'text/plain', bytes: new Uint8Array(5), plain: 'Ferry' },
});
const proposed = { ...none, text: 'body', title: null };
const unpacked = { mapping: proposed, entries: [], claimReviews: 0 } as unknown as Container['unpacked'];
const opened = { ...list('l', new Uint8Array(1)), unpacked };

test.each<[string, ImportState, boolean]>([
  ['Words in the box are', stateOf('Ferry', []), true],
  ['A pasted text is', stateOf('', [pasted]), true],
  ['A file in which something was typed is', stateOf('', [{ ...file('k', 1), typed: { title: 'x' } }]), true],
  [
    'A file of which a part was mended is',
    stateOf('', [{ ...file('k', 1), mends: [{ mend: 'begins', start: 7 }] }]),
    true,
  ],
  ['A file for which there is no room is', stateOf('', [file('k', 1_600_000)]), true],
  ['A file that nobody touched is not', stateOf('', [file('k', 1)]), false],
  ['A page that was fetched is not', stateOf('', [page]), false],
  ['A list that is open is not', stateOf('', [], [list('l', new Uint8Array(1))]), false],
  ['A list with its fields as proposed is not', stateOf('', [], [{ ...opened, mapping: proposed }]), false],
  [
    'A list whose fields somebody chose is',
    stateOf('', [], [{ ...opened, mapping: { ...proposed, title: 'kop' } }]),
    true,
  ],
  [
    'A list that cannot be opened is not',
    stateOf('', [], [{ ...list('l', new Blob()), reason: 'damaged' }]),
    false,
  ],
  ['What was saved is not', stateOf('', [{ ...pasted, stage: 'saved' }]), false],
  [
    'A pasted text that could not be sent is',
    stateOf('', [{ ...pasted, stage: 'refused', reason: 'offline' }]),
    true,
  ],
])('%s lost by leaving', (_, state, isLost) => {
  expect(isLostByLeaving(state)).toBe(isLost);
});

test('A pasted text is counted with its markup, so that what is said to be kept fits', () => {
  const html = { ...pasted.content, mediaType: 'text/html', bytes: new Uint8Array(900_000) } as const;
  const rich = newDraft('w', null, { ...html, plain: 'a'.repeat(900_000) } as Content);
  expect(lostByReload(stateOf('', [rich]))).toBe(1);
});

test.each([null, '', '{', '[]', '{"pasted":1,"drafts":[]}'])('%j was not written here', (json) => {
  expect(readKept(json)).toBeNull();
});
