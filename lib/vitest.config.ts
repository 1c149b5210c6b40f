import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['{lib,db,cli,seeds,app,bench}/**/*.test.{ts,tsx}'],
    setupFiles: ['lib/vitest.setup.ts'],
    // A foreign zone and a half-hour offset, so that a test that leans on the machine's clock fails.
    env: { TZ: 'Asia/Kathmandu', NODE_ENV: 'test' },
    execArgv: ['--import', new URL('../db/load-drizzle-quickly.ts', import.meta.url).href],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
