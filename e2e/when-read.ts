import { expect, type Page } from '@playwright/test';

/** Once nothing on the import page is being read. The first file of a run waits for threads that load the engine. */
export async function whenRead(page: Page): Promise<void> {
  await page.locator('li[aria-busy]').first().waitFor();
  await expect(page.locator('li[aria-busy="true"]')).toHaveCount(0, { timeout: 30_000 });
}
