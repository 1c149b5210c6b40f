/** One-time links: they open the door while nobody, or no owner, can open it with a password. */
import { createHash, randomBytes } from 'node:crypto';
import { and, asc, eq, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { accessLink, person } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type { Result } from '../result.ts';
import { somebodyCanSignIn } from './data.ts';

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
    return { ok: true, owners, ...createLink(tx, 'owner_link', now) } as const;
  });
}

/** What a token opens, with the owners who may use it; null where it is unknown, used, void or too old. */
export function openLink(
  reader: Reader,
  token: string,
  now = new Date(),
): { id: number; purpose: LinkPurpose; owners: string[] } | null {
  const found = reader
    .select({ id: accessLink.id, purpose: accessLink.purpose })
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
  return { ...found, owners: found.purpose === 'owner_link' ? ownerNames(reader) : [] };
}

/** Marks a link as used, in the transaction that does what it was made for. */
export function closeLink(tx: Transaction, id: number, by: string, at: string): void {
  tx.update(accessLink).set({ usedAt: at, usedBy: by }).where(eq(accessLink.id, id)).run();
}

function createLink(tx: Transaction, purpose: LinkPurpose, now: Date): AccessLink {
  const token = randomBytes(32).toString('base64url');
  const at = now.toISOString();
  const expiresAt = new Date(now.getTime() + lifetimes[purpose]).toISOString();
  tx.update(accessLink)
    .set({ expiresAt: at })
    .where(and(eq(accessLink.purpose, purpose), isNull(accessLink.usedAt), gt(accessLink.expiresAt, at)))
    .run();
  tx.insert(accessLink)
    .values({ tokenHash: hashOf(token), purpose, expiresAt })
    .run();
  return { path: `/set-up?token=${token}`, token, expiresAt };
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
