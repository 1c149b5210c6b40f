import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.ts';

async function read(markup: string) {
  const result = await html.read(new TextEncoder().encode(markup));
  if (!result.ok) throw new Error(result.reason);
  return { ...result, marked: result.hints.map(({ kind, span }) => [kind, result.text.slice(...span)]) };
}

const paragraph = (n: number) =>
  `<p>The harbour office said on Monday that ${n} boats had been damaged by the storm, and that the quay would stay shut until the engineers had looked at every one of its pillars.</p>`;
const page = `<!DOCTYPE html>
<html lang="en"><head><title>Ferry halted after storm | The Quay Post</title>
<meta property="og:site_name" content="The Quay Post"><meta property="article:published_time" content="2026-03-02T07:30:00+0200">
<meta name="author" content="Ida Moen"><link rel="canonical" href="https://quay.example/ferry">
<style>p { color: red }</style><script>var said = "nobody";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<div><h1>Ferry halted after storm</h1><p>The quay is shut until Friday.</p><p>Share this</p></div>
<article>${paragraph(12)}
<h2>What comes next</h2>
<ul><li>The pillars are looked at on Tuesday</li><li>The ferry sails on Friday</li></ul>
<figure><img src="x.jpg"><figcaption>The quay at dawn</figcaption></figure>
${[13, 14, 15].map(paragraph).join('\n')}
<aside><p>Read more about storms</p></aside></article>
<footer><p>© The Quay Post. All rights reserved.</p></footer></body></html>`;

test('A page gives what a reader sees, with what its markup says of each part', async () => {
  const { marked, text, details } = await read(page);
  expect(marked).toEqual([
    ['boilerplate', 'Home'],
    ['boilerplate', 'Sea'],
    ['heading', 'Ferry halted after storm'],
    ['boilerplate', 'Share this'],
    ['heading', 'What comes next'],
    ['list_item', 'The pillars are looked at on Tuesday'],
    ['list_item', 'The ferry sails on Friday'],
    ['caption', 'The quay at dawn'],
    ['boilerplate', 'Read more about storms'],
    ['boilerplate', '© The Quay Post. All rights reserved.'],
  ]);
  expect(text).not.toMatch(/color|nobody/);
  expect(details).toEqual({
    title: 'Ferry halted after storm',
    publisher: 'The Quay Post',
    byline: 'Ida Moen',
    publishedAt: '2026-03-02T07:30:00+02:00',
    address: 'https://quay.example/ferry',
  });
});

test('What a page says in JSON-LD wins over its other tags', async () => {
  const told = {
    '@graph': [
      { '@type': 'WebSite', name: 'Quay' },
      {
        '@type': 'NewsArticle',
        headline: 'No ferry today',
        author: [{ name: 'Ida Moen' }, { name: 'Jon Vik' }],
        publisher: { name: 'Quay' },
        datePublished: '2026-03-03',
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(told)}</script>`;
  const { details } = await read(page.replace('<style>', `${script}<style>`));
  expect(details).toMatchObject({
    title: 'No ferry today',
    publisher: 'Quay',
    byline: 'Ida Moen, Jon Vik',
    publishedAt: '2026-03-03',
  });
});

test.each([
  ['a line break', '<p>One<br>two</p>', 'One\ntwo'],
  ['blanks and entities', '<p> One&nbsp;&amp;\n  two&#8211;three </p>', 'One\u00a0& two–three'],
  ['marks that only a browser draws', '<p>He said <q>never</q>.</p>', 'He said “never”.'],
  ['inline markup', '<p>No<b>bo</b>dy <i>left</i></p>', 'Nobody left'],
  ['soft hyphens', '<p>Zelen&shy;iv\u200bka</p>', 'Zelenivka'],
  ['a table', '<table><tr><td>Boats</td><td>12</td></tr><tr><td>Cars<td>3</table>', 'Boats\t12\n\nCars\t3'],
  ['a table that lays out a page', '<table><tr><td><p>One</p><p>Two</p></td></tr></table>', 'One\n\nTwo'],
  ['paragraphs that are not closed', '<p>One<p>Two<ul><li>a<li>b</ul>', 'One\n\nTwo\n\na\n\nb'],
  ['hidden parts', '<p hidden>x</p><p style="display: none">y</p><p>One</p>', 'One'],
  ['lines kept by the page', '<pre>One\n two</pre>', 'One\ntwo'],
  ['comments', '<p>One<!-- no --> two</p>', 'One two'],
  ['a sign that opens no tag', '<p>2 < 3 and 4</p>', '2 < 3 and 4'],
  ['markup in an attribute', '<p title="<b>no</b>">One</p>', 'One'],
  ['a copy', 'x<!--StartFragment--><p>One</p><!--EndFragment-->y', 'One'],
  ['an entity of nobody', '<p>&xxe; one</p>', '&xxe; one'],
  ['text without any tag', 'One &lt; two', 'One < two'],
])('%s comes out as a reader sees it', async (_, markup, text) => {
  expect((await read(markup)).text).toBe(text);
});

test.each([
  ['an ordinary page', true, ''],
  ['a page of 20,000 elements', false, '<i></i>'.repeat(20_000)],
  ['a page of towers', false, `${'<div>'.repeat(240)}<p>Top</p>${'</div>'.repeat(240)}`.repeat(10)],
])('On %s short lines outside the article are taken for furniture: %s', async (_, expected, more) => {
  const { marked } = await read(page.replace('</footer>', `</footer><aside>${more}</aside>`));
  expect(marked.some(([kind, words]) => kind === 'boilerplate' && words === 'Share this')).toBe(expected);
});

test('What was pasted is all wanted: nothing is furniture, nothing is a title', async () => {
  const { marked, details } = await read('<h2>Ferry halted</h2><p>Short.</p><div><a href="/">Home</a></div>');
  expect({ marked, details }).toEqual({ marked: [['heading', 'Ferry halted']], details: {} });
});

test('A page that its server sent whole may leave its end out', async () => {
  const bytes = new TextEncoder().encode('<html><body><p>One');
  expect(await html.read(bytes, { isWhole: true })).toMatchObject({ ok: true, text: 'One' });
});

test('A page says how its letters are encoded, and is not believed where they are UTF-8', async () => {
  const old = Buffer.from('<meta charset="windows-1251"><p>\xd2\xe0\xea</p>', 'latin1');
  expect(await html.read(new Uint8Array(old))).toMatchObject({ ok: true, text: 'Так' });
  const utf8 = new TextEncoder().encode('<meta charset="windows-1251"><p>Так</p>');
  expect(await html.read(utf8)).toMatchObject({ ok: true, text: 'Так' });
});

test.each([
  ['too_deep', `${'<div>'.repeat(300)}x`],
  ['too_deep', '<b><i>'.repeat(10_000)],
  ['too_deep', `${'<br>'.repeat(70_000)}x`],
  ['damaged', '<html><body><p>One'],
  ['damaged', '<p>One</p><script>var a = 1'],
  ['damaged', '<p>One</p><!-- no'],
  ['damaged', '<p>One</p><a href="https://quay.exam'],
  ['forbidden_markup', '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]><p>&a;</p>'],
  ['empty', '<html><body><p> </p></body></html>'],
  ['too_large', `<p>${'a'.repeat(3_000_000)}</p>`],
])('%s: %.40s', async (reason, markup) => {
  expect(await html.read(new TextEncoder().encode(markup))).toEqual({ ok: false, reason });
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<div class="a">',
      '</div>',
      '<ul><li>',
      '</ul>',
      '<h2>',
      '</h2>',
      '<q>',
      '<br>',
      '<table><tr><td>',
    ],
    ...[
      '<title>',
      '</title>',
      '<nav>',
      '</nav>',
      '<a href=x',
      '">',
      "'",
      '<!--',
      '-->',
      '&amp;',
      '<svg>',
      '\ud800',
      '🚢',
    ],
  ),
  fc.string({ maxLength: 12 }),
);

test('Whatever the markup, text is well-formed and hints are places in it, in order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const result = await html.read(new TextEncoder().encode(pieces.join('')));
      if (!result.ok) return;
      expect(result.text.isWellFormed()).toBe(true);
      let reached = 0;
      for (const { span } of result.hints) {
        expect(span[0]).toBeGreaterThanOrEqual(reached);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(result.text.slice(...span).trim()).toBe(result.text.slice(...span));
        reached = span[1];
      }
      expect(reached).toBeLessThanOrEqual(result.text.length);
    }),
    { numRuns: 300 },
  );
});
