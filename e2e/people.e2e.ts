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

test.describe('Somebody with a password', () => {
  test.use({ signedIn: false });

  test('takes another and signs out', async ({ page, expectAccessible }) => {
    const displayName = 'Petro Shevchuk';
    await addColleague({ userName: 'petro', displayName, role: 'checker' });
    await page.goto('/account');
    await signIn(page, 'petro');
    await expect(page.getByRole('heading', { name: 'My password' })).toBeVisible();
    await expectAccessible();
    await page.getByLabel('Password until now').fill('a wrong one');
    await page.getByLabel('New password').fill('otter over a slate floor');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByText('This is not your password until now.')).toBeVisible();
    await expect(page.getByLabel('New password')).toHaveValue('otter over a slate floor');
    await page.getByLabel('Password until now').fill(owner.password);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await expect(page.getByText('Your password is changed.')).toBeVisible();

    await page.getByRole('button', { name: displayName }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await page.goto('/account');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    await signIn(page, 'petro', 'otter over a slate floor');
    await expect(page.getByRole('heading', { name: 'My password' })).toBeVisible();
  });
});
