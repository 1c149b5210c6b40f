import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser.ts';

const long = ['kill.e2e.ts', 'races.e2e.ts'];

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  globalSetup: './serve-desk.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  projects: [
    { name: 'set-up', testMatch: 'set-up.e2e.ts' },
    // The longest first, so that at the end no worker waits for another.
    { name: 'long', testMatch: long, dependencies: ['set-up'] },
    { name: 'desk', testMatch: '*.e2e.ts', testIgnore: ['set-up.e2e.ts', ...long], dependencies: ['set-up'] },
  ],
  use: {
    launchOptions: browserLaunch(),
    // Without the film of every test, a quarter of the work: the page at each step is kept all the same.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
  },
});
