import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim } from '#db/schema.ts';
import { deriveState } from '../claim/current-state.ts';
import { decidedDesk } from '../decided-desk.ts';
import { dismiss } from '../dismissal/mutations.ts';
import { ana } from '../example-desk.ts';
import { untouchedClaims } from './untouched-claims.ts';

let desk: Awaited<ReturnType<typeof decidedDesk>>;
beforeEach(async () => {
  desk = await decidedDesk();
});
afterEach(() => desk.cleanup());

test('Claims that nobody decided about have the state that is derived one by one, also in a dismissed statement', async () => {
  const target = { kind: 'statement' as const, id: desk.statements.lost };
  await dismiss(desk.db, ana, { target, dismissed: true, reason: null, requestId: randomUUID() });
  const found = untouchedClaims(desk.db.read, 1, 1000);
  expect(found.size).toBeGreaterThan(1);
  for (const [id, state] of found) expect(state).toEqual(deriveState(desk.db.read, id));
});

test('A claim with any decision is not among them', () => {
  const found = untouchedClaims(desk.db.read, 1, 1000);
  const { hall, shot, lost } = desk.claims;
  expect([hall, shot, lost].filter((id) => found.has(id))).toEqual([]);
  expect(found.size).toBeLessThan(desk.db.read.select().from(claim).all().length);
});
