import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from './split-sentences.ts';

const sentences = (text: string) => splitSentences(text, [0, text.length]).map((span) => text.slice(...span));

test.each([
  ['It rained. It stopped.', ['It rained.', 'It stopped.']],
  [
    'Mr. Oda met Lt. Gen. Bo Ruis on Oct. 4. They spoke.',
    ['Mr. Oda met Lt. Gen. Bo Ruis on Oct. 4.', 'They spoke.'],
  ],
  ['The U.S. Navy left. J. P. Voss stayed.', ['The U.S. Navy left.', 'J. P. Voss stayed.']],
  ['“We left. We ran,” she said. He nodded.', ['“We left. We ran,” she said.', 'He nodded.']],
  ['“It is late.” Nobody laughed.', ['“It is late.”', 'Nobody laughed.']],
  ['“Is it late?” Ms Oda asked. It was.', ['“Is it late?” Ms Oda asked.', 'It was.']],
  ['“Is it late?” asked a boy. It was.', ['“Is it late?” asked a boy.', 'It was.']],
  ['He paid 3.5 million. She paid none!', ['He paid 3.5 million.', 'She paid none!']],
  ['„Wir gehen. Jetzt.“ Sie ging.', ['„Wir gehen. Jetzt.“', 'Sie ging.']],
  [
    'VELM, Oct 4 (Meridian) — It rained. It stopped.',
    ['VELM, Oct 4 (Meridian) —', 'It rained.', 'It stopped.'],
  ],
  ['NATO — an alliance — met. It ended.', ['NATO — an alliance — met.', 'It ended.']],
  ['It was said on X. No one knew. Plan X It is.', ['It was said on X.', 'No one knew.', 'Plan X It is.']],
  ['“Is it late?” Ms Oda pressed. It was.', ['“Is it late?” Ms Oda pressed.', 'It was.']],
  [
    '“Is it late?” Bo Ruis, the mayor, went on. It was.',
    ['“Is it late?” Bo Ruis, the mayor, went on.', 'It was.'],
  ],
  ['“Is it late?” The mayor said no.', ['“Is it late?”', 'The mayor said no.']],
  ['', []],
  [' \n ', []],
])('%s', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('Sentences lie inside their part, in order, and leave out nothing but space', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'B ', '. ', '? ', '“', '”', '"', '‘', '’', '😀', '\ud800', '\n', 'Mr. ')),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const [start, end] of splitSentences(text, [0, text.length])) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      },
    ),
  );
});
