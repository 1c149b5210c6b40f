import { wordsFor } from '#lib/words/words-for.ts';
import { expect, owner, test } from './desk.ts';

const t = wordsFor('people');
const link = () => process.env.SAYSO_E2E_SET_UP ?? '';

test.use({ signedIn: false });

test('The set-up link makes the first owner, once', async ({ page, context, expectAccessible }) => {
  await page.goto(link());
  await expectAccessible();
  await page.getByLabel(t('displayName'), { exact: true }).fill(owner.displayName);
  await page.getByLabel(t('userName'), { exact: true }).fill(owner.userName);
  await page.getByLabel(t('password'), { exact: true }).fill('password1234');
  await page.getByRole('button', { name: t('setUp.button') }).click();
  await expect(page.getByText(wordsFor('reasons')('weak_password'))).toBeVisible();
  await expect(page.getByLabel(t('password'), { exact: true })).toBeFocused();
  await expect(page.getByLabel(t('displayName'), { exact: true })).toHaveValue(owner.displayName);
  await expectAccessible();
  await page.getByLabel(t('password'), { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: t('setUp.button') }).click();
  await expect(page.getByRole('button', { name: new RegExp(owner.displayName) })).toBeVisible();
  await context.storageState({ path: process.env.SAYSO_E2E_OWNER });

  await page.goto(link());
  await expect(page.getByRole('heading', { name: t('setUp.voidTitle') })).toBeVisible();
});
