import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    setupFiles: ['lib/vitest.setup.ts'],
    // A foreign zone and a half-hour offset, so that a test that leans on the machine's clock fails.
    env: { TZ: 'Asia/Kathmandu', NODE_ENV: 'test' },
    execArgv: ['--import', new URL('../cli/load-quickly.js', import.meta.url).href],
    // Vitest would leave one core idle.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      // Nothing there touches what a process has once: its files share processes and what these have loaded.
      { extends: true, test: { name: 'library', include: ['lib/**/*.test.{ts,tsx}'], isolate: false } },
      { extends: true, test: { name: 'programs', include: ['{db,cli,seeds,app,bench}/**/*.test.{ts,tsx}'] } },
    ],
  },
});
