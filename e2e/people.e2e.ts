import AxeBuilder from '@axe-core/playwright';
import { totp } from '../app/_server/test-totp.ts';
import { claimWords, importClaim } from './claims.ts';
import { addColleague, signIn } from './colleagues.ts';
import { expect, owner, test } from './desk.ts';

test('A change of role counts from a colleague’s next click, and disabling as well', async ({
  page,
  browser,
  baseURL,
  expectAccessible,
}) => {
  const displayName = 'Nadia Romanova';
  await addColleague({ userName: 'nadia', displayName, role: 'viewer' });
  const elsewhere = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  const nadia = await elsewhere.newPage();
  await nadia.goto('/sign-in');
  await signIn(nadia, 'nadia');
  await nadia.getByRole('button', { name: `${displayName}, Viewer` }).waitFor();
  await nadia.goto('/people');
  await expect(nadia.getByText('Your role on this desk does not include this.')).toBeVisible();

  await page.goto('/people');
  await page.getByLabel(`Role of ${displayName}`).selectOption('owner');
  await expect(page.getByText(`${displayName} is now: Owner.`)).toBeVisible();
  await nadia.reload();
  await expect(nadia.getByRole('button', { name: 'Add a colleague' })).toBeVisible();

  await page.getByRole('button', { name: `What else can be changed for ${displayName}` }).click();
  await expectAccessible();
  await page.getByRole('menuitem', { name: 'Disable' }).click();
  await expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await expect(page.getByText(`${displayName} is disabled.`)).toBeVisible();
  await nadia.reload();
  await expect(nadia.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await signIn(nadia, 'nadia');
  await expect(nadia.getByRole('alert').getByText('This account is disabled.')).toBeVisible();
  await elsewhere.close();
});

test('A colleague comes by a link, turns on a second factor, signs in with a code and is disabled', async ({
  page,
  browser,
  baseURL,
  expectAccessible,
}) => {
  // Two browsers, four screens and their dialogs.
  test.slow();
  const displayName = 'Petro Shevchuk';
  await page.goto('/people');
  await page.getByRole('button', { name: 'Add a colleague' }).click();
  await page.getByLabel('Name', { exact: true }).fill(displayName);
  await page.getByLabel('User name').fill('petro');
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
  await expectAccessible();
  await expect(page.getByText('This link opens only on this machine')).toBeVisible();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  await page.getByRole('button', { name: 'I have copied it' }).click();
  await expect(page.getByText('Invited: has not chosen a password yet')).toBeVisible();
  await expectAccessible();

  const elsewhere = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
  const petro = await elsewhere.newPage();
  const petroAccessible = async () =>
    expect((await new AxeBuilder({ page: petro }).analyze()).violations).toEqual([]);
  await petro.goto(link);
  await expect(petro.getByText(`For ${displayName}, who signs in as petro.`)).toBeVisible();
  await petroAccessible();
  await petro.getByLabel('Password', { exact: true }).fill('otter over a slate floor');
  await petro.getByRole('button', { name: 'Set the password and sign in' }).click();
  await petro.getByRole('button', { name: `${displayName}, Checker` }).waitFor();
  await petro.goto(link);
  await expect(petro.getByRole('heading', { name: 'This link opens nothing' })).toBeVisible();
  await petroAccessible();

  await petro.goto('/account');
  await petro.getByRole('button', { name: 'Turn it on' }).click();
  await petro.getByRole('dialog').getByLabel('Password', { exact: true }).fill('otter over a slate floor');
  await petro.keyboard.press('Enter');
  const secret = ((await petro.getByRole('code').textContent()) ?? '').replaceAll(' ', '');
  await expect(petro.getByRole('img', { name: 'The secret as a QR code' })).toBeVisible();
  await petroAccessible();
  await expect(petro.getByLabel('Code', { exact: true })).toBeFocused();
  await petro.keyboard.type('000000');
  await petro.keyboard.press('Enter');
  await expect(petro.getByText('This code is not right')).toBeVisible();
  await petro.getByLabel('Code', { exact: true }).fill(totp(secret));
  await petro.keyboard.press('Enter');
  const codes = petro.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  await petro.keyboard.press('Escape');
  await expect(petro.getByRole('dialog', { name: 'The second factor is on' })).toBeVisible();
  await petroAccessible();
  const recovery = (await codes.first().textContent()) ?? '';
  await petro.getByRole('button', { name: 'I have kept them' }).click();
  await expect(petro.getByText('On. 10 recovery codes are left.')).toBeVisible();
  await petroAccessible();

  await petro.getByRole('button', { name: displayName }).click();
  await petro.getByRole('menuitem', { name: 'Sign out' }).click();
  await petro.getByRole('heading', { name: 'Sign in' }).waitFor();
  await petro.goto('/account');
  await signIn(petro, 'petro', 'otter over a slate floor');
  await petroAccessible();
  await petro.getByLabel('Code', { exact: true }).fill('000000');
  await petro.keyboard.press('Enter');
  await expect(petro.getByText('This code is not right')).toBeVisible();
  await petroAccessible();
  await petro.getByRole('button', { name: 'Use a recovery code' }).click();
  await petroAccessible();
  await petro.getByLabel('Recovery code').fill(recovery.toUpperCase());
  await petro.keyboard.press('Enter');
  await expect(petro.getByText('On. 9 recovery codes are left.')).toBeVisible();
  await petro.getByRole('button', { name: 'Sign out everywhere' }).click();
  await signIn(petro, 'petro', 'otter over a slate floor');
  await petro.getByRole('button', { name: 'Use a recovery code' }).waitFor();
  await petro.reload();
  await petro.getByLabel('Code', { exact: true }).fill(totp(secret, Date.now() + 30_000));
  await petro.keyboard.press('Enter');
  await petro.getByRole('button', { name: `${displayName}, Checker` }).waitFor();

  await page.reload();
  await expect(page.getByText('Second factor on')).toBeVisible();
  await page.getByRole('button', { name: `What else can be changed for ${displayName}` }).click();
  await page.getByRole('menuitem', { name: 'Disable' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
  await expect(page.getByText(`${displayName} is disabled.`)).toBeVisible();
  expect((await petro.request.get('/api/people')).status()).toBe(401);
  await elsewhere.close();
});

test('A misspelt name is put right by the owner, then by whose it is', async ({ page, expectAccessible }) => {
  await addColleague({ userName: 'taras', displayName: 'Tarsa Melnyk', role: 'viewer' });
  await page.goto('/people');
  await page.getByRole('button', { name: 'What else can be changed for Tarsa Melnyk' }).click();
  await page.getByRole('menuitem', { name: 'Change the name' }).click();
  const dialog = page.getByRole('dialog', { name: 'Another name for Tarsa Melnyk' });
  await dialog.getByLabel('Name', { exact: true }).fill('M'.repeat(101));
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('in at most 100 characters')).toBeVisible();
  await expectAccessible();
  await dialog.getByLabel('Name', { exact: true }).fill('Taras Melnik');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tarsa Melnyk is now called Taras Melnik.')).toBeVisible();
  await expect(page.getByLabel('Role of Taras Melnik')).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/account');
  await signIn(page, 'taras');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Taras Melnyk');
  await page.getByRole('button', { name: 'Change the name' }).click();
  await expect(page.getByRole('button', { name: 'Taras Melnyk, Viewer' })).toBeVisible();
  await expectAccessible();
});

test.describe('Somebody with a password', () => {
  test.use({ signedIn: false });

  test('saves nothing as whoever signed in since in another tab, and goes on once they are back', async ({
    page,
    expectAccessible,
  }) => {
    // Three sign-ins, two tabs.
    test.slow();
    await addColleague({ userName: 'chen', displayName: 'Chen Wei', role: 'checker' });
    await addColleague({ userName: 'edgar', displayName: 'Edgar Long', role: 'checker' });
    await page.goto('/account');
    await signIn(page, 'chen');
    await page.getByRole('button', { name: 'Chen Wei, Checker' }).waitFor();
    await page.goto(`/claims/${await importClaim(page.request)}`);
    await expect(page.getByRole('heading', { name: claimWords })).toBeVisible();
    await page.keyboard.press('n');
    const note = page.getByRole('textbox', { name: 'Note' });
    await note.fill('The port office has no list.');

    const other = await page.context().newPage();
    const changeTo = async (from: string, userName: string, to: string) => {
      await other.goto('/account');
      await other.getByRole('button', { name: `${from}, Checker` }).click();
      await other.getByRole('menuitem', { name: 'Sign out' }).click();
      await other.getByRole('heading', { name: 'Sign in' }).waitFor();
      await signIn(other, userName);
      await other.getByRole('button', { name: `${to}, Checker` }).waitFor();
    };
    await changeTo('Chen Wei', 'edgar', 'Edgar Long');
    await page.getByRole('button', { name: 'Save the note' }).click();
    const notice = page.getByRole('dialog', { name: 'You are now signed in as Edgar Long' });
    await expect(notice.getByText('sign in again as Chen Wei')).toBeVisible();
    await expectAccessible();
    await notice.getByRole('button', { name: 'Cancel' }).click();
    await expect(note).toHaveValue('The port office has no list.');
    // Keys are off as long as a dialog stands there, also one that is fading out.
    await expect(page.locator('[aria-modal="true"]')).toHaveCount(0);
    await page.keyboard.press('Shift+Digit1');
    await expect(notice).toBeVisible();

    await changeTo('Edgar Long', 'chen', 'Chen Wei');
    await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Reload' }).click()]);
    await expect(page.getByRole('heading', { name: claimWords })).toBeVisible();
    await page.keyboard.press('n');
    await expect(note).toHaveValue('The port office has no list.');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^Chen Wei · /).first()).toBeVisible();
    await expect(page.getByText('Edgar Long')).toBeHidden();
  });

  test('takes another, and signs another browser out', async ({ page, browser, baseURL }) => {
    await addColleague({ userName: 'iryna', displayName: 'Iryna Bondar', role: 'checker' });
    const elsewhere = await browser.newContext({ baseURL, storageState: { cookies: [], origins: [] } });
    const other = await elsewhere.newPage();
    await page.goto('/account');
    await signIn(page, 'iryna');
    await expect(page.getByRole('heading', { name: 'My account' })).toBeVisible();
    await page.getByLabel('Current password').fill('a wrong one');
    await page.getByLabel('New password').fill('otter over a slate floor');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByText('This is not your current password.')).toBeVisible();
    await expect(page.getByLabel('New password')).toHaveValue('otter over a slate floor');
    await page.getByLabel('Current password').fill(owner.password);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByText('Your password is changed.')).toBeVisible();

    await other.goto('/account');
    await signIn(other, 'iryna', 'otter over a slate floor');
    await expect(other.getByRole('heading', { name: 'My account' })).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page.getByText('That browser is signed out.')).toBeVisible();
    await other.reload();
    await expect(other.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await elsewhere.close();
  });
});
