import { expect, test } from './desk.ts';

const pages = ['/', '/articles', '/import', '/export', '/export/print', '/verify', '/people', '/account'];

for (const path of pages)
  test(`${path} opens without a fault, and axe finds nothing in light or dark`, async ({
    page,
    expectAccessible,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible();
    }
  });
