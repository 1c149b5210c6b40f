import type { Page } from '@playwright/test';
import { why } from '#lib/words/en/why.ts';
import { expect, test } from './desk.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Claims' });
/** Row 1 is the head. */
const firstRow = (page: Page) => table(page).locator('[role="row"][aria-rowindex="2"]');

const aDoubt = new RegExp(Object.values(why.doubt).join('|'));

test('What is not sure is found by its filter, and each row says why in words', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: /^Low\s?\d/, pressed: false }).click();
  await expect(page).toHaveURL(/confidence=low/);
  await expect(page.getByText('Confidence: Low')).toBeVisible();
  await expect(firstRow(page)).toContainText(/Low \d+%/);
  await expect(firstRow(page)).toContainText(aDoubt);
  await expectAccessible();
  await page.getByRole('button', { name: 'Remove the filter Confidence: Low' }).click();
  await expect(page).not.toHaveURL(/confidence/);
});

test('Claims sort by how sure it is who said them, the surest first and the least sure at the next press', async ({
  page,
}) => {
  await page.goto('/');
  const head = table(page).getByRole('columnheader', { name: 'Confidence' });
  await head.getByRole('button').click();
  await expect(page).toHaveURL(/sort=confidence/);
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(firstRow(page)).toContainText(/High 9\d%/);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(firstRow(page)).toContainText(/Low \d+%/);
});

test('“Why?” opens from the keyboard and quotes the words that the proposal came from', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/?sort=confidence&confidence=high');
  await firstRow(page).getByRole('link').click();
  const panel = page.getByRole('complementary', { name: 'The claim' });
  const why = panel.locator('summary', { hasText: 'Why?' });
  await expect(why).toBeVisible();
  await expect(panel.getByText('Found by')).toBeHidden();
  await why.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Found by')).toBeVisible();
  await expect(panel.getByText(/^Of 100 statements like this, about 9\d are right\.$/)).toBeVisible();
  await expect(panel.locator('q').first()).toHaveText(/\w/);
  await expectAccessible();
});

test('On a phone an unsure row says why as well', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?confidence=low&sort=confidence&asc=1');
  await expect(firstRow(page).getByText(/^Low \d+%$/)).toBeVisible();
  await expect(firstRow(page).getByText(aDoubt)).toBeVisible();
});
