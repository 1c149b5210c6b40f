import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claim } from '#db/schema.ts';
import { decidedDesk } from '../decided-desk.ts';
import { dismiss } from '../dismissal/mutations.ts';
import { ana } from '../example-desk.ts';
import { deriveStates } from './derive-states.ts';

let desk: Awaited<ReturnType<typeof decidedDesk>>;
beforeEach(async () => {
  desk = await decidedDesk();
});
afterEach(() => desk.cleanup());

const allIds = () =>
  desk.db.read
    .select({ id: claim.id })
    .from(claim)
    .all()
    .map(({ id }) => id);

test('All claims of a desk have the state together that each of them has alone, and that is kept on it', async () => {
  const target = { kind: 'statement' as const, id: desk.statements.lost };
  await dismiss(desk.db, ana, { target, dismissed: true, reason: null, requestId: randomUUID() });
  const together = deriveStates(desk.db.read, allIds());
  expect(together.size).toBe(allIds().length);
  for (const kept of desk.db.read.select().from(claim).all()) {
    expect(together.get(kept.id)).toEqual(deriveStates(desk.db.read, [kept.id]).get(kept.id));
    expect(kept).toMatchObject(together.get(kept.id) ?? { id: 'none' });
  }
});

test('What was decided about one claim is not taken for another’s', () => {
  const states = deriveStates(desk.db.read, allIds());
  const { hall, shot, where, lost } = desk.claims;
  expect(states.get(hall)).toMatchObject({
    verdict: 'verified',
    supportCount: 1,
    evidenceCount: 1,
    noteCount: 1,
    statementId: null,
    attribution: 'own_voice',
  });
  expect(states.get(hall)?.wordingId).not.toBeNull();
  expect(states.get(shot)).toMatchObject({ verdict: 'open', attribution: 'confirmed', assigneeId: ana.id });
  expect(states.get(where)).toMatchObject({ verdict: 'open', words: 'shot down 40 drones over Zelenivka' });
  expect(states.get(lost)).toMatchObject({ dismissed: false, evidenceCount: 0, assigneeId: null });
});

test('A claim that has no version, or is not there, has no state', () => {
  expect(deriveStates(desk.db.read, [999_999])).toEqual(new Map());
});
