/** Every kind of decision that two people can race for: what each of them does, and where mine is written. */
import type { Locator, Page } from '@playwright/test';
import { expect, owner } from './desk.ts';

/** The colleague whom the owner races. */
export const rival = { userName: 'rae.kos', displayName: 'Rae Kos', role: 'checker' as const };

export interface Race {
  name: string;
  win: (page: Page, n: number) => Promise<void>;
  /** What the loser has opened and typed before the winner saves. */
  begin?: (page: Page, n: number) => Promise<void>;
  lose: (page: Page) => Promise<void>;
  /** Where the form holds what is mine. */
  field: (page: Page) => Locator;
  /** What stands there once I write anew, where nothing was typed before. */
  mine?: string;
  /** What the dialog shows of both. */
  shows: (n: number) => [theirs: string, mine: string];
  /** Saves what was written anew; `lose` where it is left out. */
  finish?: (page: Page) => Promise<void>;
  /** Puts away the form that still holds what was typed. */
  tidy?: (page: Page, n: number) => Promise<void>;
}

const reason = (page: Page) => page.getByLabel('Reason, or what was tried');
const wording = (page: Page) => page.getByLabel('The claim as a sentence that stands alone');
const whySaid = (page: Page) => page.getByLabel('Why this answer');
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
const assignee = (page: Page) => page.getByRole('combobox', { name: 'Assigned to' });
async function assign(page: Page, name: string) {
  await page.keyboard.press('a');
  await assignee(page).fill(name);
  await page.getByRole('option', { name }).click();
}

export const races: Race[] = [
  {
    name: 'verdict',
    field: reason,
    win: (page) => page.keyboard.press('Digit1'),
    begin: (page, n) => giveReason(page, `Mine ${n}`),
    lose: saving(reason),
    shows: (n) => ['Verified', `Mine ${n}`],
    tidy: dropReason,
  },
  {
    name: 'attribution',
    field: whySaid,
    mine: '',
    win: (page) => page.keyboard.press('Shift+Digit1'),
    lose: (page) => page.keyboard.press('Shift+Digit3'),
    shows: () => ['confirmed', 'not said'],
    finish: async (page) => {
      await whySaid(page).fill('Nobody heard it');
      await whySaid(page).press('Control+Enter');
    },
  },
  {
    name: 'wording',
    field: wording,
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
    field: reason,
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
    field: (page) => editor(page, 'Correct the claim').locator('q'),
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
    field: (page) => editor(page, 'Correct the statement').getByLabel('Said to'),
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
    field: passage,
    win: async (page, n) => {
      await quote(page, `Theirs ${n}`);
      await saveQuote(page);
    },
    begin: (page, n) => quote(page, `Mine ${n}`),
    lose: saveQuote,
    shows: (n) => [`Theirs ${n}`, `Mine ${n}`],
    tidy: (page) => button(page, 'Cancel').click(),
  },
  {
    name: 'assignment',
    field: assignee,
    mine: owner.displayName,
    win: (page) => assign(page, rival.displayName),
    lose: (page) => assign(page, owner.displayName),
    shows: () => [rival.displayName, owner.displayName],
    finish: (page) => page.keyboard.press('Enter'),
  },
  {
    name: 'evidence that was withdrawn',
    field: passage,
    win: (page) => button(page, 'Withdraw').first().click(),
    begin: (page, n) => quote(page, `Mine ${n}`),
    lose: saveQuote,
    shows: (n) => ['withdrawn', `Mine ${n}`],
    finish: (page) => button(page, 'Link the source').click(),
  },
  {
    name: 'wording that was taken back',
    field: wording,
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
