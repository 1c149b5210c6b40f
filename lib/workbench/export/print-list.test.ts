import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { ledger } from '#db/schema.ts';
import { type Actor, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { importArticle } from '../article/mutations.ts';
import { claimOrder } from '../view/data.ts';
import { printableQuestion, question } from '../view/schema.ts';
import { printList } from './print-list.ts';

const everything = question.parse({});
let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = freshDatabase();
  const text = 'Raid\n\n“We lost 12 boats,” said Ida Lund. She added that 42 boats had been sunk.\n';
  const bytes = new TextEncoder().encode(text);
  const origin = {
    bytes,
    fileName: null,
    mediaType: 'text/plain' as const,
    details: { publisher: 'The Quay' },
  };
  const result = await importArticle(fresh.db, terminal, origin);
  if (!result.ok) throw new Error(result.reason);
});
afterEach(() => fresh.cleanup());

test('A page for print has the claims of the view in its order, in words, and leaves the ledger as it is', () => {
  const lines = fresh.db.read.select().from(ledger).all().length;
  const printed = printList(fresh.db, terminal, everything, 'http://desk.example');
  if (!printed.ok) throw new Error(printed.reason);
  const { claims, view } = printed.list;
  expect(claims.map(({ id }) => id)).toEqual(claimOrder(fresh.db, terminal, everything));
  expect(claims.length).toBeGreaterThan(0);
  expect(claims[0]).toMatchObject({
    verdictWords: 'Open',
    link: `http://desk.example/claims/${claims[0]?.id}`,
  });
  expect(claims.map(({ saidBy }) => saidBy)).toContain('Ida Lund (not checked whether they said it)');
  expect(view).toEqual([]);
  expect(fresh.db.read.select().from(ledger).all()).toHaveLength(lines);
});

test('What a view does not have is not printed', () => {
  const printed = printList(fresh.db, terminal, printableQuestion, 'http://desk.example');
  expect(printed).toMatchObject({ ok: true, list: { claims: [], sources: [] } });
});

test('Who may not take lists out may not print them', () => {
  const checker: Actor = { id: 'demo', name: 'Demo', role: 'checker' };
  expect(() => printList(fresh.db, checker, everything, 'http://desk.example')).toThrow(NotAllowed);
});
