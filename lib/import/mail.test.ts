import { expect, test } from 'vitest';
import { mail } from './mail.ts';

const letter = (head: string[], body: string) =>
  new Uint8Array(Buffer.from([...head, '', body].join('\r\n')));
const head = [
  'From: "The Quay Post" <news@quay.example>',
  'To: reader@home.example',
  'Subject: =?utf-8?B?RsOmcmp1IGhhbHRlZA==?=',
  'Date: Mon, 2 Mar 2026 07:30:00 +0200',
  'MIME-Version: 1.0',
];
const plain = [...head, 'Content-Type: text/plain; charset=utf-8'];
const parted = [...head, 'Content-Type: multipart/alternative; boundary="cut"'];
const parts = [
  ...['--cut', 'Content-Type: text/plain', '', 'Plain words.'],
  ...['--cut', 'Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable', ''],
  ...[
    '<title>x</title><h1>F=C3=A6rju halted</h1><table><tr><td><p>Nobody was hurt.</p><p>So far.</p></td></tr></table>',
  ],
  ...['--cut--', ''],
].join('\r\n');

test('A newsletter gives its HTML, with subject, sender and date as what they are', async () => {
  const result = await mail.read(letter(parted, parts));
  expect(result).toEqual({
    ok: true,
    text: 'Færju halted\n\nNobody was hurt.\n\nSo far.',
    hints: [{ kind: 'heading', span: [0, 12] }],
    details: { title: 'Færju halted', publisher: 'The Quay Post', publishedAt: '2026-03-02T05:30:00.000Z' },
  });
});

test('A letter without HTML gives its paragraphs, and its signature as furniture', async () => {
  const result = await mail.read(letter(plain, 'Nobody was\r\nhurt.\r\n\r\nZoë\r\n-- \r\nThe Quay Post'));
  expect(result).toMatchObject({
    text: 'Nobody was\nhurt.\n\nZoë\n\nThe Quay Post',
    hints: [{ kind: 'boilerplate', span: [23, 36] }],
  });
});

test('A letter whose HTML holds no words gives its text', async () => {
  const blank = parts.replace(/<title>.*/, '<p>=C2=A0</p>');
  expect(await mail.read(letter(parted, blank))).toMatchObject({ text: 'Plain words.' });
});

test('A subject stays on one line', async () => {
  const subject = 'Subject: =?utf-8?Q?Ferry=0Ahalted?=';
  const result = await mail.read(letter([...plain.toSpliced(2, 1), subject], 'Nobody was hurt.'));
  expect(result).toMatchObject({ details: { title: 'Ferry halted' } });
});

test.each([
  ['wrong_extension', letter([], 'Just words that somebody wrote')],
  ['damaged', letter(parted, parts.slice(0, parts.length / 2))],
  ['damaged', letter([...plain, `X-Long: ${'a'.repeat(300_000)}`], 'x')],
  ['empty', letter(plain, '')],
  ['lost_letters', letter([...head, 'Content-Type: text/plain; charset=cp437'], 'Caf\u0082')],
  ['lost_letters', letter([...plain, 'Content-Transfer-Encoding: quoted-printable'], 'Caf=E9 is open')],
  ['too_deep', letter([...head, 'Content-Type: text/html'], '<div>'.repeat(300))],
])('%s', async (reason, bytes) => {
  expect(await mail.read(bytes)).toEqual({ ok: false, reason });
});
