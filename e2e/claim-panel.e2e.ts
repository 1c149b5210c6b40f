import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { claimWords, importClaim } from './claims.ts';
import { addColleague, signIn } from './colleagues.ts';
import { expect, test } from './desk.ts';

const history = (page: Page) => page.getByRole('list', { name: 'History' });
const answer = (page: Page, name: string) => page.getByRole('button', { name, exact: true, pressed: true });

async function openClaim(page: Page, claimId: number) {
  await page.goto(`/claims/${claimId}`);
  await expect(page.getByRole('heading', { name: claimWords })).toBeVisible();
}

async function linkSource(page: Page, title: string) {
  await page
    .getByRole('textbox', { name: 'Address, or words of its title' })
    .fill('https://monitor.example/boats');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(title);
  await page.getByRole('textbox', { name: 'Quoted passage' }).fill('We counted nine boats.');
  await page.getByRole('button', { name: 'Link the source' }).click();
  await expect(page.getByRole('link', { name: title })).toBeVisible();
}

test('A closed gate says what is missing, opens the field, and the verdict then comes by one key', async ({
  page,
  expectAccessible,
}) => {
  await openClaim(page, await importClaim(page.request));
  await page.keyboard.press('Shift+Digit1');
  await expect(answer(page, 'Confirmed')).toBeVisible();
  await page.keyboard.press('Digit2');
  await expect(page.getByText('Disputed needs a source that refutes it.')).toBeVisible();
  await expectAccessible();
  await linkSource(page, 'Count of the harbour');
  await page.keyboard.press('Digit2');
  await expect(answer(page, 'Disputed')).toBeVisible();
  await page.reload();
  await expect(answer(page, 'Confirmed')).toBeVisible();
  await expect(answer(page, 'Disputed')).toBeVisible();
  await expect(history(page)).toContainText('decided: Disputed');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible();
  }
});

test('When its last support is withdrawn a verified claim goes back to open', async ({ page }) => {
  await openClaim(page, await importClaim(page.request));
  await page.keyboard.press('Digit1');
  await linkSource(page, 'Harbour log');
  // A form that was saved is empty when it opens again.
  await page.keyboard.press('s');
  await expect(page.getByRole('textbox', { name: 'Address, or words of its title' })).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Digit1');
  await expect(answer(page, 'Verified')).toBeVisible();
  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(answer(page, 'Verified')).toBeHidden();
  await expect(page.getByText('its last counting support was withdrawn').first()).toBeVisible();
});

test('What was typed survives a reload', async ({ page }) => {
  await openClaim(page, await importClaim(page.request));
  await page.keyboard.press('Digit3');
  await page.getByLabel('Reason, or what was tried').fill('Two calls to the harbour office');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.getByRole('textbox', { name: 'Note' }).fill('Ask again on Friday');
  await page.reload();
  await expect(page.getByLabel('Reason, or what was tried')).toHaveValue('Two calls to the harbour office');
  await expect(page.getByText('There is a note of yours that is not saved.')).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask again on Friday');
  await page.keyboard.type(', at noon');
  await expect(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Ask again on Friday, at noon');
});

test('Undo takes back my last decision, also after a reload', async ({ browser, page }) => {
  const claimId = await importClaim(page.request);
  await addColleague({ userName: 'undoer', displayName: 'Una Doer', role: 'checker' });
  const una = await browser.newPage({ storageState: undefined });
  await una.goto('/sign-in');
  await signIn(una, 'undoer');
  await expect(una).not.toHaveURL(/sign-in/);
  await openClaim(una, claimId);
  await una.keyboard.press('Shift+Digit3');
  await expect(answer(una, 'Not said')).toBeVisible();
  await una.reload();
  await expect(answer(una, 'Not said')).toBeVisible();
  // Where parts of a text are mended the key is theirs alone.
  await una.goto('/import');
  await expect(una.getByLabel('Paste the text of an article')).toBeVisible();
  await una.keyboard.press('z');
  await openClaim(una, claimId);
  await expect(answer(una, 'Not said')).toBeVisible();
  await una.keyboard.press('z');
  await expect(answer(una, 'Not said')).toBeHidden();
  const notice = una.getByText(/^Taken back: .*“12 boats had sunk/);
  await expect(notice.getByRole('link', { name: 'Open the claim' })).toHaveAttribute(
    'href',
    `/claims/${claimId}`,
  );
  await expect(history(una)).toContainText('took back');
  await una.close();
});

test('A viewer is told why no key decides, and whoever is signed out comes back to the same claim and draft', async ({
  browser,
  page,
}) => {
  const claimId = await importClaim(page.request);
  await addColleague({ userName: 'reader', displayName: 'Rita Reader', role: 'viewer' });
  const rita = await browser.newPage({ storageState: undefined });
  await rita.goto('/sign-in');
  await signIn(rita, 'reader');
  await expect(rita).not.toHaveURL(/sign-in/);
  await openClaim(rita, claimId);
  await expect(rita.getByRole('button', { name: 'Verified' })).toBeDisabled();
  await expect(rita.getByText('your role is viewer')).toHaveCount(1);
  await rita.keyboard.press('Digit1');
  await expect(rita.getByText('your role is viewer')).toHaveCount(2);
  await rita.close();

  await addColleague({ userName: 'leaver', displayName: 'Lev Leaver', role: 'checker' });
  const lev = await browser.newPage({ storageState: undefined });
  await lev.goto('/sign-in');
  await signIn(lev, 'leaver');
  await expect(lev).not.toHaveURL(/sign-in/);
  await openClaim(lev, claimId);
  await lev.keyboard.press('n');
  await lev.getByRole('textbox', { name: 'Note' }).fill('Back in a moment');
  await lev.context().clearCookies();
  await lev.keyboard.press('Control+Enter');
  await lev.getByRole('link', { name: 'Sign in and come back here' }).click();
  await signIn(lev, 'leaver');
  await expect(lev.getByText('There is a note of yours that is not saved.')).toBeVisible();
  await expect(lev).toHaveURL(new RegExp(`/claims/${claimId}$`));
  await lev.close();
});

test('Of two people on one claim the second sees both texts and loses nothing', async ({
  browser,
  page,
  expectAccessible,
}) => {
  const claimId = await importClaim(page.request);
  await addColleague({ userName: 'marta.tkach', displayName: 'Marta Tkach', role: 'checker' });
  const marta = await browser.newPage({ storageState: undefined });
  await marta.goto('/sign-in');
  await signIn(marta, 'marta.tkach');
  await expect(marta).not.toHaveURL(/sign-in/);
  await openClaim(marta, claimId);
  await openClaim(page, claimId);

  await marta.keyboard.press('Digit3');
  await marta.getByLabel('Reason, or what was tried').fill('The harbour office does not answer');
  await marta.keyboard.press('Control+Enter');
  await expect(answer(marta, 'Unverifiable')).toBeVisible();

  await page.keyboard.press('Digit3');
  await page.getByLabel('Reason, or what was tried').fill('No list of boats is public');
  await page.keyboard.press('Control+Enter');
  const dialog = page.getByRole('dialog', { name: 'Marta Tkach was faster' });
  await expect(dialog).toContainText('Stands now, by Marta Tkach');
  await expect(dialog).toContainText('The harbour office does not answer');
  await expect(dialog).toContainText('No list of boats is public');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Keep theirs' }).click();
  await expect(page.getByLabel('Reason, or what was tried')).toHaveValue('No list of boats is public');
  await page.getByRole('button', { name: 'Save as Unverifiable' }).click();
  await expect(history(page)).toContainText('No list of boats is public');
  await expect(history(page)).toContainText('The harbour office does not answer');
  await marta.close();
});

test('"Corrected" names another speaker, keeps the proposal and shows it in the history', async ({
  page,
  expectAccessible,
}) => {
  await openClaim(page, await importClaim(page.request));
  await page.keyboard.press('Shift+Digit2');
  const dialog = page.getByRole('dialog', { name: 'Correct the statement' });
  await expect(dialog).toBeVisible();
  await expectAccessible();
  // Nobody of this name is on the desk, however often the test runs.
  const name = `Tomas ${randomUUID()}`;
  await dialog.getByRole('textbox', { name: 'Speaker', exact: true }).fill(name);
  await page.getByRole('option', { name: `New: ${name}` }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(answer(page, 'Corrected')).toBeVisible();
  await expect(history(page)).toContainText(`speaker: Ana Ruiz → ${name}`);
});

test('A name that is typed and not chosen counts: as whose word a source is, and as the speaker', async ({
  page,
}) => {
  await openClaim(page, await importClaim(page.request));
  await page.keyboard.press('s');
  await page
    .getByRole('textbox', { name: 'Address, or words of its title' })
    .fill('https://posts.example/ruiz');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Post of the mayor');
  await page.getByRole('textbox', { name: 'Whose word it is' }).pressSequentially('ana ruiz');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Whose word it is' })).toHaveValue('Ana Ruiz');
  await page.getByRole('button', { name: 'Link the source' }).click();
  await expect(page.getByText('word of Ana Ruiz')).toBeVisible();
  await page.keyboard.press('Digit1');
  await expect(page.getByText('besides the speaker’s own side')).toBeVisible();

  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const witness = `Petra ${randomUUID()}`;
  await page.getByRole('textbox', { name: 'Whose word it is' }).fill(witness);
  await expect(page.getByText(`“${witness}” is new to the desk`)).toBeVisible();
  await page.getByRole('textbox', { name: 'Quoted passage' }).press('Control+Enter');
  await expect(page.getByText(`word of ${witness}`)).toBeVisible();
  await expect(history(page)).toContainText(`whose word it is: Ana Ruiz → ${witness}`);

  await page.keyboard.press('Shift+Digit2');
  const dialog = page.getByRole('dialog', { name: 'Correct the statement' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Nothing is corrected yet.');
  const speaker = `Tomas ${randomUUID()}`;
  await dialog.getByRole('textbox', { name: 'Speaker', exact: true }).fill(speaker);
  await page.keyboard.press('Tab');
  await expect(dialog.getByText(`“${speaker}” is new to the desk`)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Said to' }).press('Control+Enter');
  await expect(answer(page, 'Corrected')).toBeVisible();
  await expect(history(page)).toContainText(`speaker: Ana Ruiz → ${speaker}`);
});

test('Other words of a claim ask both questions again', async ({ page, expectAccessible }) => {
  await openClaim(page, await importClaim(page.request));
  await page.keyboard.press('Shift+Digit1');
  await expect(answer(page, 'Confirmed')).toBeVisible();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Correct the claim' });
  await dialog.getByRole('button', { name: 'End one word earlier' }).click();
  await dialog.getByRole('button', { name: 'End one word earlier' }).click();
  await expect(dialog).toContainText('The claim: 12 boats had sunk in the harbour of');
  await expectAccessible();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(
    page.getByRole('heading', { name: '12 boats had sunk in the harbour of', exact: true }),
  ).toBeVisible();
  await expect(answer(page, 'Confirmed')).toBeHidden();
});

test.describe('On a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test('both questions are on the screen before and after scrolling', async ({ page, expectAccessible }) => {
    await openClaim(page, await importClaim(page.request));
    const verified = page.getByRole('button', { name: 'Verified' });
    await expect(verified).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Confirmed' })).toBeInViewport();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(verified).toBeInViewport();
    await expectAccessible();
  });
});
