import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairQuotationMarks } from './pair-quotation-marks.ts';

const quoted = (text: string) =>
  pairQuotationMarks(text, [0, text.length]).map(({ inner }) => text.slice(...inner));

test.each([
  ['He said “no”.', ['no']],
  ['He said "no" and "yes".', ['no', 'yes']],
  ['He said ‘no’ to the soldiers’ wives.', ['no']],
  ["He said 'it isn't so' twice.", ["it isn't so"]],
  ["The soldiers' wives won't go.", []],
  ['He called it ‘the soldiers’ road’ then.', ['the soldiers’ road']],
  ['Sie sagte „nein“ und ging.', ['nein']],
  ['He called it „a mess”, she „the end“.', ['a mess', 'the end']],
  ['Elle a dit « non » hier.', ['non']],
  ['“I said, ‘Go home,’” he said.', ['I said, ‘Go home,’']],
  ['"I said, \'Go home,’” he said.', ["I said, 'Go home,’"]],
  ['“We read their “plan”, and left,” he said.', ['We read their “plan”, and left,']],
  ["„Look: ‚Are you sure?'“ he asked.", ["Look: ‚Are you sure?'"]],
  ['He left the office."We go," he said.', ['We go,']],
  ['“We go on and on.', ['We go on and on.']],
  ['“One. “Two.” He sat.', ['One. “Two.']],
  ['A 12" pipe and a 5\'10" man.', []],
  ['The Kremlin‚s aide spoke.', []],
  ['😀“yes”😀"no"', ['yes', 'no']],
  ['"', []],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('Quotations lie inside the text, in order, never overlapping', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ' ', '.', '“', '”', '„', '"', '‘', '’', "'", '«', '»', '\ud83d')),
      (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { span, inner } of pairQuotationMarks(text, [0, text.length])) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(inner[1]).toBeGreaterThan(inner[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[1];
        }
      },
    ),
  );
});
