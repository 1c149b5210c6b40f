import { expect, test } from 'vitest';
import type { NamedStatement } from '../analysis.ts';
import { echoesAmong } from './find-echo.ts';

const text = [
  '‘The bridge will hold’',
  '‘No comment’',
  '‘Nobody saw the boats’',
  '“The bridge will hold for years,” said Ida Lund.',
  'She said nobody saw the boats.',
  '“The bridge will hold, the bridge will hold,” said Bo Dahl.',
].join('\n');
const span = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
const statement = (speaker: string, kind: NamedStatement['kind'], words: string) =>
  ({ kind, speaker, content: [span(words)] }) as unknown as NamedStatement;
const find = echoesAmong(text, [
  statement('Ida Lund', 'direct', 'The bridge will hold for years'),
  statement('Ida Lund', 'indirect', 'nobody saw the boats'),
  statement('Bo Dahl', 'direct', 'The bridge will hold, the bridge will hold'),
  statement('unknown', 'direct', 'No comment'),
]);

test.each([
  ['The bridge will hold', 'Ida Lund'],
  ['No comment', undefined],
  ['Nobody saw the boats', undefined],
])(
  'The heading “%s” is the echo of what %s said in quotation marks, the first of several',
  (heading, speaker) => {
    expect(find(span(heading))?.speaker).toBe(speaker);
  },
);
