import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ledger } from '#db/schema.ts';
import { demo, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { ana, bo, exampleDesk } from '../example-desk.ts';
import { faultsOfPeople } from '../integrity/faults-of-people.ts';
import { notesOn } from '../note/data.ts';
import { writeNote } from '../note/mutations.ts';
import { findPerson } from './find-person.ts';
import { addPerson, changeRole } from './mutations.ts';
import { changeOwnName, renamePerson } from './rename.ts';
import { ownNameInput } from './schema.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeEach(async () => {
  desk = await exampleDesk();
});
afterEach(() => desk.cleanup());

const lines = () => desk.db.read.select().from(ledger).all();

test('Who has another name is called so beside what they wrote before', async () => {
  const claimId = desk.claims.shot;
  await writeNote(desk.db, ana, { claimId, words: 'Ask the air force.', requestId: randomUUID() });
  expect(await changeOwnName(desk.db, ana, { displayName: 'Anna Petrović' })).toEqual({ ok: true });
  expect(notesOn(desk.db.read, claimId)).toMatchObject([{ by: { id: ana.id, name: 'Anna Petrović' } }]);
});

test('Each other name is one line in the ledger, the same name again none', async () => {
  const before = lines().length;
  await changeOwnName(desk.db, ana, { displayName: 'Anna Petrović' });
  await changeOwnName(desk.db, ana, { displayName: 'Anna Petrović' });
  await renamePerson(desk.db, terminal, { personId: ana.id, displayName: 'Ana Petrović' });
  expect(lines().slice(before)).toMatchObject([
    {
      act: 'person_renamed',
      by: ana.id,
      detail: { personId: ana.id, from: ana.name, name: 'Anna Petrović' },
    },
    { act: 'person_renamed', by: terminal.id, detail: { personId: ana.id, name: ana.name } },
  ]);
});

test('A name that somebody gave agrees with the ledger, the role beside it as well', async () => {
  const who = { userName: 'chris', displayName: 'Crhis', role: 'viewer' as const };
  const added = await addPerson(desk.db, terminal, who);
  if (!added.ok) throw new Error(added.reason);
  const { personId } = added;
  await changeRole(desk.db, terminal, { personId, role: 'checker' });
  await renamePerson(desk.db, terminal, { personId, displayName: 'Chris' });
  expect(findPerson(desk.db.read, personId)).toMatchObject({ name: 'Chris', role: 'checker' });
  expect([...faultsOfPeople(desk.db.read)]).toEqual([]);
});

test('Only owners rename others, and nobody the desk’s own names', async () => {
  const asked = { personId: ana.id, displayName: 'Somebody' };
  for (const actor of [ana, bo])
    await expect(renamePerson(desk.db, actor, asked)).rejects.toThrow(NotAllowed);
  expect(await renamePerson(desk.db, terminal, { ...asked, personId: demo.id })).toEqual({
    ok: false,
    reason: 'not_found',
  });
  expect(findPerson(desk.db.read, ana.id)?.name).toBe(ana.name);
});

test.each([
  ['  Ana  ', 'Ana'],
  ['A'.repeat(100), 'A'.repeat(100)],
  ['   ', null],
  ['A'.repeat(101), null],
])('As a name “%s” is read as %s', (typed, name) => {
  expect(ownNameInput.safeParse({ displayName: typed }).data?.displayName ?? null).toBe(name);
});
