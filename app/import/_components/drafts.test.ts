import { expect, test } from 'vitest';
import type { ImportPreview } from '#lib/workbench/article/schema.ts';
import { type DraftAct, newDraft, nextDrafts, shown, shownBlocks } from './drafts.ts';

const preview: ImportPreview = {
  ...{ title: 'Ferry halted', publisher: 'Norna', byline: null, publishedAt: null, address: null },
  text: 'Ferry halted\n\nThe office said.',
  blocks: [
    { kind: 'heading', start: 0, end: 12 },
    { kind: 'paragraph', start: 14, end: 30 },
  ],
  writtenIn: 'english',
  found: { statements: 1, claims: 1, checkWorthy: 1, unknownSpeakers: 0 },
  guessedEncoding: null,
  claimReviews: 0,
  duplicateOf: null,
};
const draft = (key: string) =>
  newDraft(key, `${key}.txt`, { from: 'file', fileName: `${key}.txt`, bytes: new Uint8Array([97]) });
const after = (...acts: DraftAct[]) => acts.reduce(nextDrafts, [draft('a'), draft('b')]);

test('A field shows what was typed, also when that is nothing', () => {
  const [first] = after(
    { act: 'read', key: 'a', preview },
    { act: 'typed', key: 'a', field: 'publisher', value: '' },
  );
  expect(first && [shown(first, 'title'), shown(first, 'publisher')]).toEqual(['Ferry halted', '']);
});

test('A refused save leaves the draft ready, with what was typed', () => {
  const [first] = after(
    { act: 'read', key: 'a', preview },
    { act: 'typed', key: 'a', field: 'title', value: 'Storm' },
    { act: 'saving', key: 'a' },
    { act: 'refused', key: 'a', reason: 'offline' },
  );
  expect(first).toMatchObject({ stage: 'ready', reason: 'offline', typed: { title: 'Storm' } });
});

test('One that cannot be read does not touch the others', () => {
  const drafts = after({ act: 'refused', key: 'a', reason: 'binary' }, { act: 'read', key: 'b', preview });
  expect(drafts.map(({ stage }) => stage)).toEqual(['refused', 'ready']);
});

test('A text that the desk has leads to its article', () => {
  const duplicateOf = { articleId: 7, title: 'Ferry halted', withdrawn: false };
  const [first] = after({ act: 'read', key: 'a', preview: { ...preview, duplicateOf } });
  expect(first).toMatchObject({ stage: 'duplicate', article: { id: 7 } });
});

test('A removed draft is gone', () => {
  expect(after({ act: 'removed', key: 'a' }).map(({ key }) => key)).toEqual(['b']);
});

const caption = { mend: 'kind', start: 14, kind: 'caption' } as const;
const shownKinds = (...acts: DraftAct[]) => {
  const [first] = after({ act: 'read', key: 'a', preview }, ...acts);
  return first && shownBlocks(first).map(({ kind, mended }) => `${kind}${mended ? ', mended' : ''}`);
};

test('A part is what the person said, and what it was read as once they undo it', () => {
  expect(shownKinds({ act: 'mended', key: 'a', mend: caption })).toEqual(['heading', 'caption, mended']);
  expect(shownKinds({ act: 'mended', key: 'a', mend: caption }, { act: 'undone', key: 'a' })).toEqual([
    'heading',
    'paragraph',
  ]);
});

test('Figures of an earlier state are left aside', () => {
  const [first] = after({ act: 'read', key: 'a', preview }, { act: 'mended', key: 'a', mend: caption });
  const late: DraftAct = { act: 'recounted', key: 'a', preview: { ...preview, found: null }, mends: [] };
  expect(first && nextDrafts([first], late)[0]?.preview?.found?.claims).toBe(1);
  const now: DraftAct = { ...late, mends: first?.mends ?? [] };
  expect(first && nextDrafts([first], now)[0]?.preview?.found).toBe(null);
});

test('A field that was typed into goes back to what was read', () => {
  const [first] = after(
    { act: 'read', key: 'a', preview },
    { act: 'typed', key: 'a', field: 'title', value: 'Storm' },
    { act: 'restored', key: 'a', field: 'title' },
  );
  expect(first && shown(first, 'title')).toBe('Ferry halted');
});

test('Many at once show one line each', () => {
  expect(nextDrafts(after(), { act: 'added', drafts: [draft('c')] }).map(({ open }) => open)).toEqual([
    ...[true, true, false],
  ]);
});

const found = (...adds: ('claim' | 'known')[]) => ({
  reviews: adds.map((one) => ({
    ...{ claim: 'Boats sank.', claimant: null, rating: 'False', reviewer: 'Quay Check', adds: one },
    ...{ ratingValue: null, bestRating: null, worstRating: null },
    ...{ address: null, reviewedAt: null, claimedAt: null },
  })),
  unread: [],
  articleIds: [3],
});

test('What was mended in an article is there again after a look at the verdicts that it carries', () => {
  const [first] = after(
    { act: 'read', key: 'a', preview },
    { act: 'mended', key: 'a', mend: caption },
    { act: 'taken_as', key: 'a', as: 'reviews' },
    { act: 'reviews_read', key: 'a', reviews: found('claim') },
    { act: 'taken_as', key: 'a', as: 'article' },
    { act: 'read', key: 'a', preview },
  );
  expect(first && shownBlocks(first).map(({ kind }) => kind)).toEqual(['heading', 'caption']);
  expect(first).toMatchObject({ as: 'article', stage: 'ready', reviews: null });
});

test('Verdicts that are all on the desk have nothing to save, and say where they are', () => {
  const read = (...adds: ('claim' | 'known')[]) =>
    after({ act: 'reviews_read', key: 'a', reviews: found(...adds) })[0];
  expect(read('known', 'claim')).toMatchObject({ stage: 'ready', came: null });
  expect(read('known', 'known')).toMatchObject({
    stage: 'duplicate',
    came: { existing: 2, articleIds: [3] },
  });
});
