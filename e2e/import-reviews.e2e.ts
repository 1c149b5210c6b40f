/** Fact-checks of others on the import page, and every state of that page as axe sees it. */
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { zipOf } from '#lib/import/zip/example-zip.ts';
import { expect, test } from './desk.ts';
import { whenRead } from './when-read.ts';

const review = (claimReviewed: string, more: object = {}) => ({
  '@type': 'ClaimReview',
  url: 'https://check.example/boats',
  datePublished: '2026-03-04',
  claimReviewed,
  itemReviewed: { author: { '@type': 'Person', name: 'Ida Moen' } },
  author: { name: 'Quay Check' },
  reviewRating: { ratingValue: 2, bestRating: 5, worstRating: 1, alternateName: 'Mostly false' },
  ...more,
});
/** A claim that no desk has yet. */
const boats = () => `Forty boats sank beside stone ${randomUUID()}.`;
const page = (...reviews: object[]) =>
  `<html><head><title>Did forty boats sink?</title></head><body><main><h1>Did forty boats sink?</h1>
<figure><figcaption>The harbour on Monday.</figcaption></figure>
<p>Ida Moen said on Sunday that forty boats had sunk. Stone ${randomUUID()}.</p></main>
<script type="application/ld+json">${JSON.stringify(reviews)}</script></body></html>`;

async function choose(on: Page, name: string, words: string | Buffer): Promise<void> {
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(words) };
  await on.getByLabel('Drop articles').setInputFiles(file);
  await whenRead(on);
}
const entry = (on: Page, name: string) => on.getByRole('listitem').filter({ hasText: name });

test('Verdicts of others are looked at, come in as theirs, and the same file again adds nothing', async ({
  page: on,
}) => {
  const claim = boats();
  const file = JSON.stringify([review(claim), review('Nobody rated this.', { reviewRating: {} })]);
  await on.goto('/import');
  await choose(on, 'reviews.json', file);
  const theirs = entry(on, 'reviews.json: verdicts of others');
  await expect(theirs).toContainText('none of this desk’s');
  await expect(theirs).toContainText('1 new claim · 1 cannot be taken');
  await expect(theirs).toContainText('No. 2 gives no rating');
  const list = theirs.getByRole('list', { name: 'Verdicts of others' });
  for (const words of [claim, 'Ida Moen', 'Quay Check', 'Mostly false', '2026-03-04'])
    await expect(list).toContainText(words);
  await on.getByRole('button', { name: 'Save reviews.json' }).click();
  await expect(theirs).toContainText('1 claim added');

  await choose(on, 'again.json', file);
  await expect(entry(on, 'again.json')).toContainText('1 was on the desk already');
  await theirs.getByRole('link', { name: 'See them on the desk' }).click();
  await on.getByRole('row').getByRole('link').filter({ hasText: claim }).click();
  await expect(on.getByRole('heading', { name: 'Checked elsewhere' })).toBeVisible();
  await expect(on.getByText('Quay Check: “Mostly false”')).toBeVisible();
});

test('A page that is an article and carries a verdict is taken as both', async ({ page: on }) => {
  await on.goto('/import');
  await choose(on, 'check.html', page(review(boats())));
  await on.getByRole('button', { name: 'Take both' }).click();
  await expect(entry(on, 'check.html: verdicts of others')).toContainText('1 new claim');
  await on.getByRole('button', { name: 'Save all 2' }).click();
  await expect(on.getByRole('heading', { name: '2 of 2 saved' })).toBeVisible();
  await expect(on.getByRole('link', { name: 'Did forty boats sink?' })).toBeVisible();
  await expect(on.getByText('1 claim added')).toBeVisible();
});

test('A file of verdicts is read as a list of articles where somebody wants that', async ({ page: on }) => {
  await on.goto('/import');
  await choose(on, 'mixed.json', JSON.stringify([review(boats()), { name: 'Storm', text: boats() }]));
  await on.getByRole('button', { name: 'Read it as a list of articles instead' }).click();
  await expect(on.getByLabel('Text: field of the record')).toHaveValue('text');
});

test('A guessed encoding is told, and another one is asked about where parts were mended', async ({
  page: on,
}) => {
  const words = `Мост закрыт\n\nМэр города сказал, что мост закрыт и что он не знает, когда его откроют. Это было в городе на реке.`;
  const bytes = Buffer.from([...words].map((letter) => codeIn1251(letter)));
  await on.goto('/import');
  await choose(on, 'old.txt', bytes);
  const encoding = on.getByLabel('Encoding of the letters');
  await expect(encoding).toHaveValue('windows-1251');
  await on.getByLabel('What this part is: Мост закрыт').focus();
  await on.keyboard.press('b');
  await encoding.selectOption('koi8-u');
  await on.getByRole('button', { name: 'Leave it as it is' }).click();
  await expect(encoding).toHaveValue('windows-1251');
  await expect(on.getByText('1 part mended')).toBeVisible();
  await encoding.selectOption('koi8-u');
  await on.getByRole('button', { name: 'Read it again' }).click();
  await expect(on.getByRole('textbox', { name: 'Title' })).not.toHaveValue('Мост закрыт');
  await expect(on.getByText('1 part mended')).toBeHidden();
});

const codeIn1251 = (letter: string) => {
  const code = letter.charCodeAt(0);
  return code < 0x80 ? code : code - 0x350;
};

test('The browser asks before the page goes with anything unsaved, and what was open is there again', async ({
  page: on,
}) => {
  const asked: string[] = [];
  on.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await on.goto('/import');
  await choose(on, 'feed.jsonl', JSON.stringify({ kop: 'Storm', tekst: boats() }));
  const title = on.getByLabel('Title: field of the record');
  await title.selectOption('kop');
  // Browsers ask only where somebody has touched the page.
  await on.getByRole('heading', { name: 'Import' }).click();
  await on.reload();
  expect(asked).toEqual(['beforeunload']);
  await expect(title).toHaveValue('kop');

  await choose(on, 'large.txt', `${boats()}\n\n${'The sea was calm. '.repeat(100_000)}`);
  await expect(on.getByText('too large to outlast a reload')).toBeVisible();
  await on.getByRole('link', { name: 'Articles' }).click();
  await expect(on).toHaveURL(/\/articles$/);
  await on.goBack();
  await expect(entry(on, 'large.txt')).toContainText('Ready to save');
  await expect(title).toHaveValue('kop');
});

const states: [string, (on: Page) => Promise<void>][] = [
  ['with nothing on it', async () => undefined],
  [
    'with a part that was mended',
    async (on) => {
      await choose(on, 'storm.html', page());
      await on.getByLabel('What this part is: The harbour').focus();
      await on.keyboard.press('b');
      await expect(on.getByText('1 part mended')).toBeVisible();
    },
  ],
  [
    'that asks which field is what',
    async (on) => {
      await choose(on, 'feed.jsonl', JSON.stringify({ kop: 'Storm', tekst: boats() }));
      await expect(on.getByRole('button', { name: 'Read 1 record' })).toBeVisible();
    },
  ],
  [
    'with an archive',
    async (on) => {
      await choose(on, 'a.zip', await zipOf({ 'a.txt': boats(), 'b.txt': boats(), 'c.jpg': 'x' }));
      await expect(on.getByRole('button', { name: 'Save all 2' })).toBeVisible();
    },
  ],
  [
    'with verdicts of others',
    async (on) => {
      await choose(on, 'reviews.jsonl', `${JSON.stringify(review(boats()))}\n{"half`);
      await expect(on.getByText('Line 2 is no JSON.')).toBeVisible();
    },
  ],
  [
    'with a page that can be taken as either',
    async (on) => {
      await choose(on, 'check.html', page(review(boats())));
      await expect(on.getByRole('button', { name: 'Take the verdicts alone' })).toBeVisible();
    },
  ],
  [
    'with a text in an encoding that nobody knows',
    async (on) => {
      await choose(on, 'short.txt', Buffer.from('Caf\xe9 \xbe open', 'latin1'));
      await expect(on.getByText('How its letters are encoded is not certain')).toBeVisible();
    },
  ],
  [
    'while it fetches',
    async (on) => {
      await on.route('**/api/captures', () => undefined);
      await on.getByLabel('Fetch a page').fill('https://news.example/');
      await on.getByRole('button', { name: 'Fetch', exact: true }).click();
      await expect(on.getByText('Fetching, at most 15 seconds')).toBeVisible();
    },
  ],
];

for (const [state, reach] of states)
  test(`axe finds nothing on the import page ${state}, in light or dark`, async ({
    page: on,
    expectAccessible,
  }) => {
    await on.goto('/import');
    await reach(on);
    for (const colorScheme of ['light', 'dark'] as const) {
      await on.emulateMedia({ colorScheme });
      await expectAccessible();
    }
  });
