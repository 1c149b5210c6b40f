import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitBlocks } from './split-blocks.ts';

const kinds = (text: string) => splitBlocks(text).map(({ kind, span }) => [kind, text.slice(...span)]);

describe('A line is told by what it is', () => {
  test.each([
    ['Harbour reopens after storm', 'heading'],
    ['The harbour reopened on Monday after three days of storm.', 'paragraph'],
    ['- bring a lamp and two days of water', 'list_item'],
    ['Cranes stand still in the old harbour of Velm on Sunday (AFP/Getty)', 'caption'],
    ['A diver leaves the water. Photograph: Ana Prill/EPA', 'caption'],
    ['Image caption, Mira Okello said the ferry was old', 'caption'],
    ['A ferry lies on its side in the old harbour of Velm, June 3, 2024. REUTERS/Ola Bru', 'caption'],
    ['Talks open with the Northern Salvation Front of Upper Norland (NSFU)', 'heading'],
    ['Search for missing ferry crew goes on', 'heading'],
    ['Facebook to cut jobs', 'heading'],
    ['Follow the money, says auditor', 'heading'],
    ['Share page', 'boilerplate'],
    ['Facebook X WhatsApp Copy link', 'boilerplate'],
    ['By Ola Bru and Ida van der Meer in Velm', 'boilerplate'],
    ['“Sign up now,” the minister told young doctors.', 'paragraph'],
    ['Telegram channel Velmski said the bridge was closed.', 'paragraph'],
    ['Mira Okello12 May 2024 07:45', 'post'],
    ['Mira Okello 12 May 2024, 07:45 BST', 'post'],
    ['Sign up for our daily briefing', 'boilerplate'],
    ['Lire aussi : la crue de la rivière', 'boilerplate'],
    ['Jetzt abonnieren', 'boilerplate'],
    ['Suscríbete para seguir leyendo', 'boilerplate'],
    ['Читайте также: наводнение в городе', 'boilerplate'],
    ['Підписуйтесь на наш канал', 'boilerplate'],
    ['Advertisement', 'boilerplate'],
    ['(Reuters)', 'boilerplate'],
    ['Image credit: Harbour Office / Ola Bru', 'boilerplate'],
    ['Velmnews https://velmnews.example', 'boilerplate'],
    ['We use cookies to improve your visit', 'boilerplate'],
    ['The search for the missing crew went on through the night.', 'paragraph'],
    ['Comments by the mayor angered the dockers, who walked out at noon.', 'paragraph'],
    ['Follow the river north and you reach a village that nobody has counted since the war.', 'paragraph'],
  ])('%s', (line, kind) => {
    const text = `The sea was calm.\n${line}\nThe sea stayed calm.`;
    expect(kinds(text)[1]).toEqual([kind, line]);
  });
});

test('A live-blog post gives who signed it and when', () => {
  const [, post] = splitBlocks('It rained again.\r\nMira Okello12 May 2024 07:45\r\n');
  expect(post).toMatchObject({ kind: 'post', byline: 'Mira Okello', dated: '12 May 2024 07:45' });
});

test('A wrapped line goes on in the same block', () => {
  const text =
    'The ferry that left the island before dawn on Friday\nreached the town at nine.\n\nNobody was hurt.';
  expect(kinds(text)).toHaveLength(2);
});

test('In a text that is wrapped throughout, lines go on up to the empty one', () => {
  const paragraph = [
    'The ferry that left the island of Upper Velm before dawn on Friday',
    'Morning reached the town at nine, the line said, four hours behind',
    '"any timetable that we have ever printed". Mira Okello, the mayor of',
    'Velm, said 12 passengers had been taken to hospital.',
  ].join('\n');
  const text = `Ferry late again\n\n${paragraph}\n\n${paragraph}`;
  expect(kinds(text)).toEqual([
    ['heading', 'Ferry late again'],
    ['paragraph', paragraph],
    ['paragraph', paragraph],
  ]);
});

test('A hint wins over what the text looks like', () => {
  const text = 'Short Heading\nAnother line.';
  expect(splitBlocks(text, [{ kind: 'caption', span: [14, 27] }]).map((b) => b.kind)).toEqual([
    'heading',
    'caption',
  ]);
});

test('Blocks lie inside the text, in order, never empty, never overlapping', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.tuple(fc.integer(), fc.integer())),
      (text, spans) => {
        let last = 0;
        for (const { span } of splitBlocks(
          text,
          spans.map((span) => ({ kind: 'heading' as const, span })),
        )) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[1];
        }
      },
    ),
  );
});
