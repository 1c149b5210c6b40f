import { defineConfig } from '@playwright/test';
import { browserLaunch } from './browser.ts';

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
    { name: 'desk', testMatch: '*.e2e.ts', testIgnore: 'set-up.e2e.ts', dependencies: ['set-up'] },
  ],
  use: {
    launchOptions: browserLaunch(),
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/Kyiv',
  },
});
