/** Guessing passwords through the real route: what strangers can do to an account, and what they cannot. */
import { expect, test, vi } from 'vitest';
import { knownDevice, session, verification } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { createOwnerLink, createPasswordLink } from '#lib/workbench/person/access-link.ts';
import { choosePassword } from '#lib/workbench/person/link-use.ts';
import { addPerson } from '#lib/workbench/person/mutations.ts';
import { endOwnSessions } from '#lib/workbench/person/own-sessions.ts';
import { POST as useOwnerLink } from '../api/set-up/owner/route.ts';
import { call, post, type TestDesk, testPassword } from './test-desk.ts';
import { freshDeskEachTest, trySignIn, who } from './test-sign-in.ts';

let desk: TestDesk;
freshDeskEachTest((fresh) => {
  desk = fresh;
});

const deviceIn = (cookies: string) =>
  cookies.split('; ').find((cookie) => cookie.startsWith('sayso.known_device=')) ?? '';
const lock = async (userName: string, headers = {}) => {
  for (let k = 0; k < 5; k++) await trySignIn(userName, `guess ${k}`, headers);
};

/** Every header by which a proxy tells where somebody comes from, another each time. */
const disguise = (k: number) => ({
  'x-forwarded-for': `203.0.113.${k % 250}, 198.51.100.${k % 200}`,
  forwarded: `for="[2001:db8::${k.toString(16)}]"`,
  'x-real-ip': `192.0.2.${k % 250}`,
  'cf-connecting-ip': `2001:db8:${k.toString(16)}::1`,
  'true-client-ip': `192.0.2.${k % 250}`,
  'user-agent': `browser ${k}`,
  cookie: `sayso.known_device=${String(k).padStart(43, 'a')}`,
});

test('Of a thousand guesses in a row five are looked at, whatever address they claim', async () => {
  await desk.join('olena', 'owner');
  const statuses: number[] = [];
  for (let k = 0; k < 1000; k++) statuses.push((await trySignIn('olena', `guess ${k}`, disguise(k))).status);
  expect(statuses.filter((status) => status === 422)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(995);
});

test('Of forty at once five are looked at, whatever address they claim', async () => {
  await desk.join('olena', 'owner');
  const burst = await Promise.all(
    Array.from({ length: 40 }, (_, k) => trySignIn('olena', `guess ${k}`, disguise(k))),
  );
  expect(burst.filter(({ status }) => status === 422)).toHaveLength(5);
  expect(burst.filter(({ status }) => status === 429)).toHaveLength(35);
});

test('The same name in other letters has no tries of its own', async () => {
  await desk.join('olena', 'owner');
  await lock('olena');
  for (const name of ['OLENA', ' olena', 'Olena ', 'ＯＬＥＮＡ'])
    expect((await trySignIn(name, testPassword)).status).not.toBe(200);
});

test('While strangers have locked the account, its owner gets in where they have signed in before', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  await lock('olena');
  expect((await trySignIn('olena', testPassword)).status).toBe(429);
  const known = await trySignIn('olena', testPassword, { cookie: deviceIn(cookie) });
  expect(known).toMatchObject({ status: 200, body: { step: 'done' } });
  expect((await trySignIn('olena', testPassword)).status).toBe(429);
});

test('A known browser has five wrong tries, in series and at once, and leaves others theirs', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  const here = { cookie: deviceIn(cookie) };
  const burst = await Promise.all(
    Array.from({ length: 40 }, (_, k) => trySignIn('olena', `guess ${k}`, here)),
  );
  expect(burst.filter(({ status }) => status === 422)).toHaveLength(5);
  expect((await trySignIn('olena', testPassword, here)).status).toBe(429);
  expect((await trySignIn('olena', testPassword)).status).toBe(200);
});

test('A browser that is known as one person’s gives no tries on another’s account', async () => {
  const { cookie } = await desk.join('chris', 'checker');
  await desk.join('olena', 'owner');
  await lock('olena');
  expect((await trySignIn('olena', testPassword, { cookie: deviceIn(cookie) })).status).toBe(429);
});

test('Colleagues who share a browser are all known there', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  await desk.join('chris', 'checker');
  const second = await trySignIn('chris', testPassword, { cookie: deviceIn(cookie) });
  const shared = {
    cookie: deviceIn(
      second.headers
        .getSetCookie()
        .map((one) => one.split(';')[0])
        .join('; '),
    ),
  };
  for (const name of ['olena', 'chris']) {
    await lock(name);
    expect((await trySignIn(name, testPassword, shared)).status).toBe(200);
  }
});

test('The file keeps no token of a browser, and a browser is known for half a year', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  const token = deviceIn(cookie).split('=')[1] ?? '';
  expect(token).toHaveLength(43);
  expect(JSON.stringify(desk.db.read.select().from(knownDevice).all())).not.toContain(token);
  const days = 24 * 60 * 60 * 1000;
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 181 * days });
  await lock('olena');
  expect((await trySignIn('olena', testPassword, { cookie: deviceIn(cookie) })).status).toBe(429);
  expect(desk.db.read.select().from(knownDevice).all()).toEqual([]);
});

test('Signing out everywhere forgets the known browsers', async () => {
  const { cookie, personId } = await desk.join('olena', 'owner');
  await endOwnSessions(desk.db, { id: personId, name: 'olena', role: 'owner' });
  expect(await who(cookie)).toBeNull();
  await lock('olena');
  expect((await trySignIn('olena', testPassword, { cookie: deviceIn(cookie) })).status).toBe(429);
});

test('The owner link of the command line clears the lock', async () => {
  const { cookie } = await desk.join('olena', 'owner');
  await lock('olena');
  await lock('olena', { cookie: deviceIn(cookie) });
  const link = await createOwnerLink(desk.db, terminal);
  if (!link.ok) throw new Error(link.reason);
  const form = { token: link.token, userName: 'olena', password: 'otter over a slate floor' };
  expect((await call(useOwnerLink, post('/api', form))).status).toBe(200);
  expect((await trySignIn('olena', form.password)).status).toBe(200);
  expect((await trySignIn('olena', form.password, { cookie: deviceIn(cookie) })).status).toBe(200);
});

test('A wrong password, an unknown name, and an invited colleague get one answer', async () => {
  await desk.join('olena', 'owner');
  await addPerson(desk.db, terminal, { userName: 'invited', displayName: 'Invited', role: 'viewer' });
  for (let k = 0; k < 7; k++) {
    const answers = [];
    for (const name of ['olena', 'invited', 'nobody']) {
      const { status, body, headers } = await trySignIn(name, 'not the password');
      answers.push(JSON.stringify([status, { ...body, retryAt: 'retryAt' in body }, headers.getSetCookie()]));
    }
    expect(new Set(answers).size, answers.join('\n')).toBe(1);
  }
});

test('A sign-in with the old password that is under way when another is chosen opens nothing', async () => {
  const { personId } = await desk.join('olena', 'editor');
  for (let round = 0; round < 10; round++) {
    const link = await createPasswordLink(desk.db, terminal, { personId });
    if (!link.ok) throw new Error(link.reason);
    const own = { token: link.link.token, password: `otter over a slate floor ${round}` };
    const old = round === 0 ? testPassword : `otter over a slate floor ${round - 1}`;
    const tries = [1, 2, 3, 4].map(() => trySignIn('olena', old));
    const [chosen] = await Promise.all([choosePassword(desk.db, own), ...tries]);
    expect(chosen).toMatchObject({ ok: true });
    expect(desk.db.read.select().from(session).all()).toEqual([]);
  }
});

test('What is over is swept away with the next try: sessions, counts, known browsers', async () => {
  await desk.join('olena', 'owner');
  await lock('olena');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 13 * 60 * 60 * 1000 });
  await trySignIn('nobody', 'not the password');
  expect(desk.db.read.select().from(session).all()).toEqual([]);
  expect(desk.db.read.select().from(verification).all()).toHaveLength(1);
});
