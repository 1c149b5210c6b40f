import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileTexts } from '../hostile-texts.ts';
import { markdownText } from './markdown-text.ts';
import { printableLine } from './printable-line.ts';

/** What CommonMark makes of backslashes: before a sign they give the sign. */
const read = (markdown: string) => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

test.each([
  ['a *b* _c_', '\\*b\\* \\_c\\_'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['<script>', '\\<script\\>'],
  ['# heading', '\\# heading'],
  ['- item', '\\- item'],
  ['1. item', '1\\. item'],
  ['1990) then', '1990\\) then'],
  ['AT&amp;T', 'AT\\&amp;T'],
  ['see http://a.example', 'http\\://a'],
  ['see www.a.example', 'www\\.a'],
  ['ida@a.example', 'ida\\@a'],
  ['{{ 7*7 }}', '\\{\\{ 7\\*7 \\}\\}'],
])('%j holds %j', (text, expected) => {
  expect(markdownText(text)).toContain(expected);
});

test.each(['5 - 3 = 2', 'They shot down 40 drones, he said: “all of them”.', 'It’s 3.5 % (about)'])(
  '%j stays as it is',
  (text) => {
    expect(markdownText(text)).toBe(text);
  },
);

test.each(hostileTexts)('%j is text, whole and alone', (text) => {
  const markdown = markdownText(text);
  expect(read(markdown)).toBe(printableLine(text));
  expect(markdown.replaceAll(/\\./g, '')).not.toMatch(/[\\`*_{}[\]<>&~|$@^]|https?:|^\s*[#+=-]/);
});

test('Any text comes back, on one line', () => {
  const signs = fc.string({
    unit: fc.constantFrom('\\', '`', '*', '1', '.', ')', '#', '-', ' ', '\n', '<', 'www', 'http:'),
  });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (text) => {
      expect(read(markdownText(text))).toBe(printableLine(text));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['a\n\tb  c ', 'a b c'],
  ['a\0b\x1bc\ufffed', 'a\ufffdb\ufffdc\ufffdd'],
  ['half \ud800', 'half \ufffd'],
])('%j is printed as %j', (text, expected) => {
  expect(printableLine(text)).toBe(expected);
});
