import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { session } from '#db/schema.ts';
import { type Actor, terminal } from '../actor.ts';
import { addPerson } from './mutations.ts';
import { endOwnSession, endOwnSessions, listOwnSessions, noteUse } from './own-sessions.ts';

let fresh: FreshDatabase;
let olena: Actor;
let chris: Actor;
beforeEach(async () => {
  fresh = freshDatabase();
  olena = await join('olena');
  chris = await join('chris');
});
afterEach(() => fresh.cleanup());

const start = new Date('2026-02-03T04:05:06.000Z');
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);

async function join(userName: string): Promise<Actor> {
  const added = await addPerson(fresh.db, terminal, { userName, displayName: userName, role: 'checker' });
  if (!added.ok) throw new Error(added.reason);
  return { id: added.personId, name: userName, role: 'checker' };
}

async function open(who: Actor, id: string, at = start, userAgent: string | null = null): Promise<void> {
  await fresh.db.write((tx) =>
    tx
      .insert(session)
      .values({
        id,
        token: `token of ${id}`,
        userId: who.id,
        userAgent,
        createdAt: at,
        updatedAt: at,
        expiresAt: new Date(at.getTime() + 12 * 60 * 60_000),
      })
      .run(),
  );
}
const listed = (who: Actor, thisId: string, now = minutes(30)) => listOwnSessions(fresh.db, who, thisId, now);

test('A person sees their own open sessions, this one first, and no token', async () => {
  await open(olena, 'desktop', minutes(0), 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Firefox/133.0');
  await open(olena, 'phone', minutes(10));
  await open(olena, 'over', minutes(-721));
  await open(chris, 'other', minutes(5));
  expect(listed(olena, 'desktop')).toEqual([
    {
      id: 'desktop',
      browser: { browser: 'Firefox', system: 'Linux' },
      since: minutes(0).toISOString(),
      lastUsed: minutes(0).toISOString(),
      until: minutes(720).toISOString(),
      isThis: true,
    },
    expect.objectContaining({ id: 'phone', browser: null, isThis: false }),
  ]);
  expect(JSON.stringify(listed(olena, 'desktop'))).not.toContain('token of');
});

test('One is ended, a colleague’s is not found', async () => {
  await open(olena, 'desktop');
  await open(chris, 'other');
  expect(await endOwnSession(fresh.db, olena, { sessionId: 'other' })).toEqual({
    ok: false,
    reason: 'not_found',
  });
  expect(await endOwnSession(fresh.db, olena, { sessionId: 'desktop' })).toEqual({ ok: true });
  expect(listed(olena, '')).toEqual([]);
  expect(listed(chris, 'other')).toHaveLength(1);
});

test('All are ended, and nobody else’s', async () => {
  await open(olena, 'desktop');
  await open(olena, 'phone');
  await open(chris, 'other');
  await endOwnSessions(fresh.db, olena);
  expect(listed(olena, '')).toEqual([]);
  expect(listed(chris, 'other')).toHaveLength(1);
});

test('Use is noted once a quarter of an hour', async () => {
  await open(olena, 'desktop');
  const lastUsed = () => listed(olena, 'desktop')[0]?.lastUsed;
  const note = (now: Date) =>
    noteUse(fresh.db, { id: 'desktop', updatedAt: new Date(lastUsed() ?? '') }, now);
  await note(minutes(14));
  expect(lastUsed()).toBe(minutes(0).toISOString());
  await note(minutes(15));
  expect(lastUsed()).toBe(minutes(15).toISOString());
  await note(minutes(29));
  expect(lastUsed()).toBe(minutes(15).toISOString());
});
