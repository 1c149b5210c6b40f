/** Two browsers on one claim, twenty races: the later one always ends in a choice that can be seen. */
import type { Locator, Page } from '@playwright/test';
import { importClaim } from './claims.ts';
import { addColleague, signIn } from './colleagues.ts';
import { expect, owner, test } from './desk.ts';

const choices = ['keep theirs', 'keep mine', 'write anew'] as const;
const rival = { userName: 'rae.kos', displayName: 'Rae Kos', role: 'checker' as const };

interface Race {
  name: string;
  win: (page: Page, n: number) => Promise<void>;
  /** What the loser has opened and typed before the winner saves. */
  begin?: (page: Page, n: number) => Promise<void>;
  lose: (page: Page) => Promise<void>;
  /** What the dialog shows of both. */
  shows: (n: number) => [theirs: string, mine: string];
  /** Saves what was written anew; `lose` where it is left out. */
  finish?: (page: Page) => Promise<void>;
  /** Puts away the form that still holds what was typed. */
  tidy?: (page: Page, n: number) => Promise<void>;
}

const reason = (page: Page) => page.getByLabel('Reason, or what was tried');
const wording = (page: Page) => page.getByLabel('The claim as a sentence that stands alone');
const passage = (page: Page) => page.getByRole('textbox', { name: 'Quoted passage' });
const saving = (field: (page: Page) => Locator) => (page: Page) => field(page).press('Control+Enter');
const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const editor = (page: Page, name: string) => page.getByRole('dialog', { name });

async function giveReason(page: Page, words: string) {
  await page.keyboard.press('Digit3');
  await reason(page).fill(words);
}
const dropReason = async (page: Page) => {
  await reason(page).fill('');
  await reason(page).press('Escape');
};
async function word(page: Page, words: string) {
  await page.keyboard.press('w');
  await wording(page).fill(words);
}
async function quote(page: Page, words: string) {
  await button(page, 'Change').first().click();
  await passage(page).fill(words);
}
const saveQuote = (page: Page) => button(page, 'Save').click();
async function move(page: Page, edge: string) {
  await page.keyboard.press('e');
  await button(editor(page, 'Correct the claim'), edge).click();
}
const saveClaim = (page: Page) => button(editor(page, 'Correct the claim'), 'Save').click();
async function address(page: Page, to: string) {
  await page.keyboard.press('Shift+Digit2');
  await editor(page, 'Correct the statement').getByLabel('Said to').fill(to);
}
const saveStatement = (page: Page) => button(editor(page, 'Correct the statement'), 'Save').click();
async function assign(page: Page, name: string) {
  await page.keyboard.press('a');
  await page
    .getByRole('combobox', { name: 'Assigned to' })
    .or(page.getByLabel('Assigned to'))
    .first()
    .fill(name);
  await page.getByRole('option', { name }).click();
}

const races: Race[] = [
  {
    name: 'verdict',
    win: (page) => page.keyboard.press('Digit1'),
    begin: (page, n) => giveReason(page, `Mine ${n}`),
    lose: saving(reason),
    shows: (n) => ['Verified', `Mine ${n}`],
    tidy: dropReason,
  },
  {
    name: 'attribution',
    win: (page) => page.keyboard.press('Shift+Digit1'),
    lose: (page) => page.keyboard.press('Shift+Digit3'),
    shows: () => ['confirmed', 'not said'],
    finish: async (page) => {
      await page.getByLabel('Why this answer').fill('Nobody heard it');
      await page.getByLabel('Why this answer').press('Control+Enter');
    },
  },
  {
    name: 'wording',
    win: async (page, n) => {
      await word(page, `Theirs ${n}`);
      await saving(wording)(page);
    },
    begin: (page, n) => word(page, `Mine ${n}`),
    lose: saving(wording),
    shows: (n) => [`Theirs ${n}`, `Mine ${n}`],
    tidy: async (page, n) => {
      await expect(wording(page)).toHaveValue(`Mine ${n}`);
      await button(page, 'Cancel').click();
    },
  },
  {
    name: 'justification',
    win: async (page, n) => {
      await giveReason(page, `Theirs ${n}`);
      await saving(reason)(page);
    },
    begin: (page, n) => giveReason(page, `Mine ${n}`),
    lose: saving(reason),
    shows: (n) => [`Theirs ${n}`, `Mine ${n}`],
    tidy: async (page, n) => {
      await expect(reason(page)).toHaveValue(`Mine ${n}`);
      await dropReason(page);
    },
  },
  {
    name: 'claim correction',
    win: async (page) => {
      await move(page, 'End one word earlier');
      await saveClaim(page);
      await expect(editor(page, 'Correct the claim')).toBeHidden();
    },
    begin: (page) => move(page, 'Start one word later'),
    lose: saveClaim,
    shows: () => ['boats had sunk', 'boats had sunk'],
    tidy: (page) => button(editor(page, 'Correct the claim'), 'Cancel').click(),
  },
  {
    name: 'statement correction',
    win: async (page, n) => {
      await address(page, `Theirs ${n}`);
      await saveStatement(page);
      await expect(editor(page, 'Correct the statement')).toBeHidden();
    },
    begin: (page, n) => address(page, `Mine ${n}`),
    lose: saveStatement,
    shows: (n) => [`Theirs ${n}`, `Mine ${n}`],
    tidy: (page) => button(editor(page, 'Correct the statement'), 'Cancel').click(),
  },
  {
    name: 'evidence',
    win: async (page, n) => {
      await quote(page, `Theirs ${n}`);
      await saveQuote(page);
    },
    begin: (page, n) => quote(page, `Mine ${n}`),
    lose: saveQuote,
    shows: (n) => [`Theirs ${n}`, `Mine ${n}`],
  },
  {
    name: 'assignment',
    win: (page) => assign(page, rival.displayName),
    lose: (page) => assign(page, owner.displayName),
    shows: () => [rival.displayName, owner.displayName],
    finish: (page) => assign(page, owner.displayName),
  },
  {
    name: 'evidence that was withdrawn',
    win: (page) => button(page, 'Withdraw').first().click(),
    begin: (page, n) => quote(page, `Mine ${n}`),
    lose: saveQuote,
    shows: (n) => ['withdrawn', `Mine ${n}`],
    finish: (page) => button(page, 'Link the source').click(),
  },
  {
    name: 'wording that was taken back',
    win: async (page) => {
      await word(page, '');
      await saving(wording)(page);
    },
    begin: (page, n) => word(page, `Mine ${n}`),
    lose: saving(wording),
    shows: (n) => ['nothing', `Mine ${n}`],
    tidy: (page) => button(page, 'Cancel').click(),
  },
];

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

test('Of two people who race, the later one sees both and chooses, twenty times', async ({
  browser,
  page,
}) => {
  test.setTimeout(180_000);
  const claimId = await importClaim(page.request);
  await addColleague(rival);
  const other = await browser.newPage({ storageState: undefined });
  await other.goto('/sign-in');
  await signIn(other, rival.userName);
  await expect(other).not.toHaveURL(/sign-in/);
  for (const one of [page, other]) {
    await one.goto(`/claims/${claimId}`);
    await expect(one.getByRole('list', { name: 'History' })).toBeVisible();
  }
  const people = [
    { page, name: owner.displayName },
    { page: other, name: rival.displayName },
  ];
  const headers = { origin: process.env.SAYSO_E2E_URL ?? '' };
  const link = async (title: string) => {
    const source = { choice: 'new', address: null, title, publisher: null, speaker: null, seenAt: null };
    const bearing = { purpose: 'so', stance: 'supports', passage: null, requestId: crypto.randomUUID() };
    const data = { source, ...bearing };
    expect((await page.request.post(`/api/claims/${claimId}/evidence`, { headers, data })).ok()).toBe(true);
  };

  let n = 0;
  for (const race of races)
    for (const [winner, loser] of [people, people.toReversed()]) {
      if (!winner || !loser) throw new Error('A race takes two');
      const choice = choices[n % choices.length] ?? 'keep theirs';
      const byKeyboard = Math.floor(n / 2) % 2 === 0;
      await test.step(`${race.name}, ${winner.name} first: ${choice}${byKeyboard ? ' by keyboard' : ''}`, async () => {
        const { page: late } = loser;
        await link(`Log of pier ${n}`);
        for (const one of people) await lookAgain(one.page);
        await race.begin?.(late, n);
        await race.win(winner.page, n);
        await expect(winner.page.locator('article[data-busy]')).toHaveCount(0);
        await race.lose(late);
        const dialog = late.getByRole('dialog', { name: `${winner.name} was faster` });
        for (const words of race.shows(n)) await expect(dialog).toContainText(words);
        const why = `I was there, race ${n}`;
        await choose(late, dialog, choice, byKeyboard, why);
        await expect(dialog).toBeHidden();
        const newest = late.getByRole('list', { name: 'History' }).getByRole('listitem').first();
        if (choice === 'keep theirs') await race.tidy?.(late, n);
        if (choice === 'write anew') await (race.finish ?? race.lose)(late);
        await expect(newest).toContainText(choice === 'keep theirs' ? winner.name : loser.name);
        if (choice === 'keep mine')
          await expect(late.getByRole('list', { name: 'History' })).toContainText(why);
      });
      n += 1;
    }
  expect(n).toBe(20);
  await other.close();
});
