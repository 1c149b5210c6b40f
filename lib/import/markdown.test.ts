import { expect, test } from 'vitest';
import { markdown } from './markdown.ts';
import { mediaTypeOfFile } from './media-types.ts';

async function read(text: string) {
  const result = await markdown.read(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.reason);
  return result;
}

test.each([
  ['# Bridge closed', 'heading', '# Bridge closed'],
  ['Bridge closed\n=====', 'heading', 'Bridge closed'],
  ['  - two boats', 'list_item', '- two boats'],
  ['12. two boats', 'list_item', '12. two boats'],
  [
    '![The bridge at dawn (Photo: A. Nowak)](bridge.jpg)',
    'caption',
    '![The bridge at dawn (Photo: A. Nowak)](bridge.jpg)',
  ],
  ['* * *', 'boilerplate', '* * *'],
  ['[1]: https://example.org', 'boilerplate', '[1]: https://example.org'],
  ['<!-- draft -->', 'boilerplate', '<!-- draft -->'],
])('%j is marked as %s', async (line, kind, words) => {
  const { text, hints } = await read(`Words before.\n\n${line}\n\nWords after.`);
  const [hint] = hints;
  expect(hint && { kind: hint.kind, words: text.slice(...hint.span) }).toEqual({ kind, words });
});

test('Front matter and fenced lines are no prose', async () => {
  const { text, hints } = await read(
    '---\nlayout: post\n---\nHe spoke.\n```\n# not a heading\n```\nShe left.',
  );
  const furniture = hints.filter((hint) => hint.kind === 'boilerplate').map((h) => text.slice(...h.span));
  expect(furniture).toEqual(['---', 'layout: post', '---', '```', '# not a heading', '```']);
  expect(hints.some((hint) => hint.kind === 'heading')).toBe(false);
});

test('The first heading is the title, without its marks', async () => {
  expect((await read('Intro\n\n## **Ferry** halted ##\r\n\r\n# Later')).details.title).toBe('Ferry halted');
});

test('A paragraph has no hint', async () => {
  expect((await read('He said that 3 - 2 is 1.')).hints).toEqual([]);
});

test.each([
  ['a.txt', 'text/plain'],
  ['B.MD', 'text/markdown'],
  ['c.tar.markdown', 'text/markdown'],
  ['d.odt', null],
  ['e', null],
])('The file %s is read as %s', (name, mediaType) => {
  expect(mediaTypeOfFile(name)).toBe(mediaType);
});
