import { expect, test } from 'vitest';
import type { ImportPreview } from '#lib/workbench/article/schema.ts';
import { type DraftAct, newDraft, nextDrafts, shown } from './drafts.ts';

const preview: ImportPreview = {
  ...{ title: 'Ferry halted', publisher: 'Norna', byline: null, publishedAt: null, address: null },
  ...{ opening: 'The office said.', statements: 1, claims: 1, checkWorthy: 1, unknownSpeakers: 0 },
  duplicateOf: null,
};
const draft = (key: string) => newDraft(`${key}.txt`, new Uint8Array([97]), key);
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
