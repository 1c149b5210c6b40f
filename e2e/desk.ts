/** What every end-to-end test stands on: a page that fails the test when the browser reports a fault. */
import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';

export { expect };

/** The first owner, made by set-up.e2e.ts before all other tests. */
export const owner = {
  displayName: 'Olena Hrytsenko',
  userName: 'olena',
  password: 'a heron on the pier at dusk',
};

/** How the browser reports that a route refused something, which the page then tells in its own words. */
const refusal = /^Failed to load resource: the server responded with a status of 4(00|01|03|09|13|22|29) /;

interface Fixtures {
  /** Whether the browser starts signed in, as the owner that the set-up made. `test.use({ signedIn: false })` changes it. */
  signedIn: boolean;
  /** Fails where axe finds anything on the page as it stands, WCAG 2.2 AA and best practice. */
  expectAccessible: () => Promise<void>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  baseURL: async ({}, use) => use(process.env.SAYSO_E2E_URL),

  signedIn: [true, { option: true }],

  storageState: async ({ signedIn }, use) => use(signedIn ? process.env.SAYSO_E2E_OWNER : undefined),

  page: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(`${fault.name}: ${fault.message}`));
    page.on('console', (message) => {
      if (message.type() !== 'error' || refusal.test(message.text())) return;
      faults.push(`${message.text()} (${message.location().url})`);
    });
    await use(page);
    expect(faults, 'The browser reports faults').toEqual([]);
  },

  expectAccessible: async ({ page }, use) => {
    await use(async () => {
      // What is still fading in has the contrast of its opacity.
      await page.evaluate(async () => {
        const ending = document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
        await Promise.allSettled(ending.map(({ finished }) => finished));
      });
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        at: nodes.map((node) => node.target),
      }));
      expect(found, 'axe finds').toEqual([]);
    });
  },
});
