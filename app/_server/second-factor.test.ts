/** The second factor from its first code to its end, through the real handlers. */
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ledger, person, twoFactor, verification } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { createOwnerLink, createPasswordLink } from '#lib/workbench/person/access-link.ts';
import { setBanned } from '#lib/workbench/person/mutations.ts';
import { hasSecondFactor, takeSecondFactorOff } from '#lib/workbench/person/second-factor.ts';
import { POST as changePassword } from '../api/account/password/route.ts';
import { POST as confirm } from '../api/account/second-factor/confirm/route.ts';
import { POST as turnOff } from '../api/account/second-factor/off/route.ts';
import { POST as renew } from '../api/account/second-factor/recovery-codes/route.ts';
import { POST as start } from '../api/account/second-factor/start/route.ts';
import { POST as useOwnerLink } from '../api/set-up/owner/route.ts';
import { POST as choosePassword } from '../api/set-up/password/route.ts';
import { POST as signInCode } from '../api/sign-in/code/route.ts';
import { recoveryCodesLeft } from './second-factor.ts';
import { call, cookiesIn, post, type TestDesk, testPassword } from './test-desk.ts';
import { freshDeskEachTest, trySignIn, who } from './test-sign-in.ts';
import { totp } from './test-totp.ts';

let desk: TestDesk;
freshDeskEachTest((fresh) => {
  desk = fresh;
});

const halfMinute = 30_000;

/** Somebody who has turned it on; `secret` makes codes. */
async function joinWithCode(userName: string, role: 'owner' | 'checker' = 'checker') {
  const { personId, cookie } = await desk.join(userName, role);
  const begun = await call(start, post('/api', { password: testPassword }, { cookie }));
  const { secret } = begun.body as { secret: string };
  const done = await call(confirm, post('/api', { code: totp(secret) }, { cookie }));
  expect(done.status).toBe(200);
  const { recoveryCodes } = done.body as { recoveryCodes: string[] };
  return { personId, secret, recoveryCodes, before: cookie, cookie: cookiesIn(done.headers) };
}

/** The first step; gives the cookies that lead to the second. */
async function password(userName: string, cookie = '', word = testPassword) {
  const answer = await trySignIn(userName, word, cookie ? { cookie } : {});
  return { ...answer, cookie: [cookie, cookiesIn(answer.headers)].filter(Boolean).join('; ') };
}
const code = (cookie: string, body: object) => call(signInCode, post('/api', body, { cookie }));

test('Nothing counts before a code of the app was typed', async () => {
  const { cookie } = await desk.join('olena', 'checker');
  const begun = await call(start, post('/api', { password: testPassword }, { cookie }));
  expect(begun.body).toEqual({
    ok: true,
    secret: expect.stringMatching(/^[A-Z2-7]{32,}$/),
    address: `otpauth://totp/Sayso:olena?secret=${begun.body.secret}&issuer=Sayso`,
  });
  expect((await password('olena')).body).toEqual({ ok: true, step: 'done' });
  const wrong = await call(confirm, post('/api', { code: totp(begun.body.secret, 0) }, { cookie }));
  expect(wrong).toMatchObject({ status: 422, body: { reason: 'wrong_code' } });
  expect((await password('olena')).body).toEqual({ ok: true, step: 'done' });
});

test('Turning it on takes the password', async () => {
  const { cookie } = await desk.join('olena', 'checker');
  const refused = await call(start, post('/api', { password: 'not the password' }, { cookie }));
  expect(refused).toMatchObject({ status: 422, body: { reason: 'wrong_password' } });
  expect(desk.db.read.select().from(twoFactor).all()).toEqual([]);
});

test('Once on, the password alone opens nothing and a code of the app lets in', async () => {
  const { secret, cookie, before } = await joinWithCode('olena');
  expect(await who(cookie)).toMatchObject({ name: 'olena' });
  expect(await who(before)).toBeNull();
  const first = await password('olena');
  expect(first.body).toEqual({ ok: true, step: 'code' });
  expect(cookiesIn(first.headers)).toMatch(/^sayso\.two_factor=[^;]+$/);
  expect(await who(first.cookie)).toBeNull();
  const second = await code(first.cookie, { code: totp(secret, Date.now() + halfMinute) });
  expect(second).toMatchObject({ status: 200, body: { ok: true } });
  expect(await who(cookiesIn(second.headers))).toMatchObject({ name: 'olena' });
});

test('Before the right password nothing tells that a second factor is on', async () => {
  await joinWithCode('olena');
  await desk.join('chris', 'checker');
  const [known, plain, unknown] = [
    await password('olena', '', 'not the password'),
    await password('chris', '', 'not the password'),
    await password('nobody', '', 'not the password'),
  ];
  for (const answer of [plain, unknown])
    expect({ status: answer.status, body: answer.body, cookie: answer.cookie }).toEqual({
      status: known.status,
      body: known.body,
      cookie: known.cookie,
    });
});

test('A code works once, also when it is sent many times at once', async () => {
  const { secret } = await joinWithCode('olena');
  const next = totp(secret, Date.now() + halfMinute);
  const [one, other] = [await password('olena'), await password('olena')];
  const both = await Promise.all([
    code(one.cookie, { code: next }),
    code(other.cookie, { code: next }),
    code(one.cookie, { code: next }),
  ]);
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1);
});

test.each(['in series', 'at once'])('Of forty wrong codes %s five are looked at', async (how) => {
  await joinWithCode('olena');
  const statuses: number[] = [];
  if (how === 'at once') {
    const { cookie } = await password('olena');
    const burst = Array.from({ length: 40 }, (_, k) => code(cookie, { code: String(100_000 + k) }));
    statuses.push(...(await Promise.all(burst)).map(({ status }) => status));
  } else
    for (let k = 0; k < 40; k++) {
      // A new first step each time: the count is the account's, not the cookie's.
      const { cookie } = await password('olena');
      statuses.push((await code(cookie, { code: String(100_000 + k) })).status);
    }
  expect(statuses.filter((status) => status === 422)).toHaveLength(5);
  expect(statuses.filter((status) => status === 429)).toHaveLength(35);
});

test('After five wrong codes the right one waits too, and in a known browser it does not', async () => {
  const { secret, before } = await joinWithCode('olena');
  for (let k = 0; k < 5; k++) await code((await password('olena')).cookie, { code: '000000' });
  const right = totp(secret, Date.now() + halfMinute);
  const locked = await code((await password('olena')).cookie, { code: right });
  expect(locked).toMatchObject({ status: 429, body: { reason: 'too_many_attempts' } });
  const known = before.split('; ').filter((part) => part.includes('known_device'))[0] ?? '';
  expect((await code((await password('olena', known)).cookie, { code: right })).status).toBe(200);
});

test('Each recovery code works once, in any spelling', async () => {
  const { recoveryCodes } = await joinWithCode('olena');
  expect(recoveryCodes).toHaveLength(10);
  expect(new Set(recoveryCodes).size).toBe(10);
  const [first = '', second = ''] = recoveryCodes;
  expect(first).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  const used = await code((await password('olena')).cookie, { recoveryCode: first });
  expect(await who(cookiesIn(used.headers))).toMatchObject({ name: 'olena' });
  const again = await code((await password('olena')).cookie, { recoveryCode: first });
  expect(again).toMatchObject({ status: 422, body: { reason: 'wrong_code' } });
  const spelt = ` ${second.replaceAll('-', ' ').toUpperCase()}`;
  expect((await code((await password('olena')).cookie, { recoveryCode: spelt })).status).toBe(200);
  const olena = await who(cookiesIn(used.headers));
  expect(olena && (await recoveryCodesLeft(desk.db, olena))).toBe(8);
});

test('New recovery codes void the old', async () => {
  const { recoveryCodes, cookie } = await joinWithCode('olena');
  const renewed = await call(renew, post('/api', { password: testPassword }, { cookie }));
  expect(renewed.body.recoveryCodes).toHaveLength(10);
  const old = await code((await password('olena')).cookie, { recoveryCode: recoveryCodes[0] });
  expect(old.status).toBe(422);
  const fresh = await code((await password('olena')).cookie, { recoveryCode: renewed.body.recoveryCodes[0] });
  expect(fresh.status).toBe(200);
});

test('It is turned off with the password, and then the password is enough', async () => {
  const { cookie } = await joinWithCode('olena');
  const wrong = await call(turnOff, post('/api', { password: 'not the password' }, { cookie }));
  expect(wrong).toMatchObject({ status: 422, body: { reason: 'wrong_password' } });
  expect((await password('olena')).body.step).toBe('code');
  expect((await call(turnOff, post('/api', { password: testPassword }, { cookie }))).status).toBe(200);
  expect(await who(cookie)).not.toBeNull();
  expect((await password('olena')).body.step).toBe('done');
});

test('A second secret cannot replace the first while it is on', async () => {
  const { cookie, secret } = await joinWithCode('olena');
  const again = await call(start, post('/api', { password: testPassword }, { cookie }));
  expect(again).toMatchObject({ status: 422, body: { reason: 'already_on' } });
  const guess = await call(confirm, post('/api', { code: totp(secret, 0) }, { cookie }));
  expect(guess).toMatchObject({ status: 422, body: { reason: 'already_on' } });
});

test('An owner takes a colleague’s off, who is signed out and needs the password alone', async () => {
  const { personId, cookie } = await joinWithCode('chris');
  expect(await takeSecondFactorOff(desk.db, terminal, { personId })).toEqual({ ok: true });
  expect(await who(cookie)).toBeNull();
  expect((await password('chris')).body.step).toBe('done');
});

test('A new password does not get past the second factor, by a link of a colleague’s neither', async () => {
  const { personId, secret, cookie } = await joinWithCode('chris');
  const own = { current: testPassword, password: 'otter over a slate floor' };
  const changed = await call(changePassword, post('/api', own, { cookie }));
  expect(await who(cookiesIn(changed.headers))).toMatchObject({ name: 'chris' });
  const link = await createPasswordLink(desk.db, terminal, { personId });
  if (!link.ok) throw new Error(link.reason);
  const form = { token: link.link.token, password: 'third one under the stairs' };
  const chosen = await call(choosePassword, post('/api', form));
  expect(chosen.body).toEqual({ ok: true, step: 'code' });
  expect(await who(cookiesIn(chosen.headers))).toBeNull();
  const in_ = await code(cookiesIn(chosen.headers), { code: totp(secret, Date.now() + halfMinute) });
  expect(await who(cookiesIn(in_.headers))).toMatchObject({ name: 'chris' });
});

test('The owner link of the command line lets an owner in who lost the second factor', async () => {
  await joinWithCode('olena', 'owner');
  const link = await createOwnerLink(desk.db, terminal);
  if (!link.ok) throw new Error(link.reason);
  const form = { token: link.token, userName: 'olena', password: 'otter over a slate floor' };
  const done = await call(useOwnerLink, post('/api', form));
  expect(await who(cookiesIn(done.headers))).toMatchObject({ name: 'olena' });
  expect(desk.db.read.select().from(twoFactor).all()).toEqual([]);
});

test('Whoever is disabled between the two steps does not get in', async () => {
  const { personId, secret } = await joinWithCode('chris');
  const { cookie } = await password('chris');
  await setBanned(desk.db, terminal, { personId, banned: true });
  const late = await code(cookie, { code: totp(secret, Date.now() + halfMinute) });
  expect(late).toMatchObject({ status: 422, body: { reason: 'banned' } });
  expect(late.headers.getSetCookie().join()).not.toContain('session_token=');
});

test('A first step by a password that was changed since leads no further', async () => {
  const { cookie: signedIn, secret } = await joinWithCode('chris');
  const { cookie } = await password('chris');
  const own = { current: testPassword, password: 'otter over a slate floor' };
  expect((await call(changePassword, post('/api', own, { cookie: signedIn }))).status).toBe(200);
  const late = await code(cookie, { code: totp(secret, Date.now() + halfMinute) });
  expect(late).toMatchObject({ status: 422, body: { reason: 'challenge_over' } });
});

test('The first step is good for ten minutes and no cookie of anybody’s making', async () => {
  const { secret } = await joinWithCode('olena');
  const { cookie } = await password('olena');
  const right = () => ({ code: totp(secret, Date.now() + halfMinute) });
  for (const forged of ['', 'sayso.two_factor=2fa-abc.def', cookie.replace(/\.[^.;]+(;|$)/, '.AAAA$1')])
    expect(await code(forged, right())).toMatchObject({ status: 422, body: { reason: 'challenge_over' } });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11 * 60_000 });
  expect(await code(cookie, right())).toMatchObject({ status: 422, body: { reason: 'challenge_over' } });
});

test('Secret and recovery codes do not lie in the file as they are', async () => {
  const { secret, recoveryCodes } = await joinWithCode('olena');
  const kept = JSON.stringify([
    desk.db.read.select().from(twoFactor).all(),
    desk.db.read.select().from(verification).all(),
  ]);
  for (const word of [secret, ...recoveryCodes, ...recoveryCodes.map((one) => one.replaceAll('-', ''))])
    expect(kept).not.toContain(word);
});

test('Each change is one line in the ledger', async () => {
  const { personId, recoveryCodes, cookie } = await joinWithCode('chris');
  await code((await password('chris')).cookie, { recoveryCode: recoveryCodes[0] });
  await call(renew, post('/api', { password: testPassword }, { cookie }));
  await call(turnOff, post('/api', { password: testPassword }, { cookie }));
  const lines = desk.db.read
    .select({ by: ledger.by, detail: ledger.detail })
    .from(ledger)
    .where(eq(ledger.act, 'access_changed'))
    .all()
    .map(({ by, detail }) => ({ by, change: (detail as { change: string }).change }));
  expect(lines).toEqual(
    [
      'password_by_link',
      'second_factor_on',
      'recovery_code_used',
      'recovery_codes_new',
      'second_factor_off',
    ].map((change) => ({ by: personId, change })),
  );
  expect(desk.db.read.select({ on: person.twoFactorEnabled }).from(person).all()).not.toContainEqual({
    on: true,
  });
});

describe('where its line in the ledger cannot be written', () => {
  const breakLedger = () =>
    desk.db.write((tx) => {
      tx.$client.exec(
        "CREATE TRIGGER no_line BEFORE INSERT ON ledger BEGIN SELECT RAISE(ABORT, 'The ledger broke'); END",
      );
    });
  const mendLedger = () => desk.db.write((tx) => void tx.$client.exec('DROP TRIGGER no_line'));
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('the second factor is not turned on', async () => {
    const { personId, cookie } = await desk.join('olena', 'checker');
    const begun = await call(start, post('/api', { password: testPassword }, { cookie }));
    const { secret } = begun.body as { secret: string };
    await breakLedger();
    const failed = await call(confirm, post('/api', { code: totp(secret) }, { cookie }));
    expect(failed).toMatchObject({ status: 500, body: { ok: false, reason: 'fault' } });
    expect(hasSecondFactor(desk.db.read, personId)).toBe(false);
    expect((await password('olena')).body.step).toBe('done');
    await mendLedger();
    const next = totp(secret, Date.now() + halfMinute);
    expect((await call(confirm, post('/api', { code: next }, { cookie }))).status).toBe(200);
  });

  test('the old recovery codes go on', async () => {
    const { cookie, recoveryCodes } = await joinWithCode('olena');
    await breakLedger();
    expect((await call(renew, post('/api', { password: testPassword }, { cookie }))).status).toBe(500);
    await mendLedger();
    const [old] = recoveryCodes;
    expect((await code((await password('olena')).cookie, { recoveryCode: old })).status).toBe(200);
  });

  test('a recovery code lets nobody in and is not used up', async () => {
    const { recoveryCodes } = await joinWithCode('olena');
    const [first] = recoveryCodes;
    await breakLedger();
    const failed = await code((await password('olena')).cookie, { recoveryCode: first });
    expect(failed.status).toBe(500);
    expect(cookiesIn(failed.headers)).toBe('');
    await mendLedger();
    expect((await code((await password('olena')).cookie, { recoveryCode: first })).status).toBe(200);
  });
});
