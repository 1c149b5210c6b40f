/** Promise 2, nothing is lost: also not where the server is killed at the worst moment. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { killRepeatedly } from './kill-repeatedly.ts';

const kills = 20;

test('A server killed twenty times while it imports and decides loses nothing that it acknowledged', async () => {
  test.setTimeout(10 * 60_000);
  const folder = await mkdtemp(join(tmpdir(), 'sayso-kill-'));
  try {
    const acknowledged = await killRepeatedly(join(folder, 'data'), kills);
    expect(acknowledged.articles).toBeGreaterThan(kills);
    expect(acknowledged.verdicts).toBeGreaterThan(kills);
    test.info().annotations.push({
      type: 'acknowledged',
      description: `${acknowledged.articles} articles, ${acknowledged.verdicts} verdicts`,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
