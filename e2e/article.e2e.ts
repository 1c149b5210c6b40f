/** The article as a page: what was missed is added from its words, what is wrong is dismissed. */
import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import { addColleague, signIn } from './colleagues.ts';
import { expect, test } from './desk.ts';

const harbour = () => [
  'Lights over Port Elmo',
  'Mayor Ana Ruiz said 12 boats had sunk in the harbour. Why did the lamps go out?',
  `The pier was closed, says stone ${randomUUID()}.`,
];
const inGerman = () => [
  'Lichter über dem Hafen',
  'Zwölf Boote sind im Hafen gesunken, sagte Bürgermeisterin Ana Ruiz am Montag der Zeitung.',
  `Der Steg wurde geschlossen, und auf dem Stein steht ${randomUUID()}.`,
];

/** Imports an article of the test's own and gives its id. */
async function importArticle(request: APIRequestContext, paragraphs = harbour()): Promise<number> {
  const text = paragraphs.join('\n\n');
  const imported = await request.post('/api/articles', {
    headers: {
      origin: process.env.SAYSO_E2E_URL ?? '',
      'content-type': 'application/octet-stream',
      [uploadHeader]: writeUploadNote({ fileName: null, details: {}, sha256: null }),
    },
    data: Buffer.from(text),
  });
  return (await imported.json()).articleId;
}

/** Presses a key that acts on the selected words: once they have their toolbar, and no dialog that fades out keeps keys off. */
async function pressOnWords(page: Page, key: string) {
  await expect(page.getByRole('toolbar', { name: /^Selected: / })).toBeVisible();
  await expect(page.locator('[aria-modal="true"]')).toHaveCount(0);
  await page.keyboard.press(key);
}

test('A click on a claim opens it beside the article, and closing leads back', async ({ page, request }) => {
  await page.goto(`/articles/${await importArticle(request)}`);
  await page.getByText('12 boats had sunk in the harbour').first().click();
  await expect(page.getByRole('heading', { name: 'Did they say it?' })).toBeVisible();
  await expect(page).toHaveURL(/claim=\d+/);
  await page.getByRole('button', { name: 'Close the claim' }).click();
  await expect(page.getByRole('heading', { name: 'Did they say it?' })).toBeHidden();
  await expect(page).not.toHaveURL(/claim=/);
});

test('Words selected by keyboard become a claim that was missed', async ({ page, request }) => {
  await page.goto(`/articles/${await importArticle(request)}`);
  const article = page.getByRole('article');
  await article.focus();
  const words = 'Why did the lamps go out'.split(' ');
  while ((await page.evaluate(() => getSelection()?.toString())) !== words[0])
    await page.keyboard.press('ArrowRight');
  for (let k = 1; k < words.length; k++) await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('toolbar', { name: `Selected: ${words.join(' ')}` })).toBeVisible();
  await page.keyboard.press('KeyC');
  const dialog = page.getByRole('dialog', { name: 'Add a claim' });
  await expect(dialog.getByText(words.join(' '))).toBeVisible();
  await dialog.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(page.getByRole('heading', { name: words.join(' ') })).toBeVisible();
});

test('In a text that is not in English nobody’s words become the article’s own unasked', async ({
  page,
  request,
}) => {
  await page.goto(`/articles/${await importArticle(request, inGerman())}`);
  await expect(page.getByText('This text is not in English')).toBeVisible();
  await page.getByRole('article').focus();
  await page.keyboard.press('ArrowRight');
  await pressOnWords(page, 'KeyC');
  const dialog = page.getByRole('dialog', { name: 'Add a claim' });
  await expect(dialog.getByRole('button', { name: 'Claim', exact: true })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Whose claim is it?' }).click();
  await page.getByRole('option', { name: 'Article’s own voice' }).click();
  await dialog.getByRole('button', { name: 'Claim', exact: true }).click();
  await expect(dialog).toBeHidden();
});

test('Words selected by mouse become a statement with its cue and speaker', async ({ page, request }) => {
  await page.goto(`/articles/${await importArticle(request)}`);
  await page.getByText('Why did the lamps go out').dblclick();
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^Statement/ })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Add a statement' });
  await dialog
    .getByRole('combobox', { name: 'Speaker' })
    .or(dialog.getByLabel('Speaker', { exact: true }))
    .first()
    .fill('Ana Ruiz');
  await page
    .getByRole('option', { name: /Ana Ruiz/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: /^Ana Ruiz/ })).toHaveCount(2);
});

test('A proposal under selected words is dismissed by its key and comes back by undo', async ({
  page,
  request,
}) => {
  await page.goto(`/articles/${await importArticle(request)}`);
  const claim = page.getByRole('button', { name: /12 boats had sunk.*Open the claim/ });
  await expect(claim).toBeVisible();
  await page.getByRole('article').focus();
  while ((await page.evaluate(() => getSelection()?.toString())) !== 'boats')
    await page.keyboard.press('ArrowRight');
  await pressOnWords(page, 'KeyX');
  await expect(claim).toBeHidden();
  await expect(page.getByText('1 dismissed proposal')).toBeVisible();
  await page.keyboard.press('KeyZ');
  await expect(claim).toBeVisible();
});

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name });

/** Saves while nobody is signed in any more, and signs in again by the way that the page shows. */
async function saveSignedOut(page: Page, button: string): Promise<void> {
  await page.context().clearCookies();
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('link', { name: 'Sign in and come back here' }).click();
  await signIn(page, 'comer');
}

test('Who was signed out over a dialog of the article comes back to it, with what they typed', async ({
  browser,
  request,
}) => {
  const articleId = await importArticle(request);
  await addColleague({ userName: 'comer', displayName: 'Cora Comer', role: 'editor' });
  const page = await browser.newPage({ storageState: undefined });
  await page.goto(`/sign-in?to=/articles/${articleId}`);
  await signIn(page, 'comer');

  await page.getByText('Why did the lamps go out').dblclick();
  await pressOnWords(page, 'KeyQ');
  const added = dialogOf(page, 'Add a statement');
  await added.getByLabel('Said to').fill('the council');
  await saveSignedOut(page, 'Save');
  await expect(added.getByLabel('Said to')).toHaveValue('the council');
  await added.getByRole('button', { name: 'Save' }).click();
  await expect(added).toBeHidden();

  await page.getByRole('button', { name: /^Ana Ruiz/ }).click();
  await page.getByRole('button', { name: 'Correct it' }).click();
  const corrected = dialogOf(page, 'Correct the statement');
  await corrected.getByLabel('Said to').fill('the harbour office');
  await saveSignedOut(page, 'Save');
  await expect(corrected.getByLabel('Said to')).toHaveValue('the harbour office');
  await corrected.getByRole('button', { name: 'Save' }).click();
  await expect(corrected).toBeHidden();

  await page.getByRole('article').focus();
  await page.keyboard.press('ArrowRight');
  await pressOnWords(page, 'KeyC');
  const claim = dialogOf(page, 'Add a claim');
  await claim.getByRole('combobox', { name: 'Category' }).click();
  await page.getByRole('option', { name: 'Incident' }).click();
  await saveSignedOut(page, 'Claim');
  await expect(claim.getByRole('combobox', { name: 'Category' })).toHaveValue('Incident');
  await claim.getByRole('button', { name: 'Cancel' }).click();
  await page.reload();
  await expect(page.getByRole('article')).toBeVisible();
  await expect(claim).toBeHidden();

  await page.getByRole('button', { name: 'Withdraw…' }).click();
  const withdrawal = dialogOf(page, 'Withdraw this article');
  await withdrawal.getByLabel('Reason').fill('The paper took it back');
  await saveSignedOut(page, 'Withdraw');
  await expect(withdrawal.getByLabel('Reason')).toHaveValue('The paper took it back');
  await withdrawal.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('Withdrawn by Cora Comer: The paper took it back')).toBeVisible();
  await page.close();
});

for (const width of [1440, 390])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on an article at ${width} pixels, ${colorScheme}`, async ({
      page,
      request,
      expectAccessible,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(`/articles/${await importArticle(request)}`);
      await expect(page.getByRole('article')).toBeVisible();
      await expectAccessible();
      await page.goto('/export');
      await expect(page.getByRole('button', { name: 'Take the file' })).toBeVisible();
      await expectAccessible();
    });
