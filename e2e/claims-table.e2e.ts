import type { Page } from '@playwright/test';
import { claimWords, importClaim } from './claims.ts';
import { expect, owner, test } from './desk.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Claims' });
/** Row 1 is the head. */
const row = (page: Page, place: number) => table(page).locator(`[role="row"][aria-rowindex="${place + 1}"]`);
const choice = (page: Page, name: string | RegExp) => page.getByRole('button', { name, pressed: false });

test('The question and the open claim stand in the address: reload and back bring them again', async ({
  page,
}) => {
  await page.goto('/');
  await choice(page, /^Weapons/).click();
  await expect(page).toHaveURL(/category=weapons/);
  await page.getByRole('searchbox').fill('drones');
  await expect(page).toHaveURL(/q=drones/);
  await expect(page.getByRole('status').first()).toHaveText(/^\d+ claims?$/);
  const found = await page.getByRole('status').first().textContent();

  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('drones');
  await expect(page.getByRole('button', { name: /^Weapons/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status').first()).toHaveText(found ?? '');

  await page.goBack();
  await expect(page).not.toHaveURL(/category/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('A facet leaves its own filter out, and a chip takes it away', async ({ page }) => {
  await page.goto('/');
  const verified = page.getByRole('button', { name: /^Verified\s?\d/ });
  const disputed = page.getByRole('button', { name: /^Disputed/ });
  const before = await disputed.textContent();
  await verified.click();
  await expect(page).toHaveURL(/verdict=verified/);
  await expect(page.getByText('Is it so: Verified')).toBeVisible();
  await expect(disputed).toHaveText(before ?? '');
  await page.getByRole('button', { name: 'Remove the filter Is it so: Verified' }).click();
  await expect(page).not.toHaveURL(/verdict/);
});

test('j and k move, Enter opens, Escape closes', async ({ page }) => {
  await page.goto('/');
  await expect(row(page, 1).getByRole('link')).toContainText(/\w/);
  for (const key of ['j', 'j', 'j', 'k']) await page.keyboard.press(key);
  await expect(row(page, 2).getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/claim=\d+/);
  const opened = page.url();
  await page.keyboard.press('j');
  await expect(page).not.toHaveURL(opened);
  await expect(row(page, 3).getByRole('link')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/claim=/);
});

test('With both questions answered the desk moves on, and the claim that was decided keeps its place', async ({
  page,
}) => {
  // The least check-worthy: no other test looks for them.
  await page.goto('/?verdict=open&asc=1');
  await expect(row(page, 2).getByRole('link')).toContainText(/\w/);
  const count = await page.getByRole('status').first().textContent();
  await row(page, 1).getByRole('link').click();
  await expect(
    page.getByRole('complementary', { name: 'The claim' }).getByRole('heading', { level: 2 }),
  ).toBeVisible();
  await page.keyboard.press('3');
  await page
    .getByRole('textbox', { name: 'Reason, or what was tried' })
    .fill('Asked the press office, no answer.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Unverifiable: “/)).toBeVisible();
  await page.keyboard.press('Shift+3');
  await expect(row(page, 2).getByRole('link')).toHaveAttribute('aria-current', 'true');
  await expect(row(page, 1)).toContainText('Unverifiable');
  await expect(page.getByRole('status').first()).toHaveText(count ?? '');
});

test('An answer that is given while another is being saved is about the claim that was on screen', async ({
  page,
}) => {
  const claimId = await importClaim(page.request);
  const told = async (id: number | string) => (await page.request.get(`/api/claims/${id}`)).json();
  await page.goto(`/?claim=${claimId}`);
  const panel = page.getByRole('complementary', { name: 'The claim' });
  await expect(panel.getByRole('heading', { name: claimWords })).toBeVisible();
  await page.keyboard.press('Shift+1');
  await expect(page.getByText(/^Confirmed: “12 boats had sunk/)).toBeVisible();
  await page.keyboard.press('3');
  await page.getByRole('textbox', { name: 'Reason, or what was tried' }).fill('The harbour office is shut.');
  await page.route('**/verdict', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1200));
    await route.continue();
  });
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+3');
  await expect(page).not.toHaveURL(new RegExp(`claim=${claimId}\\b`));
  await expect(page.getByText(/^Not said: “12 boats had sunk/)).toBeVisible();
  expect(await told(claimId)).toMatchObject({ verdict: 'unverifiable', attribution: 'not_said' });
  const next = new URL(page.url()).searchParams.get('claim') ?? '';
  expect((await told(next)).attribution).not.toBe('not_said');
});

test('Keys are off while one types', async ({ page }) => {
  await page.goto('/');
  await expect(row(page, 1).getByRole('link')).toContainText(/\w/);
  await page.keyboard.press('/');
  await page.keyboard.type('jk?');
  await expect(page.getByRole('searchbox')).toHaveValue('jk?');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('A column head sorts, and says so', async ({ page }) => {
  await page.goto('/');
  const head = table(page).getByRole('columnheader', { name: 'Sources' });
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=sources/);
});

test('Only the rows in sight are drawn', async ({ page }) => {
  await page.goto('/');
  await expect(row(page, 1).getByRole('link')).toContainText(/\w/);
  const total = Number(await table(page).getAttribute('aria-rowcount'));
  const drawn = await table(page).getByRole('row').count();
  expect(total).toBeGreaterThan(60);
  expect(drawn).toBeLessThan(40);
});

test('At 1024 pixels the claim keeps room for its words', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto('/');
  const claim = row(page, 1).getByRole('link');
  await expect(claim).toContainText(/\w/);
  expect((await claim.boundingBox())?.width).toBeGreaterThanOrEqual(320);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test(`axe finds nothing on the desk at ${viewport.width} pixels, ${colorScheme}`, async ({
      page,
      expectAccessible,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.goto('/');
      await expect(row(page, 1).getByRole('link')).toContainText(/\w/);
      await expectAccessible();
    });

test('Claims selected by key are given to a colleague together', async ({ page, expectAccessible }) => {
  await page.goto('/?category=territory');
  await expect(page.getByRole('row').nth(2)).toBeVisible();
  for (const key of ['KeyJ', 'KeyX', 'KeyJ', 'KeyX']) await page.keyboard.press(key);
  const bar = page.getByRole('toolbar', { name: 'Selected claims' });
  await expect(bar.getByText('2 claims selected')).toBeVisible();
  await expectAccessible();
  await bar.getByPlaceholder('Assign to…').click();
  await page.getByRole('option', { name: owner.displayName }).click();
  await expect(page.getByText(`2 claims are with ${owner.displayName} now.`)).toBeVisible();
  await expect(bar).toBeHidden();
});
