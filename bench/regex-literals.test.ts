import { expect, test } from 'vitest';
import { literalsIn } from './regex-literals.ts';

test.each([
  ['const a = /a+[/]b/gu;', ['a+[/]b']],
  ['if (/^x$/.test(y)) return /z*/;', ['^x$', 'z*']],
  ["const a = 'no /regex/ here'; // nor /there/", []],
  ['const half = total / 2 / count;', []],
  ['/** Takes /a*b/ away. */ run([/one/, /two/i])', ['one', 'two']],
  ['const t = `a /no/`; const p = { key: /yes/ };', ['yes']],
])('%s', (code, expected) => expect(literalsIn(code).map(({ source }) => source)).toEqual(expected));
