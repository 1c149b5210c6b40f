import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assignment, person } from '#db/schema.ts';
import { roles } from '#lib/vocabulary.ts';
import { claimDetail } from '../claim/data.ts';
import { ana, bo, exampleDesk } from '../example-desk.ts';
import { assignClaim } from './mutations.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

const change = (values: Partial<typeof person.$inferInsert>) =>
  desk.db.write((tx) => tx.update(person).set(values).where(eq(person.id, bo.id)).run());
const assign = (assigneeId: string | null, expects: number | null = null) =>
  assignClaim(desk.db, ana, {
    ...{ claimId: desk.claims.hall, assigneeId, expects },
    requestId: randomUUID(),
  });

test.each(roles.map((role) => [role, role === 'viewer' ? 'assignee_may_not_decide' : null] as const))(
  'A claim given to a colleague whose role is %s is refused with %s',
  async (role, reason) => {
    await change({ role });
    expect(await assign(bo.id)).toMatchObject(reason ? { ok: false, reason } : { ok: true });
    expect(desk.db.read.select().from(assignment).all()).toHaveLength(reason ? 0 : 1);
  },
);

test('Nobody gives a claim to who is disabled', async () => {
  await change({ banned: true });
  expect(await assign(bo.id)).toEqual({ ok: false, reason: 'disabled' });
});

test('Who became a viewer keeps what they have, until it is given to somebody else', async () => {
  const first = await assign(bo.id);
  if (!first.ok) throw new Error(first.reason);
  await change({ role: 'viewer' });
  const found = claimDetail(desk.db, ana, { claimId: desk.claims.hall });
  expect(found).toMatchObject({ claim: { assignment: { assignee: { id: bo.id } } } });
  expect(await assign(null, first.decisionId)).toMatchObject({ ok: true });
});
