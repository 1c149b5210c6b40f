/** A session from its cookie to its end, through the real handlers and the real write queue. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { expect, test, vi } from 'vitest';
import { connect } from '#db/open.ts';
import { person, session, setting } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { createOwnerLink, createPasswordLink, createSetUpLink } from '#lib/workbench/person/access-link.ts';
import { addPerson, changeRole, setBanned } from '#lib/workbench/person/mutations.ts';
import { POST as changePassword } from '../api/account/password/route.ts';
import { GET as getPeople, POST as postPeople } from '../api/people/route.ts';
import { POST as setUpOwner } from '../api/set-up/owner/route.ts';
import { POST as choosePassword } from '../api/set-up/password/route.ts';
import { POST as setUp } from '../api/set-up/route.ts';
import { POST as signOut } from '../api/sign-out/route.ts';
import { sessionLength } from './auth.ts';
import { call, post, type TestDesk, testPassword, testUrl } from './test-desk.ts';
import { freshDeskEachTest, trySignIn, who } from './test-sign-in.ts';

let desk: TestDesk;
freshDeskEachTest((fresh) => {
  desk = fresh;
});

const people = (cookie: string) =>
  call(getPeople, new Request(`${testUrl}/api/people`, { headers: { cookie } }));

test('Whoever signs in is known by name and role on the next request', async () => {
  const { personId, cookie } = await desk.join('olena', 'editor');
  expect(await who(cookie)).toEqual({ id: personId, name: 'olena', role: 'editor' });
  expect((await people(cookie)).status).toBe(200);
});

test('The user name is not told apart by case or blanks around it', async () => {
  await desk.join('olena', 'editor');
  expect((await trySignIn(' Olena ', testPassword)).status).toBe(200);
});

test('The cookies are HttpOnly and SameSite, the answer tells nothing else and is not cached', async () => {
  await desk.join('olena', 'editor');
  const { headers, body } = await trySignIn('olena', testPassword);
  expect(headers.getSetCookie()).toHaveLength(2);
  expect(headers.getSetCookie()[0]).toMatch(
    /^sayso\.session_token=[^;]+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect(headers.getSetCookie()[1]).toMatch(
    /^sayso\.known_device=[\w-]{43}; Max-Age=15552000; Path=\/api; HttpOnly; SameSite=Strict$/,
  );
  expect(body).toEqual({ ok: true, step: 'done' });
  expect(headers.get('cache-control')).toBe('private, no-store');
});

test('Under an https address the cookies are Secure as well', async () => {
  process.env.SAYSO_URL = 'https://desk.test';
  await desk.join('olena', 'editor');
  const { headers } = await trySignIn('olena', testPassword);
  expect(headers.getSetCookie()[0]).toMatch(
    /^__Secure-sayso\.session_token=.*; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(headers.getSetCookie()[1]).toMatch(
    /^__Secure-sayso\.known_device=.*; HttpOnly; SameSite=Strict; Secure$/,
  );
});

test('A cookie that somebody changed is nobody’s', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  const [name, value = ''] = cookie.split('=');
  const token = decodeURIComponent(value).split('.')[0];
  expect(await who(`${name}=${encodeURIComponent(`${token}.AAAA`)}`)).toBeNull();
  expect(await who(`${name}=${token}`)).toBeNull();
});

test('Signing out ends the session in the database, not in the browser alone', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  await call(signOut, post('/api/sign-out', {}, { cookie }));
  expect(await who(cookie)).toBeNull();
  expect(desk.db.read.select().from(session).all()).toEqual([]);
});

test('A session ends after twelve hours, used or not', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  const start = Date.now();
  vi.useFakeTimers({ toFake: ['Date'], now: start + sessionLength * 1000 - 60_000 });
  expect(await who(cookie)).not.toBeNull();
  vi.setSystemTime(start + sessionLength * 1000 + 60_000);
  expect(await who(cookie)).toBeNull();
});

test('A change of role counts from the very next request', async () => {
  const { personId, cookie } = await desk.join('olena', 'owner');
  await desk.join('second', 'owner');
  await changeRole(desk.db, terminal, { personId, role: 'viewer' });
  expect((await who(cookie))?.role).toBe('viewer');
  const added = await call(
    postPeople,
    post('/api/people', { userName: 'x1', displayName: 'X', role: 'owner' }, { cookie }),
  );
  expect(added).toMatchObject({ status: 403, body: { ok: false, reason: 'not_allowed' } });
});

test('Whoever is disabled is out at once and cannot sign in again until enabled', async () => {
  const { personId, cookie } = await desk.join('chris', 'checker');
  await setBanned(desk.db, terminal, { personId, banned: true });
  expect(await who(cookie)).toBeNull();
  expect(await trySignIn('chris', testPassword)).toMatchObject({ status: 422, body: { reason: 'banned' } });
  await setBanned(desk.db, terminal, { personId, banned: false });
  expect(await who(cookie)).toBeNull();
  expect((await trySignIn('chris', testPassword)).status).toBe(200);
});

test('A disabling that was written straight into the table counts as well', async () => {
  const { personId, cookie } = await desk.join('chris', 'checker');
  await desk.db.write((tx) => tx.update(person).set({ banned: true }).where(eq(person.id, personId)).run());
  expect(await who(cookie)).toBeNull();
});

test('An invited colleague cannot sign in before they chose a password by their link, which works once', async () => {
  const added = await addPerson(desk.db, terminal, {
    userName: 'chris',
    displayName: 'Chris',
    role: 'checker',
  });
  if (!added.ok) throw new Error(added.reason);
  expect(await trySignIn('chris', testPassword)).toMatchObject({
    status: 422,
    body: { reason: 'wrong_credentials' },
  });
  const form = { token: added.link.token, password: testPassword };
  const chosen = await call(choosePassword, post('/api/set-up/password', form));
  expect(await who(chosen.headers.getSetCookie()[0]?.split(';')[0] ?? '')).toMatchObject({ name: 'Chris' });
  expect((await trySignIn('chris', testPassword)).status).toBe(200);
  expect(await call(choosePassword, post('/api/set-up/password', form))).toMatchObject({
    status: 422,
    body: { reason: 'link_unknown' },
  });
});

test('A password chosen by a new link ends the sessions of the old one', async () => {
  const { personId, cookie } = await desk.join('chris', 'checker');
  const made = await createPasswordLink(desk.db, terminal, { personId });
  if (!made.ok) throw new Error(made.reason);
  expect(await who(cookie)).not.toBeNull();
  const form = { token: made.link.token, password: 'otter over a slate floor' };
  await call(choosePassword, post('/api/set-up/password', form));
  expect(await who(cookie)).toBeNull();
  expect((await trySignIn('chris', testPassword)).status).toBe(422);
  expect((await trySignIn('chris', 'otter over a slate floor')).status).toBe(200);
});

test('Whoever changes their own password goes on here and is signed out everywhere else', async () => {
  const { cookie } = await desk.join('chris', 'viewer');
  const elsewhere = (await trySignIn('chris', testPassword)).headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const form = { current: testPassword, password: 'otter over a slate floor' };
  const changed = await call(changePassword, post('/api/account/password', form, { cookie }));
  expect(changed).toMatchObject({ status: 200, body: { ok: true } });
  expect(await who(cookie)).toBeNull();
  expect(await who(elsewhere)).toBeNull();
  expect(await who(changed.headers.getSetCookie()[0]?.split(';')[0] ?? '')).toMatchObject({ name: 'chris' });
});

test('A browser left open is no way to guess its owner’s password', async () => {
  const { cookie } = await desk.join('chris', 'viewer');
  const guess = (current: string) =>
    call(
      changePassword,
      post('/api/account/password', { current, password: 'otter over a slate floor' }, { cookie }),
    );
  for (let k = 0; k < 5; k++)
    expect(await guess(`guess ${k}`)).toMatchObject({ status: 422, body: { reason: 'wrong_password' } });
  expect((await guess(testPassword)).status).toBe(429);
  expect((await trySignIn('chris', testPassword, { cookie })).status).toBe(429);
});

test('The set-up link makes the first owner and signs them in, once', async () => {
  const link = await createSetUpLink(desk.db, terminal);
  if (!link.ok) throw new Error(link.reason);
  const form = { token: link.token, userName: 'Olena', displayName: 'Olena K.', password: testPassword };
  const first = await call(setUp, post('/api/set-up', form));
  expect(first).toMatchObject({ status: 200, body: { ok: true } });
  const cookie = first.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(await who(cookie)).toMatchObject({ name: 'Olena K.', role: 'owner' });
  expect(await call(setUp, post('/api/set-up', form))).toMatchObject({
    status: 422,
    body: { reason: 'link_unknown' },
  });
});

test('An owner link lets an owner in even while their account is locked by wrong tries', async () => {
  await desk.join('olena', 'owner');
  for (let k = 0; k < 6; k++) await trySignIn('olena', 'not the password');
  expect((await trySignIn('olena', testPassword)).status).toBe(429);
  const link = await createOwnerLink(desk.db, terminal);
  if (!link.ok) throw new Error(link.reason);
  const form = { token: link.token, userName: 'olena', password: 'otter over a slate floor' };
  const done = await call(setUpOwner, post('/api/set-up/owner', form));
  expect(await who(done.headers.getSetCookie()[0]?.split(';')[0] ?? '')).toMatchObject({ name: 'olena' });
  expect((await trySignIn('olena', form.password)).status).toBe(200);
});

test('After five wrong guesses the right password has to wait too, another account has not', async () => {
  await desk.join('olena', 'owner');
  await desk.join('chris', 'checker');
  for (let k = 0; k < 5; k++) await trySignIn('olena', 'not the password');
  const locked = await trySignIn('olena', testPassword);
  expect(locked).toMatchObject({ status: 429, body: { reason: 'too_many_attempts' } });
  expect(Date.parse(locked.body.retryAt)).toBeGreaterThan(Date.now());
  expect((await trySignIn('chris', testPassword)).status).toBe(200);
});

test('A sign-in that falls into a long write is not rolled back with it', async () => {
  await desk.join('olena', 'owner');
  const failing = desk.db.write(async (tx) => {
    tx.insert(setting).values({ name: 'half', value: 'done' }).run();
    // Microtasks only: the queue lets a write await nothing else.
    for (let k = 0; k < 1000; k++) await null;
    throw new Error('The import failed');
  });
  const overlapping = trySignIn('olena', testPassword);
  await expect(failing).rejects.toThrow('The import failed');
  const { status, headers } = await overlapping;
  expect(status).toBe(200);
  expect(await who(headers.getSetCookie()[0]?.split(';')[0] ?? '')).toMatchObject({ name: 'olena' });
  expect(desk.db.read.select().from(setting).where(eq(setting.name, 'half')).all()).toEqual([]);
});

test('Who reads waits for no writer, and that the session was in use is noted once there is room', async () => {
  const { cookie } = await desk.join('olena', 'editor');
  const long = new Date(Date.now() - 60 * 60 * 1000);
  await desk.db.write((tx) => tx.update(session).set({ updatedAt: long }).run());
  const lastUsed = () => desk.db.read.select().from(session).get()?.updatedAt.getTime();
  const other = connect(desk.db.path);
  other.exec('BEGIN IMMEDIATE');
  expect((await people(cookie)).status).toBe(200);
  expect((await people(cookie)).status).toBe(200);
  other.exec('ROLLBACK');
  other.close();
  await vi.waitFor(() => expect(lastUsed()).toBeGreaterThan(long.getTime()), { timeout: 5_000 });
});

test('The secret lies in the data folder for the owner of the file alone', async () => {
  await desk.join('olena', 'owner');
  expect(statSync(join(desk.folder, 'secret')).mode & 0o777).toBe(0o600);
});
