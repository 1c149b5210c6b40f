/** What is somebody else's: a right by role is none to a colleague's own things. */
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { person, session } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { addPerson } from '#lib/workbench/person/mutations.ts';
import { POST as changePassword } from '../api/account/password/route.ts';
import { POST as endSession } from '../api/account/sessions/[sessionId]/end/route.ts';
import { POST as cancelExport } from '../api/exports/[id]/cancel/route.ts';
import { GET as takeExport } from '../api/exports/[id]/file/route.ts';
import { GET as readExport } from '../api/exports/[id]/route.ts';
import { GET as listExports, POST as startExport } from '../api/exports/route.ts';
import { POST as setAccess } from '../api/people/[personId]/access/route.ts';
import { POST as setRole } from '../api/people/[personId]/role/route.ts';
import { POST as choosePassword } from '../api/set-up/password/route.ts';
import { POST as signIn } from '../api/sign-in/route.ts';
import { call, cookiesIn, post, type TestDesk, testPassword, testUrl } from './test-desk.ts';
import { freshDeskEachTest, who } from './test-sign-in.ts';

let desk: TestDesk;
freshDeskEachTest((fresh) => {
  desk = fresh;
});

const get = (cookie: string) => new Request(`${testUrl}/api`, { headers: { cookie } });
const notFound = { status: 404, body: { ok: false, reason: 'not_found' } };

test('Nobody ends a colleague’s session, owners by disabling alone', async () => {
  const owner = await desk.join('olena', 'owner');
  const chris = await desk.join('chris', 'checker');
  const sessionId =
    desk.db.read.select().from(session).where(eq(session.userId, chris.personId)).get()?.id ?? '';
  const answer = await call(endSession, post('/api', {}, { cookie: owner.cookie }), { sessionId });
  expect(answer).toMatchObject(notFound);
  expect(await who(chris.cookie)).toMatchObject({ name: 'chris' });
  expect((await call(endSession, post('/api', {}, { cookie: chris.cookie }), { sessionId })).status).toBe(
    200,
  );
  expect(await who(chris.cookie)).toBeNull();
});

test('An editor neither sees, takes nor stops a colleague’s export; an owner sees all', async () => {
  const owner = await desk.join('olena', 'owner');
  const nadia = await desk.join('nadia', 'editor');
  const other = await desk.join('other', 'editor');
  const begun = await call(
    startExport,
    post('/api', { question: {}, format: 'csv' }, { cookie: nadia.cookie }),
  );
  const { id } = begun.body as { id: string };
  expect((await call(listExports, get(other.cookie))).body).toMatchObject({ jobs: [] });
  for (const handler of [readExport, takeExport])
    expect(await call(handler, get(other.cookie), { id })).toMatchObject(notFound);
  expect(await call(cancelExport, post('/api', {}, { cookie: other.cookie }), { id })).toMatchObject(
    notFound,
  );
  expect((await call(readExport, get(owner.cookie), { id })).status).toBe(200);
  expect((await call(readExport, get(nadia.cookie), { id })).status).toBe(200);
  expect((await call(cancelExport, post('/api', {}, { cookie: nadia.cookie }), { id })).status).toBe(200);
});

test('A link chooses the password of the person it was made for, whoever else is named', async () => {
  const owner = await desk.join('olena', 'owner');
  const added = await addPerson(desk.db, terminal, {
    userName: 'chris',
    displayName: 'Chris',
    role: 'viewer',
  });
  if (!added.ok) throw new Error(added.reason);
  const form = {
    token: added.link.token,
    password: 'otter over a slate floor',
    personId: owner.personId,
    userName: 'olena',
    role: 'owner',
  };
  const chosen = await call(choosePassword, post('/api', form));
  expect(await who(cookiesIn(chosen.headers))).toMatchObject({ name: 'Chris', role: 'viewer' });
  const olena = { userName: 'olena', password: form.password };
  expect((await call(signIn, post('/api', olena))).status).toBe(422);
  expect(await who(owner.cookie)).not.toBeNull();
});

test('Nobody gives themselves a role, in whatever they may send', async () => {
  const chris = await desk.join('chris', 'viewer');
  const asked = await call(setRole, post('/api', { role: 'owner' }, { cookie: chris.cookie }), {
    personId: chris.personId,
  });
  expect(asked.status).toBe(403);
  const form = { current: testPassword, password: 'otter over a slate floor', role: 'owner', banned: false };
  const changed = await call(changePassword, post('/api', form, { cookie: chris.cookie }));
  expect(await who(cookiesIn(changed.headers))).toMatchObject({ role: 'viewer' });
});

test('The person in the address is the one who is changed, whoever the body names', async () => {
  const owner = await desk.join('olena', 'owner');
  const [one, other] = [await desk.join('one', 'checker'), await desk.join('other', 'checker')];
  const body = { banned: true, personId: other.personId };
  await call(setAccess, post('/api', body, { cookie: owner.cookie }), { personId: one.personId });
  const banned = desk.db.read.select().from(person).where(eq(person.banned, true)).all();
  expect(banned.map(({ id }) => id)).toEqual([one.personId]);
});
