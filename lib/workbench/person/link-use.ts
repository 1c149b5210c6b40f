/** What one-time links are for. Nobody is signed in here: the link itself is the leave to act. */
import { and, eq } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { person } from '#db/schema.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { closeLink, type LinkPurpose, openLink } from './access-link.ts';
import { insertPerson, isNameTaken, setPassword } from './account.ts';
import { somebodyCanSignIn } from './data.ts';
import { hashPassword } from './password.ts';
import { isEasilyGuessed } from './rules.ts';
import type { ChoosePasswordInput, FirstOwnerInput, OwnerLinkInput } from './schema.ts';
import { clearSecondFactor } from './second-factor.ts';
import { forgiveTries } from './sign-in-limit.ts';

type LinkRefusal = { reason: 'link_unknown' | 'weak_password' };

/** Makes the first owner with a set-up link, once. */
export async function createFirstOwner(
  db: Database,
  { token, userName, displayName, password }: FirstOwnerInput,
  now = new Date(),
): Promise<Result<{ personId: string }, LinkRefusal | { reason: 'already_set_up' | 'name_taken' }>> {
  const refusal = refuseEarly(db, 'set_up', { token, userName, password }, now);
  if (refusal) return refusal;
  const passwordHash = await hashPassword(password);
  return db.write((tx) => {
    if (somebodyCanSignIn({ read: tx })) return { ok: false, reason: 'already_set_up' } as const;
    const link = openLink(tx, token, now);
    if (link?.purpose !== 'set_up') return { ok: false, reason: 'link_unknown' } as const;
    if (isNameTaken(tx, userName)) return { ok: false, reason: 'name_taken' } as const;
    const personId = insertPerson(tx, { userName, displayName, role: 'owner' }, now);
    setPassword(tx, personId, passwordHash, now);
    const at = now.toISOString();
    closeLink(tx, link.id, personId, at);
    const detail = { personId, name: displayName, role: 'owner' };
    appendLedger(tx, { act: 'person_joined', by: personId, at, detail });
    return { ok: true, personId } as const;
  });
}

/**
 * Sets a locked-out owner's new password with an owner link, once, ends their sessions and takes
 * their second factor off: whoever reads the machine's files may let an owner in who lost it.
 */
export async function useOwnerLink(
  db: Database,
  { token, userName, password }: OwnerLinkInput,
  now = new Date(),
): Promise<Result<{ personId: string }, LinkRefusal | { reason: 'not_an_owner' }>> {
  const refusal = refuseEarly(db, 'owner_link', { token, userName, password }, now);
  if (refusal) return refusal;
  const passwordHash = await hashPassword(password);
  return db.write((tx) => {
    const link = openLink(tx, token, now);
    if (link?.purpose !== 'owner_link') return { ok: false, reason: 'link_unknown' } as const;
    const owner = tx
      .select({ id: person.id })
      .from(person)
      .where(and(eq(person.username, userName), eq(person.role, 'owner'), eq(person.banned, false)))
      .get();
    if (!owner) return { ok: false, reason: 'not_an_owner' } as const;
    const at = now.toISOString();
    setPassword(tx, owner.id, passwordHash, now);
    clearSecondFactor(tx, owner.id);
    forgiveTries(tx, userName);
    closeLink(tx, link.id, owner.id, at);
    appendLedger(tx, {
      act: 'access_changed',
      by: owner.id,
      at,
      detail: { personId: owner.id, change: 'password_by_owner_link' },
    });
    return { ok: true, personId: owner.id } as const;
  });
}

/** Sets the password of the colleague for whom the link was made, once, and ends their sessions. */
export async function choosePassword(
  db: Database,
  { token, password }: ChoosePasswordInput,
  now = new Date(),
): Promise<Result<{ userName: string }, LinkRefusal>> {
  const userName = openLink(db.read, token, now)?.person?.userName ?? '';
  const refusal = refuseEarly(db, 'choose_password', { token, userName, password }, now);
  if (refusal) return refusal;
  const passwordHash = await hashPassword(password);
  return db.write((tx) => {
    const link = openLink(tx, token, now);
    if (!link?.person) return { ok: false, reason: 'link_unknown' } as const;
    const { id: personId } = link.person;
    const at = now.toISOString();
    setPassword(tx, personId, passwordHash, now);
    forgiveTries(tx, userName);
    closeLink(tx, link.id, personId, at);
    const detail = { personId, change: 'password_by_link' };
    appendLedger(tx, { act: 'access_changed', by: personId, at, detail });
    return { ok: true, userName } as const;
  });
}

/** Before the costly hash, so that nobody without a link can keep the machine busy. */
function refuseEarly(
  db: Database,
  purpose: LinkPurpose,
  { token, userName, password }: { token: string; userName: string; password: string },
  now: Date,
) {
  if (openLink(db.read, token, now)?.purpose !== purpose)
    return { ok: false, reason: 'link_unknown' } as const;
  if (isEasilyGuessed(password, userName)) return { ok: false, reason: 'weak_password' } as const;
  return null;
}
