import { describe, expect, it } from 'vitest';
import type { ReadingClaim } from '#lib/workbench/article/schema.ts';
import { coverageOf, marksOf, partsOf } from './draw-order.ts';

const claim = (id: number, more: Partial<ReadingClaim> = {}): ReadingClaim => ({
  id,
  start: id * 10,
  end: id * 10 + 5,
  statementId: null,
  category: 'weapons',
  checkWorthiness: 0.9,
  attribution: 'own_voice',
  verdict: 'open',
  evidenceCount: 0,
  origin: 'engine',
  dismissed: false,
  ...more,
});

const reading = {
  id: 1,
  title: 'Night',
  publisher: null,
  byline: null,
  publishedAt: null,
  address: null,
  retells: null,
  text: 'Night\n\nOne paragraph.\nstray words\nAnother.',
  importedBy: 'Ana',
  importedAt: '2025-06-19T07:00:00.000Z',
  withdrawn: null,
  blocks: [],
  writtenIn: 'english' as const,
  statements: [],
  claims: [claim(1), claim(2, { verdict: 'verified' }), claim(3, { dismissed: true })],
};

describe('the article page', () => {
  it('shows words that no block holds', () => {
    const block = (kind: 'heading' | 'paragraph', start: number, end: number) => ({
      kind,
      start,
      end,
      byline: null,
      dated: null,
    });
    const parts = partsOf({
      text: reading.text,
      title: 'Night',
      blocks: [block('paragraph', 7, 21), block('heading', 0, 5)],
    });
    expect(parts.map((part) => reading.text.slice(part.start, part.end).trim())).toEqual([
      'Night',
      'One paragraph.',
      'stray words\nAnother.',
    ]);
    expect(parts.map((part) => part.kind)).toEqual(['title', 'paragraph', 'paragraph']);
  });

  it('does not draw what was dismissed', () => {
    expect(marksOf(reading).map((mark) => mark.layer === 'claim' && mark.claim.id)).toEqual([1, 2]);
  });

  it('counts decided, open and dismissed claims apart', () => {
    expect(coverageOf(reading)).toEqual({ statements: 0, claims: 2, decided: 1, open: 1, dismissed: 1 });
  });
});
