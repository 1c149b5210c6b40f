import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test.each([
  ['{"a":[1,"b"]}', { a: [1, 'b'] }],
  ['null', null],
  [`{"a":"${'['.repeat(300)}"}`, { a: '['.repeat(300) }],
  [`{"a":"\\"${'['.repeat(300)}"}`, { a: `"${'['.repeat(300)}` }],
  [`[${Array(300).fill('[]').join()}]`, Array(300).fill([])],
  ['{"a":', undefined],
  ['', undefined],
  [nested(201), undefined],
  [nested(1_000_000), undefined],
])('%.40s', (text, value) => expect(readJson(text)).toEqual(value));
