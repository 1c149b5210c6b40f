import { importClaim } from './claims.ts';
import { expect, test } from './desk.ts';

test('A person joins a surname with the full name of another article, and takes it back', async ({
  page,
  expectAccessible,
}) => {
  const said = (name: string, words: string) =>
    importClaim(page.request, { sentence: `${name} said that ${words}.`, words });
  await said('Ingrid Sandvær', '31 boats had been damaged');
  const claimId = await said('Ms Sandvær', '32 boats had been damaged');
  await page.goto(`/claims/${claimId}`);
  const identity = page.getByRole('list', { name: /somebody of other articles/ });
  await expect(identity).toContainText('May be Ingrid Sandvær');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible();
  }
  await identity.getByRole('button', { name: 'The same as Ingrid Sandvær' }).click();
  await expect(identity).toContainText('Also speaks in 1 other article');
  await expect(page.getByRole('list', { name: 'History' })).toContainText('said who the speaker is');
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(identity).toContainText('May be Ingrid Sandvær');
});
