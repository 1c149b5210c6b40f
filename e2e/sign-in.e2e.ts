import { addColleague, signIn } from './colleagues.ts';
import { expect, owner, test } from './desk.ts';

test.use({ signedIn: false });

test('A wrong password keeps the name, and the right one leads to where one wanted to go', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/people?from=mail');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('Write your password.')).toBeVisible();
  // The fields say it, and nothing empty is drawn beside them.
  await expect(page.locator('form [role=alert] p')).toHaveCount(0);
  await expectAccessible();
  await page.getByLabel('User name').fill('Olena');
  await page.getByLabel('Password', { exact: true }).fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').getByText('do not go together')).toBeVisible();
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await expect(page.getByLabel('User name')).toHaveValue('Olena');
  await expectAccessible();
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('?from=mail');
});

test('Signing in never leads to another site', async ({ page, baseURL }) => {
  await page.goto('/sign-in?to=//evil.example/%0a');
  await signIn(page, owner.userName);
  await expect(page.getByRole('button', { name: owner.displayName })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(baseURL);
});

test('The password can be looked at with the keyboard', async ({ page }) => {
  await page.goto('/sign-in');
  const field = page.getByLabel('Password', { exact: true });
  await field.fill('heron');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show the password' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('type', 'text');
});

test('Six wrong passwords in a row shut the account for a while, with the time', async ({
  page,
  expectAccessible,
}) => {
  await addColleague({ userName: 'locked', displayName: 'Locked Person', role: 'viewer' });
  await page.goto('/sign-in');
  for (let k = 0; k < 6; k++) {
    const answered = page.waitForResponse('**/api/sign-in');
    await signIn(page, 'locked', `guess number ${k}`);
    await answered;
  }
  await expect(page.getByText(/Too many wrong tries.*Try again at \d\d:\d\d\./)).toBeVisible();
  await expectAccessible();
});
