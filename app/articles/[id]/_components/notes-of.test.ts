import { expect, test } from 'vitest';
import type { ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';
import { notesOf } from './notes-of.ts';

const claim = (id: number, start: number, statementId: number | null, dismissed = false): ReadingClaim => ({
  id,
  start,
  end: start + 5,
  statementId,
  category: 'weapons',
  checkWorthiness: 0.9,
  attribution: statementId === null ? 'own_voice' : 'open',
  verdict: 'open',
  evidenceCount: 0,
  origin: 'engine',
  dismissed,
});
const statement = (id: number, start: number, dismissed = false): ReadingStatement => ({
  id,
  versionId: id,
  kind: 'direct',
  content: [{ start, end: start + 200 }],
  cue: null,
  mention: null,
  speaker: { id: 1, name: 'Ida Lund', type: 'person' },
  via: [],
  addressee: null,
  confidence: 0.9,
  grounds: null,
  doubts: null,
  origin: 'engine',
  dismissed,
});
const idsOf = (reading: Parameters<typeof notesOf>[0], start: number, end: number) => {
  const { said, ownVoice, unsettled } = notesOf(reading, { start, end });
  return {
    said: said.map((note) => [note.statement.id, note.claims.map(({ id }) => id)]),
    ownVoice: ownVoice.map(({ id }) => id),
    unsettled: unsettled.map(({ id }) => id),
  };
};

test('A claim stands under the statement that begins beside it', () => {
  const reading = { statements: [statement(1, 10), statement(2, 60)], claims: [claim(5, 20, 1)] };
  expect(idsOf(reading, 0, 100)).toEqual({
    said: [
      [1, [5]],
      [2, []],
    ],
    ownVoice: [],
    unsettled: [],
  });
});

test('A claim of a quote that began in a paragraph before is its speaker’s, not the article’s own', () => {
  const reading = { statements: [statement(1, 10)], claims: [claim(5, 120, 1), claim(6, 150, null)] };
  expect(idsOf(reading, 100, 200)).toEqual({ said: [[1, [5]]], ownVoice: [6], unsettled: [] });
});

test('A claim of a dismissed statement is nobody’s, not the article’s own', () => {
  const reading = {
    statements: [statement(1, 10, true)],
    claims: [claim(5, 20, 1), claim(6, 30, null, true)],
  };
  expect(idsOf(reading, 0, 100)).toEqual({ said: [], ownVoice: [], unsettled: [5] });
});
