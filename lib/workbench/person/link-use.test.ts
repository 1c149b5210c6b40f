import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { accessLink, account, ledger, person, session } from '#db/schema.ts';
import type { Role } from '#lib/vocabulary.ts';
import { terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { createOwnerLink, createPasswordLink, createSetUpLink, openLink } from './access-link.ts';
import { choosePassword, createFirstOwner, useOwnerLink } from './link-use.ts';
import { addPerson, setBanned } from './mutations.ts';
import { changeOwnPassword } from './own-password.ts';
import { verifyPassword } from './password.ts';

const password = 'heron under a tin roof';
const owner = { userName: 'olena', displayName: 'Olena', password };
const hour = 60 * 60 * 1000;

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

async function setUpToken(now?: Date): Promise<string> {
  const link = await createSetUpLink(fresh.db, terminal, now);
  if (!link.ok) throw new Error(link.reason);
  return link.token;
}

async function ownerToken(now?: Date): Promise<string> {
  const link = await createOwnerLink(fresh.db, terminal, now);
  if (!link.ok) throw new Error(link.reason);
  return link.token;
}

async function invite(userName: string, role: Role): Promise<{ personId: string; token: string }> {
  const added = await addPerson(fresh.db, terminal, { userName, displayName: userName, role });
  if (!added.ok) throw new Error(added.reason);
  return { personId: added.personId, token: added.link.token };
}

async function joinAs(userName: string, role: Role): Promise<void> {
  const { token } = await invite(userName, role);
  const chosen = await choosePassword(fresh.db, { token, password });
  if (!chosen.ok) throw new Error(chosen.reason);
}

async function makeOwner(): Promise<string> {
  const made = await createFirstOwner(fresh.db, { ...owner, token: await setUpToken() });
  if (!made.ok) throw new Error(made.reason);
  return made.personId;
}

test('The set-up link makes one owner, with a line in the ledger', async () => {
  const personId = await makeOwner();
  const row = fresh.db.read.select().from(person).where(eq(person.id, personId)).get();
  expect(row).toMatchObject({
    name: 'Olena',
    username: 'olena',
    role: 'owner',
    email: 'olena@people.invalid',
  });
  expect(fresh.db.read.select().from(ledger).all()).toMatchObject([{ act: 'person_joined', by: personId }]);
});

test('A set-up link works once', async () => {
  const token = await setUpToken();
  const both = await Promise.all([
    createFirstOwner(fresh.db, { ...owner, token }),
    createFirstOwner(fresh.db, { ...owner, userName: 'other', token }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(fresh.db.read.select().from(account).all()).toHaveLength(1);
});

test('No set-up link is made once somebody has an account', async () => {
  await makeOwner();
  expect(await createSetUpLink(fresh.db, terminal)).toEqual({ ok: false, reason: 'already_set_up' });
});

test('A set-up link that was made before the first account is worth nothing after it', async () => {
  const token = await setUpToken();
  await joinAs('first', 'owner');
  expect(await createFirstOwner(fresh.db, { ...owner, token })).toEqual({
    ok: false,
    reason: 'already_set_up',
  });
});

test('A newer set-up link voids the older', async () => {
  const older = await setUpToken();
  const newer = await setUpToken();
  expect(await createFirstOwner(fresh.db, { ...owner, token: older })).toEqual({
    ok: false,
    reason: 'link_unknown',
  });
  expect((await createFirstOwner(fresh.db, { ...owner, token: newer })).ok).toBe(true);
});

test('A set-up link ends after a day, an owner link after an hour', async () => {
  const start = new Date();
  const setUp = await setUpToken(start);
  expect(openLink(fresh.db.read, setUp, new Date(start.getTime() + 24 * hour - 1))).not.toBeNull();
  expect(openLink(fresh.db.read, setUp, new Date(start.getTime() + 24 * hour))).toBeNull();
  await makeOwner();
  const later = await ownerToken(start);
  expect(openLink(fresh.db.read, later, new Date(start.getTime() + hour - 1))).not.toBeNull();
  expect(openLink(fresh.db.read, later, new Date(start.getTime() + hour))).toBeNull();
});

test('The database keeps no token', async () => {
  const token = await setUpToken();
  expect(JSON.stringify(fresh.db.read.select().from(accessLink).all())).not.toContain(token);
});

test('A password that is easily guessed leaves the link unused', async () => {
  const token = await setUpToken();
  const weak = await createFirstOwner(fresh.db, { ...owner, password: 'password1234', token });
  expect(weak).toEqual({ ok: false, reason: 'weak_password' });
  expect((await createFirstOwner(fresh.db, { ...owner, token })).ok).toBe(true);
});

test.each(['sayso', 'terminal', 'demo'])('The first owner cannot be called %s', async (userName) => {
  const made = await createFirstOwner(fresh.db, { ...owner, userName, token: await setUpToken() });
  expect(made).toEqual({ ok: false, reason: 'name_taken' });
});

test('An owner link sets a new password, once, and ends the sessions', async () => {
  const personId = await makeOwner();
  const now = new Date();
  await fresh.db.write((tx) =>
    tx
      .insert(session)
      .values({ id: 's', token: 't', userId: personId, expiresAt: now, createdAt: now, updatedAt: now })
      .run(),
  );
  const token = await ownerToken();
  const use = { token, userName: 'olena', password: 'otter over a slate floor' };
  expect(await useOwnerLink(fresh.db, use)).toEqual({ ok: true, personId });
  const stored = fresh.db.read.select().from(account).get()?.password ?? '';
  expect(await verifyPassword(stored, use.password)).toBe(true);
  expect(fresh.db.read.select().from(session).all()).toEqual([]);
  expect(await useOwnerLink(fresh.db, use)).toEqual({ ok: false, reason: 'link_unknown' });
});

test('An owner link names the owners and opens for nobody else', async () => {
  await makeOwner();
  await joinAs('ed', 'editor');
  const link = await createOwnerLink(fresh.db, terminal);
  if (!link.ok) throw new Error(link.reason);
  expect(link.owners).toEqual(['olena']);
  expect(await useOwnerLink(fresh.db, { token: link.token, userName: 'ed', password })).toEqual({
    ok: false,
    reason: 'not_an_owner',
  });
});

test('An owner link is no set-up link and a set-up link no owner link', async () => {
  const setUp = await setUpToken();
  expect(await useOwnerLink(fresh.db, { token: setUp, userName: 'olena', password })).toEqual({
    ok: false,
    reason: 'link_unknown',
  });
  await makeOwner();
  expect(await createFirstOwner(fresh.db, { ...owner, token: await ownerToken() })).toEqual({
    ok: false,
    reason: 'link_unknown',
  });
});

test('A disabled owner gets no way in by an owner link', async () => {
  const personId = await makeOwner();
  await joinAs('second', 'owner');
  await setBanned(fresh.db, terminal, { personId, banned: true });
  const token = await ownerToken();
  expect(openLink(fresh.db.read, token)?.owners).toEqual(['second']);
  expect(await useOwnerLink(fresh.db, { token, userName: 'olena', password })).toEqual({
    ok: false,
    reason: 'not_an_owner',
  });
});

test('A colleague’s link ends after seven days', async () => {
  const { personId } = await invite('chris', 'checker');
  const start = new Date();
  const made = await createPasswordLink(fresh.db, terminal, { personId }, start);
  if (!made.ok) throw new Error(made.reason);
  const after = (days: number, more = 0) => new Date(start.getTime() + days * 24 * hour + more);
  expect(openLink(fresh.db.read, made.link.token, after(7, -1))?.person?.userName).toBe('chris');
  expect(openLink(fresh.db.read, made.link.token, after(7))).toBeNull();
});

test('A newer link of a colleague voids their older one and nobody else’s', async () => {
  const chris = await invite('chris', 'checker');
  const nadia = await invite('nadia', 'editor');
  const newer = await createPasswordLink(fresh.db, terminal, { personId: chris.personId });
  expect(await choosePassword(fresh.db, { token: chris.token, password })).toEqual({
    ok: false,
    reason: 'link_unknown',
  });
  expect((await choosePassword(fresh.db, { token: nadia.token, password })).ok).toBe(true);
  expect(newer.ok && openLink(fresh.db.read, newer.link.token)?.person?.userName).toBe('chris');
});

test('Of two who open the same link at once one chooses the password', async () => {
  const { token } = await invite('chris', 'checker');
  const both = await Promise.all([
    choosePassword(fresh.db, { token, password }),
    choosePassword(fresh.db, { token, password: 'otter over a slate floor' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('The link of a disabled colleague opens nothing, after enabling them neither', async () => {
  const { personId, token } = await invite('chris', 'checker');
  await setBanned(fresh.db, terminal, { personId, banned: true });
  expect(openLink(fresh.db.read, token)).toBeNull();
  expect(await createPasswordLink(fresh.db, terminal, { personId })).toEqual({
    ok: false,
    reason: 'disabled',
  });
  await setBanned(fresh.db, terminal, { personId, banned: false });
  expect(openLink(fresh.db.read, token)).toBeNull();
});

test('A colleague’s link sets no owner’s password', async () => {
  await makeOwner();
  const { token } = await invite('chris', 'checker');
  expect(await useOwnerLink(fresh.db, { token, userName: 'olena', password })).toEqual({
    ok: false,
    reason: 'link_unknown',
  });
  expect(await choosePassword(fresh.db, { token: await ownerToken(), password })).toEqual({
    ok: false,
    reason: 'link_unknown',
  });
});

test('A colleague’s own user name is refused as their password', async () => {
  const { token } = await invite('chris.kovalchuk', 'checker');
  expect(await choosePassword(fresh.db, { token, password: 'chris.kovalchuk1' })).toEqual({
    ok: false,
    reason: 'weak_password',
  });
});

test('A password chosen by any way voids the links with which another could be chosen', async () => {
  const personId = await makeOwner();
  await joinAs('second', 'owner');
  const older = await createPasswordLink(fresh.db, terminal, { personId });
  if (!older.ok) throw new Error(older.reason);
  await useOwnerLink(fresh.db, { token: await ownerToken(), userName: 'olena', password });
  expect(openLink(fresh.db.read, older.link.token)).toBeNull();
  const newer = await createPasswordLink(fresh.db, terminal, { personId });
  if (!newer.ok) throw new Error(newer.reason);
  const olena = { id: personId, name: 'Olena', role: 'owner' } as const;
  const change = { current: password, password: 'otter over a slate floor' };
  expect(await changeOwnPassword(fresh.db, olena, change, [])).toEqual({ ok: true });
  expect(openLink(fresh.db.read, newer.link.token)).toBeNull();
});

test('Of an old password and a link that are used at once one sets the new password', async () => {
  const personId = await makeOwner();
  await joinAs('second', 'owner');
  const link = await createPasswordLink(fresh.db, terminal, { personId });
  if (!link.ok) throw new Error(link.reason);
  const olena = { id: personId, name: 'Olena', role: 'owner' } as const;
  const both = await Promise.all([
    changeOwnPassword(fresh.db, olena, { current: password, password: 'badger below a brass bell' }, []),
    choosePassword(fresh.db, { token: link.link.token, password: 'otter over a slate floor' }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('There is no owner link without an owner', async () => {
  expect(await createOwnerLink(fresh.db, terminal)).toEqual({ ok: false, reason: 'no_owner' });
});

test.each(['editor', 'checker', 'viewer'] as const)(
  'Links are not for a signed-in %s to make',
  async (role) => {
    const somebody = { id: 'p', name: 'P', role };
    await expect(createSetUpLink(fresh.db, somebody)).rejects.toThrow(NotAllowed);
    await expect(createOwnerLink(fresh.db, somebody)).rejects.toThrow(NotAllowed);
  },
);
