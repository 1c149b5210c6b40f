import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import { whenRead } from './when-read.ts';

/** Pages of real publications, which are not part of this repository; they may lie beside it. */
const pagesFolder = new URL('../../shared/corpus/', import.meta.url);
const realPages = existsSync(pagesFolder)
  ? readdirSync(pagesFolder).filter((name) => name.endsWith('.txt'))
  : [];

/** A text that no desk has yet. */
const storm = (title: string) =>
  `${title}\n\nMayor Ana Ruiz said on Monday that 12 boats had sunk. The harbour has stone ${randomUUID()}.\n`;
const file = (name: string, words: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
});

const choose = (page: Page, files: ReturnType<typeof file>[]) =>
  page.locator('input[type=file]').first().setInputFiles(files);
const draft = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });

async function paste(page: Page, words: string): Promise<void> {
  await page.getByLabel('Paste the text of an article').fill(words);
  await page.getByRole('button', { name: 'Look at it' }).click();
}

test('What is typed before the page is live is there once it is', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/import', { waitUntil: 'commit' });
  const box = page.getByLabel('Paste the text of an article');
  await box.fill(storm('A storm before the page was live'));
  await page.getByLabel('Fetch a page').fill('https://news.example/');
  release();
  await expect(page.getByRole('button', { name: 'Fetch', exact: true })).toBeEnabled();
  await page.getByRole('button', { name: 'Look at it' }).click();
  await whenRead(page);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('A storm before the page was live');
});

test('Fact-checks that are still being opened are there again once somebody left and came back', async ({
  page,
}) => {
  await page.route('**/api/articles/unpacked', () => undefined);
  await page.goto('/import');
  const review = { '@type': 'ClaimReview', claimReviewed: storm('Boats'), reviewRating: { ratingValue: 1 } };
  await choose(page, [file('reviews.jsonl', JSON.stringify(review))]);
  await expect(draft(page, 'reviews.jsonl')).toContainText('Opening');
  await page.goto('/articles');
  await page.unroute('**/api/articles/unpacked');
  await page.goto('/import');
  await whenRead(page);
  await expect(draft(page, 'reviews.jsonl')).toContainText('Ready to save');
});

test('Many files are looked at and saved at once; one that cannot be read does not stop the others', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/import');
  await choose(page, [
    file('one.txt', storm('First storm over the pier')),
    file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
    file('report.docx', 'words'),
    file('huge.txt', 'a'.repeat(2_200_000)),
    file('two.md', `# ${storm('Second storm over the pier')}`),
  ]);
  await page.getByRole('button', { name: 'Save all 2' }).click();
  await expect(page.getByRole('heading', { name: '2 of 5 saved, 3 cannot be read' })).toBeVisible();
  await expect(draft(page, 'picture.txt')).toContainText('This is not a text.');
  await expect(draft(page, 'report.docx')).toContainText('not what the end of its name says');
  await expect(draft(page, 'huge.txt')).toContainText('2 MB of text');
  await expectAccessible();
  await draft(page, 'two.md').getByRole('link', { name: 'Second storm over the pier' }).click();
  await expect(page).toHaveURL(/\/articles\/\d+$/);
});

test('What the text says of itself is shown and can be mended before it is saved', async ({ page }) => {
  await page.goto('/import');
  await paste(page, storm('A strom over the pier'));
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue('A strom over the pier');
  await expect(page.getByText(/\d statements?, \d claims?/)).toBeVisible();
  await title.fill('A storm over the pier');
  await page.getByRole('textbox', { name: 'Published' }).fill('last week');
  await expect(page.getByText('Write a date as')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Save A storm/ })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Published' }).fill('2025-06-19');
  await page.getByRole('button', { name: /^Save A storm/ }).click();
  await page.getByRole('link', { name: 'A storm over the pier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A storm over the pier');
});

const newsPage = () => `<html><head><title>A storm over the pier</title></head><body>
<nav><a href="/">Front page</a></nav><main><h1>A storm over the pier</h1>
<figure><figcaption>The mayor said that 40 boats lie on the quay.</figcaption></figure>
<p>Mayor Ana Ruiz said on Monday that 12 boats had sunk.</p><p>Stone ${randomUUID()}.</p>
</main></body></html>`;

test('A page is shown in its parts, whose kinds and ends are mended by key and kept with the article', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/import');
  await choose(page, [file('storm.html', newsPage())]);
  await whenRead(page);
  const kindOf = (words: string) => page.getByLabel(`What this part is: ${words}`);
  await expect(kindOf('Front page')).toHaveValue('boilerplate');
  await expect(kindOf('The mayor said')).toHaveValue('caption');
  await kindOf('The mayor said').focus();
  await page.keyboard.press('b');
  await expect(kindOf('The mayor said')).toHaveValue('boilerplate');
  await expect(page.getByText(/^1 statement,/)).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('z');
  await expect(kindOf('The mayor said')).toHaveValue('caption');
  await expect(page.getByText(/^2 statements/)).toBeVisible();
  await page.keyboard.press('j');
  await expect(kindOf('Mayor Ana Ruiz')).toBeFocused();
  await page.keyboard.press('h');
  await page.keyboard.press('s');
  await expect(kindOf('The mayor said')).toHaveValue('boilerplate');
  await page.reload();
  await expect(kindOf('Mayor Ana Ruiz')).toHaveValue('heading');
  await page.getByRole('button', { name: 'Save A storm over the pier' }).click();
  await page.getByRole('link', { name: 'A storm over the pier' }).click();
  await expect(page).toHaveURL(/\/articles\/\d+$/);
});

test('What was pasted is selected part by part, with keys that the sheet names, and the focus is never lost', async ({
  page,
}) => {
  await page.goto('/import');
  await paste(page, `Front page\n\n${storm('A storm by key')}\nThe pier is closed, said Ida Moen.\n`);
  await whenRead(page);
  await expect(page.getByRole('heading', { name: 'Pasted text' })).toBeFocused();
  const parts = page.getByRole('list', { name: 'Parts of the text' });
  const selected = parts.locator('[aria-current]');
  const part = (words: string) => parts.locator('> li').filter({ hasText: words });
  await expect(selected).toHaveCount(1);

  await part('Mayor Ana Ruiz').locator('p').click();
  await expect(part('Mayor Ana Ruiz')).toBeFocused();
  await expect(selected).toContainText('Mayor Ana Ruiz');
  await page.keyboard.press('ArrowDown');
  await expect(part('The pier is closed')).toBeFocused();
  await page.keyboard.press('c');
  await expect(part('The pier is closed')).toHaveAttribute('data-kind', 'caption');
  await page.keyboard.press('k');
  await page.keyboard.press('h');
  await expect(part('Mayor Ana Ruiz')).toHaveAttribute('data-kind', 'heading');
  await page.keyboard.press('z');
  await expect(part('Mayor Ana Ruiz')).toHaveAttribute('data-kind', 'paragraph');
  await expect(part('The pier is closed')).toHaveAttribute('data-kind', 'caption');

  for (const at of [part('Mayor Ana Ruiz'), part('Mayor Ana Ruiz').getByRole('combobox')]) {
    await at.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await expect(sheet).toContainText('It is no part of the article');
    await expect(sheet).toContainText('Undo the last mending');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  }
  await page.getByRole('button', { name: /^Save / }).click();
  await expect(page.getByRole('heading', { name: 'Pasted text' })).toBeFocused();
});

test('A glued heading is split from its paragraph and a torn one joined, by key or mouse, undone, and kept with the article', async ({
  page,
  expectAccessible,
}) => {
  const stone = `Stone ${randomUUID()}.`;
  await page.goto('/import');
  await paste(
    page,
    `Storm shuts the pier Mayor Ana Ruiz told the council that\n\n12 boats had sunk. ${stone}\n`,
  );
  await whenRead(page);
  const parts = page.getByRole('list', { name: 'Parts of the text' }).locator('> li');
  const words = parts.locator('> p');
  const torn = 'Mayor Ana Ruiz told the council that';
  const whole = new RegExp(`^${torn}\\s+12 boats had sunk`);
  await expect(words).toHaveText([`Storm shuts the pier ${torn}`, `12 boats had sunk. ${stone}`]);

  await page.keyboard.press('j');
  await expect(parts.first()).toBeFocused();
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
  await expect(parts.first().getByRole('button', { name: 'Split before “Mayor Ana Ruiz”' })).toBeVisible();
  await expectAccessible();
  await page.keyboard.press('d');
  await expect(words).toHaveText(['Storm shuts the pier', torn, `12 boats had sunk. ${stone}`]);
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await expect(words).toHaveText(['Storm shuts the pier', whole]);
  await expect(parts.last()).toBeFocused();
  await page.keyboard.press('z');
  await page.keyboard.press('z');
  await expect(words).toHaveText([`Storm shuts the pier ${torn}`, `12 boats had sunk. ${stone}`]);
  await expect(parts.first()).toBeFocused();

  const [left, top] = await words.first().evaluate((element, before) => {
    const range = document.createRange();
    range.setStart(element.firstChild as Text, before.length);
    range.setEnd(element.firstChild as Text, before.length + 1);
    const { left, top, height } = range.getBoundingClientRect();
    return [left, top + height / 2] as const;
  }, 'Storm shuts the pier ');
  await page.mouse.click(left + 1, top);
  await parts.first().getByRole('button', { name: 'Split before “Mayor Ana Ruiz”' }).click();
  await parts.nth(1).hover();
  await parts.nth(1).getByRole('button', { name: 'Join with the next' }).click();
  await expect(words).toHaveText(['Storm shuts the pier', whole]);
  await expect(parts.first()).toHaveAttribute('data-kind', 'heading');
  await expect(parts.last()).toHaveAttribute('data-kind', 'paragraph');
  await page.reload();
  await expect(words).toHaveText(['Storm shuts the pier', whole]);
  await page.getByRole('button', { name: 'Save Storm shuts the pier', exact: true }).click();
  await page.getByRole('link', { name: 'Storm shuts the pier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Storm shuts the pier');
  await expect(page.getByRole('main').getByText(whole)).toHaveCount(1);
});

test('A list is read once a person has said which field is what, twelve megabytes of it too', async ({
  page,
  expectAccessible,
}) => {
  const records = ['First', 'Second'].map((name) => ({ name, story: storm(`${name} storm in a list`) }));
  const filler = { name: 'Third', story: 'long', more: 'a'.repeat(12 * 1024 * 1024) };
  await page.goto('/import');
  await choose(page, [file('feed.jsonl', [...records, filler].map((row) => JSON.stringify(row)).join('\n'))]);
  await page.getByLabel('Text: field of the record').selectOption('story');
  await page.getByLabel('Title: field of the record').selectOption('name');
  await expect(page.getByRole('row', { name: /^Title/ })).toContainText('Second');
  await expectAccessible();
  await page.getByRole('button', { name: 'Read 3 records' }).click();
  await expect(draft(page, 'feed.jsonl #2')).toContainText('Ready to save');
  await page.getByRole('button', { name: 'Save all 3' }).click();
  await expect(page.getByRole('heading', { name: '3 of 3 saved' })).toBeVisible();
});

test('A fetch can be cancelled, and an address inside the house is not fetched, nor one of the desk', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/api/captures', () => {
    asked += 1;
  });
  await page.goto('/import');
  await page.getByLabel('Fetch a page').fill('http://10.0.0.1/');
  await page.getByRole('button', { name: 'Fetch', exact: true }).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Fetch a page')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Fetch', exact: true })).toBeEnabled();
  expect(asked).toBe(1);
  await page.unroute('**/api/captures');
  await page.getByRole('button', { name: 'Fetch', exact: true }).click();
  await expect(page.getByText('pages of the public internet alone')).toBeVisible();
  await page.getByLabel('Fetch a page').fill(page.url());
  await page.getByRole('button', { name: 'Fetch', exact: true }).click();
  await expect(page.getByText('leads to this desk itself')).toBeVisible();
});

test('What was typed survives a refusal and a reload', async ({ page }) => {
  await page.goto('/import');
  await paste(page, storm('A storm that was not saved'));
  await page.getByRole('textbox', { name: 'Title' }).fill('Typed with care');
  await page.route('**/api/articles', (route) =>
    route.fulfill({ status: 403, json: { ok: false, reason: 'not_allowed' } }),
  );
  await page.getByRole('button', { name: 'Save Typed with care' }).click();
  await expect(page.getByRole('alert').first()).toContainText('role');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Typed with care');
  await page.getByLabel('Paste the text of an article').fill('Begun and not finished');
  await page.unroute('**/api/articles');

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Typed with care');
  await expect(page.getByLabel('Paste the text of an article')).toHaveValue('Begun and not finished');
  await page.getByRole('button', { name: 'Save Typed with care' }).click();
  await expect(page.getByRole('link', { name: 'Typed with care' })).toBeVisible();
});

test('The same text a second time leads to the article that is there', async ({ page }) => {
  const text = storm('A storm told twice');
  await page.goto('/import');
  await paste(page, text);
  await page.getByRole('button', { name: 'Save A storm told twice' }).click();
  await expect(page.getByRole('link', { name: 'A storm told twice' })).toBeVisible();
  await choose(page, [file('again.txt', text)]);
  const again = draft(page, 'again.txt');
  await expect(again).toContainText('On the desk already');
  await again.getByRole('link', { name: 'A storm told twice' }).click();
  await expect(page).toHaveURL(/\/articles\/\d+$/);
});

test('An article is withdrawn with a reason, and stays behind a switch', async ({
  page,
  expectAccessible,
}) => {
  const title = `A storm to be withdrawn ${randomUUID()}`;
  await page.goto('/import');
  await paste(page, storm(title));
  await page.getByRole('button', { name: `Save ${title}` }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();

  await page.goto('/articles');
  await page.getByRole('button', { name: `Withdraw ${title}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Withdraw' })).toBeDisabled();
  await dialog.getByLabel('Reason').fill('The harbour took its report back.');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByRole('link', { name: title, exact: true })).toHaveCount(0);
  await page.getByRole('switch').check();
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('withdrawn');
});

test.describe('Pages of real publications', () => {
  test.skip(realPages.length === 0, 'skipped without ../shared/corpus');
  test('come in by the browser, each with statements and claims', async ({ page }) => {
    await page.goto('/import');
    await choose(
      page,
      realPages.map((name) => file(basename(name), readFileSync(new URL(name, pagesFolder)))),
    );
    await expect(page.getByText(/[1-9]\d* statements, [1-9]\d* claims/)).toHaveCount(realPages.length);
    await page.getByRole('button', { name: `Save all ${realPages.length}` }).click();
    await expect(
      page.getByRole('heading', { name: `${realPages.length} of ${realPages.length} saved` }),
    ).toBeVisible();
  });
});
