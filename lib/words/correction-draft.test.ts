import { expect, test } from 'vitest';
import type { Change } from '#lib/workbench/export/change.ts';
import { changeWords } from './change-words.ts';
import { correctionDraft } from './correction-draft.ts';

const change = (field: Change['field'], before: string | null, after: string | null, more = {}): Change => ({
  ...{ field, before, after, why: null, reopened: null, by: 'Ana', at: '2026-03-05T09:00:00.000Z' },
  ...more,
});
const list = { seq: 7, by: 'Bo', at: '2026-03-01T09:00:00.000Z', format: 'csv' as const, count: 3 };

test('A draft says what was printed, what stands now, why and since when, and names no colleague', () => {
  const changes = [change('verdict', 'verified', 'disputed', { why: 'The register was misread.' })];
  expect(
    correctionDraft({ exports: [list], claimId: 4, words: 'The hall stands since 1902.', changes }),
  ).toBe(
    [
      'Correction',
      'A list that we published on 2026-03-01 had this: “The hall stands since 1902.”',
      'We called it verified. Now it is disputed.',
      'Reason: The register was misread.',
      'Changed on 2026-03-05.',
    ].join('\n'),
  );
});

test('A draft for several lists names each day on which one went out, once', () => {
  const on = (day: number, seq: number) => ({ ...list, seq, at: `2026-03-0${day}T09:00:00.000Z` });
  const draft = (...exports: (typeof list)[]) =>
    correctionDraft({ exports, claimId: 4, words: 'It.', changes: [change('gone', null, 'dismissed')] });
  expect(draft(on(1, 8), on(1, 7))).toContain('Lists that we published on 2026-03-01 had this: “It.”');
  expect(draft(on(4, 9), on(2, 8), on(1, 7))).toContain(
    'Lists that we published on 2026-03-01, 2026-03-02, and 2026-03-04 had this: “It.”',
  );
});

test.each([
  [
    change('verdict', 'verified', 'open', { reopened: 'support_withdrawn' }),
    'Now it is undecided again.\nReason: Open again',
  ],
  [
    change('justification', 'The log says so.', 'The log and the wreck say so.'),
    'We gave this reason: “The log says so.”. It should be: “The log and the wreck say so.”.',
  ],
  [change('justification', 'The log says so.', null), '“The log says so.”. It no longer stands.'],
  [change('attribution', 'confirmed', 'not_said'), 'we wrote confirmed. Now it is not said.'],
  [change('wording', 'Old', 'New'), 'We put it as “Old”. It should read “New”.'],
  [change('wording', 'Old', null), 'That wording no longer stands.'],
  [change('words', 'old words', 'new words'), 'We quoted “old words”. It should be “new words”.'],
  [change('speaker', 'Ida Lund', 'Ida Moen'), 'We named Ida Lund as the speaker. It is Ida Moen.'],
  [change('speaker', 'Ida Lund', null), 'We named Ida Lund as the speaker. That is not settled.'],
  [change('attribution', 'open', 'not_said'), 'We had not checked whether they said it. They did not.'],
  [change('via', 'a radio', 'a station, Reuters'), 'passed on by a radio. It was a station, Reuters.'],
  [change('via', 'a radio', null), 'passed on by a radio. It was not.'],
  [change('statement', 'old words', 'new words'), 'We quoted “old words”. It should be “new words”.'],
  [change('statement', 'old words', null), '“old words” as somebody’s words. That no longer stands.'],
  [change('gone', null, 'withdrawn', { why: 'Invented' }), 'was withdrawn.\nReason: Invented'],
])('%j is put as: %s', (one, words) => {
  expect(correctionDraft({ exports: [list], claimId: 4, words: 'It.', changes: [one] })).toContain(words);
});

test.each([
  [change('verdict', 'verified', 'open'), 'Is it so: was Verified, now Open'],
  [change('category', 'weapons', 'casualties'), 'Category: was Weapons, now Casualties'],
  [change('justification', null, 'Asked twice'), 'Reason: was nothing, now “Asked twice”'],
  [change('wording', null, 'New'), 'Wording: was nothing, now “New”'],
  [
    change('sources', 'supports: Log\nrefutes: Post', null),
    'Sources: was supports: Log; refutes: Post, now nothing',
  ],
  [change('gone', null, 'dismissed'), 'On the desk: was yes, now dismissed'],
])('%j reads %s', (one, words) => {
  expect(changeWords(one)).toBe(words);
});
