/** The main job, as a person does it: an article in, three claims decided with sources, a list out. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';

const article = `Night over Brenholm

The coast guard said it had shot down 42 drones near the harbour on Monday night.

Mayor Ida Lund said at least 7 people had been killed in the attack.

The rebels’ press office claimed that its fighters had captured the villages of Osk and Tarn.
`;

test('A pasted article becomes claims, three are decided from the keyboard, and the list comes out right in both formats', async ({
  page,
  expectAccessible,
}) => {
  await page.goto('/import');
  await page.getByLabel('Paste the text of an article').fill(article);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Night over Brenholm');
  await page.getByLabel('Publisher').fill('The Brenholm Post');
  await page.getByRole('button', { name: /^Save/ }).first().click();
  await page.getByRole('link', { name: 'See its 3 claims' }).click();

  await page.getByText('it had shot down 42 drones').first().click();
  await expect(
    page.getByRole('heading', { name: 'it had shot down 42 drones near the harbour' }),
  ).toBeVisible();
  await page.keyboard.press('Shift+Digit1');
  await expect(page.getByText(/confirmed by/i).first()).toBeVisible();
  await linkSource(page, 'supports', 'Harbour radar log', 'forty-two tracks ended over the water');
  await page.keyboard.press('Digit1');

  await expect(page.getByRole('heading', { name: 'at least 7 people had been killed' })).toBeVisible();
  await linkSource(page, 'refutes', 'Hospital count', 'three dead were brought in that night');
  await page.keyboard.press('Digit2');
  await expect(page.getByText('Still open. Answer this too')).toBeVisible();
  await page.keyboard.press('Shift+Digit1');

  await expect(page.getByRole('heading', { name: 'its fighters had captured the villages' })).toBeVisible();
  await page.keyboard.press('Digit3');
  await page.getByLabel('Reason, or what was tried').fill('no access to Osk, no pictures yet');
  await page.getByRole('button', { name: 'Save as Unverifiable' }).click();
  await expectAccessible();

  await page.reload();
  for (const verdict of ['Verified', 'Disputed', 'Unverifiable'])
    await expect(page.getByRole('row').getByText(verdict, { exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'Export these' }).click();
  await expect(page.getByRole('heading', { name: '3 claims' })).toBeVisible();
  const csv = await takeFile(page, 'CSV');
  expect(csv.name).toMatch(/^sayso-claims-.*\.csv$/);
  expect(csv.text.startsWith('\ufeffclaim_id,')).toBe(true);
  expect(csv.text).toContain('forty-two tracks ended over the water');
  const rows = (await takeFile(page, 'JSON Lines')).text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const about = (words: string) => rows.find((row) => row.claim.includes(words));
  expect(about('42 drones')).toMatchObject({
    verdict: 'verified',
    attribution: 'confirmed',
    publisher: 'The Brenholm Post',
  });
  expect(about('42 drones').evidence).toMatchObject([
    { stance: 'supports', counts: true, title: 'Harbour radar log' },
  ]);
  expect(about('7 people')).toMatchObject({
    verdict: 'disputed',
    speaker: 'Ida Lund',
    quantities: ['at least 7 people'],
  });
  expect(about('Osk')).toMatchObject({
    verdict: 'unverifiable',
    justification: 'no access to Osk, no pictures yet',
  });
  for (const row of rows) expect(article.slice(row.start, row.end)).toBe(row.claim);

  await page.goto('/export');
  await expect(page.getByText('it had shot down 42 drones').first()).toBeVisible();
  await expect(page.getByText('its fighters had captured')).toHaveCount(0);
});

/** Opens the form by its key, writes the source, links it. */
async function linkSource(
  page: Page,
  stance: 'supports' | 'refutes',
  title: string,
  passage: string,
): Promise<void> {
  await page.keyboard.press('KeyS');
  await page
    .getByLabel('Address, or words of its title')
    .fill(`https://monitor.example/${title.replaceAll(' ', '-')}`);
  await page.getByRole('textbox', { name: /^Title/ }).fill(title);
  await page.getByText(stance, { exact: true }).click();
  await page.getByLabel('Quoted passage').fill(passage);
  await page.getByRole('button', { name: 'Link the source' }).click();
  await expect(page.getByRole('blockquote').getByText(passage)).toBeVisible();
}

async function takeFile(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.getByRole('radio', { name: format }).check();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Take the file' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}
