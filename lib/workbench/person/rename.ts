/** The name that colleagues read beside each decision: also beside older ones, which keep whose they are by id. */
import { eq } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { person } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { findPerson } from './find-person.ts';
import type { OwnNameInput, RenamePersonInput } from './schema.ts';

type Renamed = Result<object, { reason: 'not_found' }>;

/** Gives a person another name. Exports that left the desk keep the one that they were printed with. */
export async function renamePerson(
  db: Database,
  actor: Actor,
  input: RenamePersonInput,
  now = new Date(),
): Promise<Renamed> {
  allow(actor, 'manage_people');
  return rename(db, actor, input, now);
}

/** Everybody may say how they are called. */
export async function changeOwnName(
  db: Database,
  actor: Actor,
  { displayName }: OwnNameInput,
  now = new Date(),
): Promise<Renamed> {
  allow(actor, 'change_own_name');
  return rename(db, actor, { personId: actor.id, displayName }, now);
}

function rename(db: Database, actor: Actor, { personId, displayName: name }: RenamePersonInput, now: Date) {
  return db.write<Renamed>((tx) => {
    const found = findPerson(tx, personId);
    if (!found) return { ok: false, reason: 'not_found' };
    if (found.name === name) return { ok: true };
    tx.update(person).set({ name, updatedAt: now }).where(eq(person.id, personId)).run();
    const detail = { personId, from: found.name, name };
    appendLedger(tx, { act: 'person_renamed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true };
  });
}
