/** One-time links: they open the door to whoever has no password yet, or none any more. */
import { createHash, randomBytes } from 'node:crypto';
import { and, asc, eq, gt, isNotNull, isNull, type SQL } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { accessLink, person } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { somebodyCanSignIn } from './data.ts';
import { findPerson } from './find-person.ts';
import type { PersonInput } from './schema.ts';

export type LinkPurpose = (typeof accessLink.purpose.enumValues)[number];

/** The path is to be put after the desk's address; it holds the token, which is kept nowhere else. */
export interface AccessLink {
  path: string;
  token: string;
  /** UTC, ISO 8601. */
  expiresAt: string;
}

const hour = 60 * 60 * 1000;
const lifetimes: Record<LinkPurpose, number> = {
  set_up: 24 * hour,
  owner_link: hour,
  choose_password: 7 * 24 * hour,
};

/**
 * The link that makes the first owner; a new one voids the older. Refused once anybody has an
 * account. The start script calls it at every start, as the actor `terminal`, and prints
 * `new URL(link.path, address)` where `ok`.
 */
export async function createSetUpLink(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<Result<AccessLink, { reason: 'already_set_up' }>> {
  allow(actor, 'make_access_link');
  return db.write((tx) => {
    if (somebodyCanSignIn({ read: tx })) return { ok: false, reason: 'already_set_up' } as const;
    return { ok: true, ...createLink(tx, 'set_up', now) } as const;
  });
}

/**
 * The link with which a locked-out owner sets a new password; a new one voids the older. Gives the
 * owners' user names too, since they may be what was forgotten. Refused while there is no owner:
 * then the set-up link is the way in. For the command line, as the actor `terminal`.
 */
export async function createOwnerLink(
  db: Database,
  actor: Actor,
  now = new Date(),
): Promise<Result<AccessLink & { owners: string[] }, { reason: 'no_owner' }>> {
  allow(actor, 'make_access_link');
  return db.write((tx) => {
    const owners = ownerNames(tx);
    if (owners.length === 0) return { ok: false, reason: 'no_owner' } as const;
    const detail = { change: 'owner_link_made' };
    appendLedger(tx, { act: 'access_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true, owners, ...createLink(tx, 'owner_link', now) } as const;
  });
}

/**
 * The link with which a colleague who forgot theirs chooses a new password; a new one voids the
 * older. The password until now works until the link is used. Nobody makes one for themselves: a
 * browser left open would be enough to take the account over.
 */
export async function createPasswordLink(
  db: Database,
  actor: Actor,
  { personId }: PersonInput,
  now = new Date(),
): Promise<Result<{ link: AccessLink }, { reason: 'not_found' | 'disabled' | 'own_account' }>> {
  allow(actor, 'make_access_link');
  if (personId === actor.id) return { ok: false, reason: 'own_account' };
  return db.write((tx) => {
    const found = findPerson(tx, personId);
    if (!found) return { ok: false, reason: 'not_found' } as const;
    if (found.banned) return { ok: false, reason: 'disabled' } as const;
    const detail = { personId, change: 'password_link_made' };
    appendLedger(tx, { act: 'access_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true, link: createLink(tx, 'choose_password', now, personId) } as const;
  });
}

export interface OpenLink {
  id: number;
  purpose: LinkPurpose;
  /** The owners who may use an owner link, by user name. */
  owners: string[];
  /** Whose password the link chooses. */
  person: { id: string; name: string; userName: string } | null;
}

/** What a token opens; null where it is unknown, used, void or too old, or its person is disabled. */
export function openLink(reader: Reader, token: string, now = new Date()): OpenLink | null {
  const found = reader
    .select({ id: accessLink.id, purpose: accessLink.purpose, personId: accessLink.personId })
    .from(accessLink)
    .where(
      and(
        eq(accessLink.tokenHash, hashOf(token)),
        isNull(accessLink.usedAt),
        gt(accessLink.expiresAt, now.toISOString()),
      ),
    )
    .get();
  if (!found) return null;
  const { id, purpose, personId } = found;
  const owners = purpose === 'owner_link' ? ownerNames(reader) : [];
  if (purpose !== 'choose_password') return { id, purpose, owners, person: null };
  const person = personId ? findPerson(reader, personId) : null;
  return person && !person.banned ? { id, purpose, owners, person } : null;
}

/** Marks a link as used, in the transaction that does what it was made for. */
export function closeLink(tx: Transaction, id: number, by: string, at: string): void {
  tx.update(accessLink).set({ usedAt: at, usedBy: by }).where(eq(accessLink.id, id)).run();
}

/** Ends every link of a person that could still be used. */
export function voidLinksOf(tx: Transaction, personId: string, now: Date): void {
  voidLinks(tx, eq(accessLink.personId, personId), now);
}

/** A new link, in the transaction that has a reason for it; voids the older of the same purpose and person. */
export function createLink(
  tx: Transaction,
  purpose: LinkPurpose,
  now: Date,
  personId: string | null = null,
): AccessLink {
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(now.getTime() + lifetimes[purpose]).toISOString();
  voidLinks(tx, personId ? eq(accessLink.personId, personId) : eq(accessLink.purpose, purpose), now);
  tx.insert(accessLink)
    .values({ tokenHash: hashOf(token), purpose, personId, expiresAt })
    .run();
  return { path: `/set-up?token=${token}`, token, expiresAt };
}

function voidLinks(tx: Transaction, which: SQL, now: Date): void {
  const at = now.toISOString();
  tx.update(accessLink)
    .set({ expiresAt: at })
    .where(and(which, isNull(accessLink.usedAt), gt(accessLink.expiresAt, at)))
    .run();
}

function ownerNames(reader: Reader): string[] {
  return reader
    .select({ name: person.username })
    .from(person)
    .where(and(eq(person.role, 'owner'), eq(person.banned, false), isNotNull(person.username)))
    .orderBy(asc(person.username))
    .all()
    .flatMap(({ name }) => name ?? []);
}

function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}
