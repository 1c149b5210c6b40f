/** From a list that is taken out to what its readers have to be told. */
import { readFile } from 'node:fs/promises';
import { importClaim } from './claims.ts';
import { expect, test } from './desk.ts';

test('A list is taken out, known by its file, and due for correction once a verdict changes', async ({
  page,
  expectAccessible,
}) => {
  const claimId = await importClaim(page.request);
  const origin = process.env.SAYSO_E2E_URL ?? '';
  const answer = async (verdict: string, justification: string) => {
    const claim = await (await page.request.get(`/api/claims/${claimId}`)).json();
    const data = {
      verdict,
      justification,
      expects: claim.verdictRow?.id ?? null,
      requestId: crypto.randomUUID(),
    };
    const given = await page.request.post(`/api/claims/${claimId}/verdict`, { headers: { origin }, data });
    expect(given.ok()).toBe(true);
  };
  await answer('unverifiable', 'Nobody picks up at the harbour');

  await page.goto('/export?verdict=unverifiable&q=Elmo');
  await page.getByRole('button', { name: /of \d+ columns/ }).click();
  await page.getByRole('button', { name: 'Move claim up' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take the file' }).click();
  const path = await (await download).path();
  expect((await readFile(path, 'utf8')).startsWith('\ufeffclaim,claim_id,')).toBe(true);
  await expect(page.getByText('Head of the ledger').first()).toBeVisible();
  await expectAccessible();

  await answer('open', '');
  await page.goto('/verify');
  await page.locator('input[type=file]').setInputFiles(path);
  await expect(page.getByText(/This file left the desk: .* and 1 of them has changed since/)).toBeVisible();
  await expect(page.getByText('Is it so: was Unverifiable, now Open')).toBeVisible();
  await expectAccessible();
  await page.getByLabel('Or type a SHA-256').fill('ab'.repeat(32));
  await page.getByRole('button', { name: 'Look it up' }).click();
  await expect(page.getByText('This desk does not know this file')).toBeVisible();

  await page.goto(`/claims/${claimId}`);
  await page.getByRole('link', { name: 'Corrections due' }).click();
  await expect(page.getByText('We called it unverifiable. Now it is undecided again.')).toBeVisible();
  await expectAccessible();
  await page.getByRole('button', { name: 'Readers were told' }).first().click();
  await expect(page.getByText('Noted in the ledger.')).toBeVisible();
});

test('A refusal stands at the button and in view, with the way out of it', async ({
  page,
  expectAccessible,
}) => {
  await importClaim(page.request);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/export?q=Elmo');
  await expect(page.getByRole('link', { name: /The view from the desk.*Elmo/ })).not.toContainText('q=');
  await page.getByLabel('ClaimReview (JSON-LD)').check();
  await page.getByRole('button', { name: 'Take the file' }).click();
  const way = page.getByRole('list', { name: 'On the way' });
  await expect(way.getByText('Not made: ClaimReview says who reviews')).toBeInViewport();
  await expect(page.getByRole('alert').getByText('Not made')).toBeAttached();
  await expect(way.getByRole('link', { name: 'Set them' })).toBeInViewport();
  await expectAccessible();
  await way.getByRole('button', { name: 'Throw away' }).click();
  await expect(way).toBeHidden();
  await expect(page.getByRole('button', { name: 'Take the file' })).toBeFocused();
});

test('An export that a new start of the desk lost is told, and taken again as it was asked for', async ({
  page,
}) => {
  await importClaim(page.request);
  await page.goto('/export?q=Elmo');
  await page.getByLabel('Markdown').check();
  // As from a server that was started again right after it was asked.
  await page.route('**/api/exports', (route) =>
    route.fulfill({
      json:
        route.request().method() === 'POST'
          ? { ok: true, id: 'lost', run: 'before' }
          : { jobs: [], run: 'after' },
    }),
  );
  await page.getByRole('button', { name: 'Take the file' }).click();
  const told = page.getByText('Markdown, not made: the desk was started again meanwhile.');
  await expect(told).toBeInViewport();
  await page.unroute('**/api/exports');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take it again' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.md$/);
  await expect(told).toBeHidden();
});
