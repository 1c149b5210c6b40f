import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, anchorOf } from './anchor.ts';
import { codePointsOf } from './code-points.ts';

/** Emoji of several code points, a flag, accents that combine, Indic and Hangul that join, CR LF. */
const unit = fc.constantFrom(
  'a',
  'b',
  ' ',
  '.',
  '🚁',
  '👩🏽‍🚒',
  '🇺🇦',
  'e\u0301',
  '\u0301',
  'й',
  '\u0438\u0306',
  'क्षि',
  '한',
  '\r\n',
  '\u200d',
);
const texts = fc
  .tuple(fc.array(unit, { minLength: 1, maxLength: 120 }), fc.nat(), fc.nat())
  .map(([units, one, other]) => {
    const text = units.join('');
    const [start = 0, end = 0] = [one % text.length, other % text.length].sort((a, b) => a - b);
    return { text, start, end: Math.max(end, start + 1) };
  });

const anchored = ({ text, start, end }: { text: string; start: number; end: number }) =>
  anchorOf(text, { start, end }, codePointsOf(text));

/** Every place where the text has these words between this prefix and this suffix, in code points. */
function placesOf(text: string, { prefix, exact, suffix }: Anchor): number[] {
  const places: number[] = [];
  const whole = prefix + exact + suffix;
  for (let at = text.indexOf(whole); at !== -1; at = text.indexOf(whole, at + 1))
    places.push([...text.slice(0, at + prefix.length)].length);
  return places;
}

describe('an anchor', () => {
  it('counts code points, not UTF-16 units', () => {
    const text = '🚁🚁 They shot down 40.';
    const start = text.indexOf('shot');
    expect(anchored({ text, start, end: start + 4 })).toMatchObject({ start: 8, end: 12, exact: 'shot' });
  });

  it('has 32 characters around it', () => {
    const text = `${'a'.repeat(50)}X${'b'.repeat(50)}`;
    expect(anchored({ text, start: 50, end: 51 })).toMatchObject({
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('has more around it where the same words stand twice', () => {
    const same = `${'x '.repeat(40)}forty drones ${'y '.repeat(40)}`;
    const text = `Night. ${same}Day. ${same}`;
    const anchor = anchored({ text, start: text.lastIndexOf('forty'), end: text.lastIndexOf('forty') + 5 });
    expect(anchor.prefix).toContain('Day.');
    expect(placesOf(text, anchor)).toEqual([anchor.start]);
  });

  it.each([
    ['👩🏽‍🚒 said', 2, '👩🏽‍🚒'],
    ['cafe\u0301 closed', 4, 'cafe\u0301'],
    ['🇺🇦🇵🇱', 2, '🇺🇦'],
  ])('takes the whole character that its end would cut: %j', (text, end, exact) => {
    expect(anchored({ text, start: 0, end }).exact).toBe(exact);
  });

  it('finds one place alone in any text, at edges of characters, and holds the words asked for', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(texts, (asked) => {
        const { text } = asked;
        const anchor = anchored(asked);
        const points = [...text];
        expect(points.slice(anchor.start, anchor.end).join('')).toBe(anchor.exact);
        expect(placesOf(text, anchor)).toEqual([anchor.start]);
        expect(anchor.exact).toContain(text.slice(asked.start, asked.end));
        const edges = new Set([...graphemes.segment(text)].map(({ index }) => index).concat(text.length));
        const startUnit = points.slice(0, anchor.start).join('').length;
        for (const edge of [-anchor.prefix.length, 0, anchor.exact.length])
          expect(edges.has(startUnit + edge)).toBe(true);
        expect(edges.has(startUnit + anchor.exact.length + anchor.suffix.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
