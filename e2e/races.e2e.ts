/** Two browsers on one claim: the later one always ends in a choice that can be seen. */
import type { Browser, Locator, Page } from '@playwright/test';
import { importClaim } from './claims.ts';
import { addColleague, signIn } from './colleagues.ts';
import { expect, owner, test } from './desk.ts';
import { type Race, races, rival } from './races.ts';

const choices = ['keep theirs', 'keep mine', 'write anew'] as const;
const button = (at: Locator, name: string) => at.getByRole('button', { name, exact: true });

/** What a browser does when somebody comes back to its window: it looks what stands. */
async function lookAgain(page: Page) {
  const seen = page.waitForResponse((answer) => /\/api\/claims\/\d+$/.test(answer.url()));
  await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await seen;
}

async function choose(
  page: Page,
  dialog: Locator,
  choice: (typeof choices)[number],
  byKeyboard: boolean,
  why: string,
) {
  const because = dialog.getByLabel('Why yours should stand instead');
  await expect(button(dialog, 'Keep theirs')).toBeFocused();
  switch (choice) {
    case 'keep theirs':
      return byKeyboard ? page.keyboard.press('Escape') : button(dialog, 'Keep theirs').click();
    case 'write anew':
      if (!byKeyboard) return button(dialog, 'Write anew').click();
      await page.keyboard.press('Tab');
      return page.keyboard.press('Enter');
    case 'keep mine':
      if (!byKeyboard) {
        await button(dialog, 'Keep mine').click();
        await expect(dialog).toContainText('Say why');
        await because.fill(why);
        return button(dialog, 'Keep mine').click();
      }
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.type(why);
      return page.keyboard.press('Control+Enter');
  }
}

interface Person {
  page: Page;
  name: string;
}

/** The owner and a colleague, each with the same new claim before them. */
async function twoAtOneClaim(browser: Browser, page: Page) {
  const claimId = await importClaim(page.request);
  const other = await browser.newPage({ storageState: undefined });
  await other.goto('/sign-in');
  await signIn(other, rival.userName);
  await expect(other).not.toHaveURL(/sign-in/);
  for (const one of [page, other]) {
    await one.goto(`/claims/${claimId}`);
    await expect(one.getByRole('list', { name: 'History' })).toBeVisible();
  }
  const people: [Person, Person] = [
    { page, name: owner.displayName },
    { page: other, name: rival.displayName },
  ];
  const headers = { origin: process.env.SAYSO_E2E_URL ?? '' };
  const link = async (title: string) => {
    const source = { choice: 'new', address: null, title, publisher: null, speaker: null, seenAt: null };
    const bearing = { purpose: 'so', stance: 'supports', passage: null, requestId: crypto.randomUUID() };
    const data = { source, ...bearing };
    // A connection that idled between two races may be closed as it is asked again.
    const asked = { headers, data, maxRetries: 2 };
    expect((await page.request.post(`/api/claims/${claimId}/evidence`, asked)).ok()).toBe(true);
  };
  return { people, link };
}

/** Both decide, `winner` first; gives the dialog before `loser` and what they had typed. */
async function run(race: Race, n: number, winner: Person, loser: Person, link: (title: string) => unknown) {
  const { page: late } = loser;
  await link(`Log of pier ${n}`);
  for (const one of [winner, loser]) {
    await lookAgain(one.page);
    // Keys are off as long as a dialog stands there, also one that is fading out.
    await expect(one.page.locator('[aria-modal="true"]')).toHaveCount(0);
  }
  await race.begin?.(late, n);
  const typed = race.begin ? await wordsIn(race.field(late)) : race.mine;
  const saved = winner.page.waitForResponse((answer) => answer.request().method() !== 'GET' && answer.ok());
  await race.win(winner.page, n);
  await saved;
  await expect(winner.page.locator('article[data-busy]')).toHaveCount(0);
  await race.lose(late);
  const dialog = late.getByRole('dialog', { name: `${winner.name} was faster` });
  for (const words of race.shows(n)) await expect(dialog).toContainText(words);
  return { dialog, typed };
}

const wordsIn = (field: Locator) =>
  field.evaluate((element) => ('value' in element ? String(element.value) : element.textContent));

const newestOf = ({ page }: Person) =>
  page.getByRole('list', { name: 'History' }).getByRole('listitem').first();

// One after the other: they share the colleague.
test.describe.configure({ mode: 'serial' });
test.beforeAll(() => addColleague(rival));

test('Of two people who race, the later one sees both and chooses, twenty times', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const { people, link } = await twoAtOneClaim(browser, page);
  let n = 0;
  for (const race of races)
    for (const [winner, loser] of [people, people.toReversed()]) {
      if (!winner || !loser) throw new Error('A race takes two');
      const choice = choices[n % choices.length] ?? 'keep theirs';
      const byKeyboard = Math.floor(n / 2) % 2 === 0;
      await test.step(`${race.name}, ${winner.name} first: ${choice}${byKeyboard ? ' by keyboard' : ''}`, async () => {
        const { page: late } = loser;
        const { dialog } = await run(race, n, winner, loser, link);
        const why = `I was there, race ${n}`;
        await choose(late, dialog, choice, byKeyboard, why);
        await expect(dialog).toBeHidden();
        if (choice === 'keep theirs') await race.tidy?.(late, n);
        if (choice === 'write anew') await (race.finish ?? race.lose)(late);
        await expect(newestOf(loser)).toContainText(choice === 'keep theirs' ? winner.name : loser.name);
        if (choice === 'keep mine')
          await expect(late.getByRole('list', { name: 'History' })).toContainText(why);
      });
      n += 1;
    }
  expect(n).toBe(20);
  await people[1].page.close();
});

test('"Write anew" opens each form with what the person had typed, and saves it on what stands', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const { people, link } = await twoAtOneClaim(browser, page);
  for (const [n, race] of races.entries())
    await test.step(race.name, async () => {
      const [winner, loser] = n % 2 === 0 ? people : [people[1], people[0]];
      const { dialog, typed } = await run(race, n, winner, loser, link);
      await choose(loser.page, dialog, 'write anew', n % 3 > 0, '');
      await expect(dialog).toBeHidden();
      await expect.poll(() => wordsIn(race.field(loser.page))).toBe(typed);
      await (race.finish ?? race.lose)(loser.page);
      await expect(newestOf(loser)).toContainText(loser.name);
    });
  await people[1].page.close();
});

test('What is left in a form once theirs was kept is saved on top of it, without the same question again', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000);
  const { people, link } = await twoAtOneClaim(browser, page);
  const kept = races.filter(({ begin, name }) => begin && name !== 'evidence that was withdrawn');
  for (const [n, race] of kept.entries())
    await test.step(race.name, async () => {
      const [winner, loser] = n % 2 === 0 ? people : [people[1], people[0]];
      const { dialog, typed } = await run(race, n, winner, loser, link);
      await choose(loser.page, dialog, 'keep theirs', n % 3 > 0, '');
      await expect(dialog).toBeHidden();
      await expect(newestOf(loser)).toContainText(winner.name);
      expect(await wordsIn(race.field(loser.page))).toBe(typed);
      await race.lose(loser.page);
      await expect(newestOf(loser)).toContainText(loser.name);
    });
  await people[1].page.close();
});
