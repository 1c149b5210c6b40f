import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { ledger } from '#db/schema.ts';
import type { Role } from '#lib/vocabulary.ts';
import { type Actor, demo, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { createPasswordLink } from './access-link.ts';
import { listColleagues, listPeople } from './data.ts';
import { choosePassword } from './link-use.ts';
import { addPerson, changeRole, setBanned } from './mutations.ts';
import { takeSecondFactorOff } from './second-factor.ts';

const password = 'heron under a tin roof';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

async function invite(userName: string, role: Role): Promise<Actor & { token: string }> {
  const added = await addPerson(fresh.db, terminal, { userName, displayName: userName, role });
  if (!added.ok) throw new Error(added.reason);
  return { id: added.personId, name: userName, role, token: added.link.token };
}

async function join(userName: string, role: Role): Promise<Actor> {
  const { token, ...person } = await invite(userName, role);
  const chosen = await choosePassword(fresh.db, { token, password });
  if (!chosen.ok) throw new Error(chosen.reason);
  return person;
}

test('A user name is given once', async () => {
  await join('olena', 'owner');
  const again = { userName: 'olena', displayName: 'Another', role: 'viewer' as const };
  expect(await addPerson(fresh.db, terminal, again)).toEqual({ ok: false, reason: 'name_taken' });
});

test('Of two owners one can step down, the last one cannot', async () => {
  const olena = await join('olena', 'owner');
  const second = await join('second', 'owner');
  expect(await changeRole(fresh.db, olena, { personId: olena.id, role: 'editor' })).toEqual({ ok: true });
  expect(await changeRole(fresh.db, second, { personId: second.id, role: 'editor' })).toEqual({
    ok: false,
    reason: 'last_owner',
  });
});

test('A disabled owner does not count as one who could still manage people', async () => {
  const olena = await join('olena', 'owner');
  const second = await join('second', 'owner');
  await setBanned(fresh.db, olena, { personId: second.id, banned: true });
  expect(await changeRole(fresh.db, olena, { personId: olena.id, role: 'viewer' })).toEqual({
    ok: false,
    reason: 'last_owner',
  });
});

test('An owner who has not chosen a password yet does not count either', async () => {
  const olena = await join('olena', 'owner');
  await invite('second', 'owner');
  expect(await changeRole(fresh.db, olena, { personId: olena.id, role: 'viewer' })).toEqual({
    ok: false,
    reason: 'last_owner',
  });
});

test('An invited colleague can get another role before they choose a password', async () => {
  const olena = await join('olena', 'owner');
  const chris = await invite('chris', 'checker');
  expect(await changeRole(fresh.db, olena, { personId: chris.id, role: 'viewer' })).toEqual({ ok: true });
});

test('The last owner cannot be disabled, from the terminal either', async () => {
  const olena = await join('olena', 'owner');
  expect(await setBanned(fresh.db, terminal, { personId: olena.id, banned: true })).toEqual({
    ok: false,
    reason: 'last_owner',
  });
});

test('Nobody disables themselves by mistake', async () => {
  const olena = await join('olena', 'owner');
  await join('second', 'owner');
  expect(await setBanned(fresh.db, olena, { personId: olena.id, banned: true })).toEqual({
    ok: false,
    reason: 'yourself',
  });
});

test('Nobody makes a link for their own password or takes their own second factor off', async () => {
  const olena = await join('olena', 'owner');
  const refused = { ok: false, reason: 'own_account' };
  expect(await createPasswordLink(fresh.db, olena, { personId: olena.id })).toEqual(refused);
  expect(await takeSecondFactorOff(fresh.db, olena, { personId: olena.id })).toEqual(refused);
});

test('The desk itself, the terminal and the demo have no account that could be changed', async () => {
  for (const { id } of [terminal, demo])
    expect(await changeRole(fresh.db, terminal, { personId: id, role: 'viewer' })).toEqual({
      ok: false,
      reason: 'not_found',
    });
  expect(await createPasswordLink(fresh.db, terminal, { personId: demo.id })).toEqual({
    ok: false,
    reason: 'not_found',
  });
});

test('Whoever is disabled, only invited or a viewer is nobody to assign to, and stays in the owner’s list', async () => {
  const olena = await join('olena', 'owner');
  const chris = await join('chris', 'checker');
  await join('vera', 'viewer');
  await invite('nadia', 'editor');
  await setBanned(fresh.db, olena, { personId: chris.id, banned: true });
  expect(listColleagues(fresh.db, olena).map(({ name }) => name)).toEqual(['olena']);
  expect(listPeople(fresh.db, olena).map(({ userName, state }) => ({ userName, state }))).toEqual([
    { userName: 'chris', state: 'disabled' },
    { userName: 'nadia', state: 'invited' },
    { userName: 'olena', state: 'active' },
    { userName: 'vera', state: 'active' },
  ]);
});

test('Each change of access is one line in the ledger, and a change that changes nothing is none', async () => {
  const olena = await join('olena', 'owner');
  const chris = await join('chris', 'checker');
  const lines = () => fresh.db.read.select().from(ledger).all();
  const before = lines().length;
  await changeRole(fresh.db, olena, { personId: chris.id, role: 'editor' });
  await changeRole(fresh.db, olena, { personId: chris.id, role: 'editor' });
  await setBanned(fresh.db, olena, { personId: chris.id, banned: true });
  await setBanned(fresh.db, olena, { personId: chris.id, banned: true });
  await setBanned(fresh.db, olena, { personId: chris.id, banned: false });
  const made = await createPasswordLink(fresh.db, olena, { personId: chris.id });
  if (!made.ok) throw new Error(made.reason);
  await choosePassword(fresh.db, { token: made.link.token, password: 'otter over a slate floor' });
  expect(lines().slice(before)).toMatchObject([
    { act: 'role_changed', by: olena.id, detail: { personId: chris.id, from: 'checker', to: 'editor' } },
    { act: 'access_changed', by: olena.id, detail: { personId: chris.id, change: 'disabled' } },
    { act: 'access_changed', by: olena.id, detail: { personId: chris.id, change: 'enabled' } },
    { act: 'access_changed', by: olena.id, detail: { personId: chris.id, change: 'password_link_made' } },
    { act: 'access_changed', by: chris.id, detail: { personId: chris.id, change: 'password_by_link' } },
  ]);
});

test.each(['editor', 'checker', 'viewer'] as const)('People are not for an %s to manage', async (role) => {
  const somebody = await join('somebody', role);
  const personId = somebody.id;
  const attempts = [
    addPerson(fresh.db, somebody, { userName: 'new', displayName: 'New', role: 'owner' }),
    changeRole(fresh.db, somebody, { personId, role: 'owner' }),
    setBanned(fresh.db, somebody, { personId, banned: true }),
    createPasswordLink(fresh.db, somebody, { personId }),
  ];
  for (const attempt of attempts) await expect(attempt).rejects.toThrow(NotAllowed);
  expect(() => listPeople(fresh.db, somebody)).toThrow(NotAllowed);
});
