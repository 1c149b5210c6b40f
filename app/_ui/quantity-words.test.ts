import { describe, expect, test } from 'vitest';
import { type Quantity, quantityTitle, quantityWords } from './quantity-words.ts';

const of = (value: number, unit: string, more: Partial<Quantity> = {}): Quantity => ({
  value,
  max: null,
  unit,
  bound: 'exact',
  action: null,
  ...more,
});

describe('A quantity fits a chip', () => {
  test.each<[Quantity, string, string]>([
    [of(1, 'nights'), '1 night', '1 night'],
    [of(28, 'deaths', { action: 'killed' }), '28 killed', '28 deaths'],
    [of(104, 'drones', { action: 'launched' }), '104 launched', '104 drones launched'],
    [of(440, 'drones', { bound: 'at_least' }), '≥ 440 drones', '≥ 440 drones'],
    [of(2, 'villages', { bound: 'between', max: 3 }), '2–3 villages', '2–3 villages'],
    [of(5000, 'workers', { bound: 'about' }), '~ 5,000 workers', '~ 5,000 workers'],
    [of(12.5, 'percent', { bound: 'at_most' }), '≤ 12.5%', '≤ 12.5%'],
    [of(2_500_000, 'euros'), '2.5 million euros', '2.5 million euros'],
    [of(7, ''), '7', '7'],
    [of(4, 'time (ordinal)'), '4th time', '4th time'],
    [of(22, 'week (ordinal)'), '22nd week', '22nd week'],
    [of(112, 'consecutive night (ordinal)'), '112th consecutive night', '112th consecutive night'],
  ])('%o', (quantity, words, title) => {
    expect(quantityWords(quantity)).toBe(words);
    expect(quantityTitle(quantity)).toBe(title);
  });
});
