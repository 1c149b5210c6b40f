import { expect, test } from 'vitest';
import { encodingOfAnswer, mediaTypeOfAnswer } from './media-type-of-answer.ts';

test.each([
  ['text/html; charset=utf-8', '/story', 'text/html'],
  ['Text/HTML', '/story.pdf', 'text/html'],
  ['application/xhtml+xml', '/story', 'text/html'],
  ['application/pdf', '/download?id=4', 'application/pdf'],
  ['text/plain', '/notes.txt', 'text/plain'],
  ['text/plain; charset=utf-8', '/raw/README.md', 'text/markdown'],
  ['application/octet-stream', '/report.docx', docx()],
  ['application/octet-stream', '/report.exe', null],
  [null, '/report.pdf', 'application/pdf'],
  [null, '/story', 'text/html'],
  ['image/png', '/story.html', null],
  ['application/json', '/story', null],
  ['constructor', '/story', null],
])('An answer called %j at %s is read as %j', (said, path, expected) => {
  expect(mediaTypeOfAnswer(said, `https://news.example${path}`)).toBe(expected);
});

test.each([
  ['text/html; charset=windows-1251', Buffer.from([0xcf, 0xf0]), 'windows-1251'],
  ['text/html; charset="ISO-8859-1"', Buffer.from('Caf\xe9', 'latin1'), 'windows-1252'],
  ['text/html; charset=iso-8859-1', Buffer.from('Café'), undefined],
  ['text/plain;charset=utf-16le', Buffer.from('Ferry', 'utf16le'), 'utf-16le'],
  ['text/html; charset=klingon', Buffer.from([0xcf, 0xf0]), undefined],
  ['text/html', Buffer.from([0xcf, 0xf0]), undefined],
  [null, Buffer.from([0xcf, 0xf0]), undefined],
])('An answer called %j is decoded as its header says where its bytes allow', (said, bytes, expected) => {
  expect(encodingOfAnswer(said, bytes)).toBe(expected);
});

function docx() {
  return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
}
