/** Where a person is signed in, and how they end that. */
import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { session } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type { Result } from '../result.ts';
import { endSessions } from './account.ts';
import { type Browser, browserOf } from './browser-of.ts';
import { forgetDevices } from './known-device.ts';
import type { SessionInput } from './schema.ts';

export interface OwnSession {
  id: string;
  /** Null where the browser does not tell. */
  browser: Browser | null;
  /** UTC, ISO 8601. */
  since: string;
  /** UTC, ISO 8601; to a quarter of an hour. */
  lastUsed: string;
  /** UTC, ISO 8601. */
  until: string;
  /** Whether it is the one that asks. */
  isThis: boolean;
}

/** The person's open sessions, this one first, then the newest. */
export function listOwnSessions(db: Database, actor: Actor, thisId: string, now = new Date()): OwnSession[] {
  allow(actor, 'end_own_sessions');
  return db.read
    .select()
    .from(session)
    .where(and(eq(session.userId, actor.id), gt(session.expiresAt, now)))
    .orderBy(desc(session.createdAt), desc(session.id))
    .all()
    .map(({ id, userAgent, createdAt, updatedAt, expiresAt }) => ({
      id,
      browser: browserOf(userAgent ?? ''),
      since: createdAt.toISOString(),
      lastUsed: updatedAt.toISOString(),
      until: expiresAt.toISOString(),
      isThis: id === thisId,
    }))
    .sort((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** In milliseconds: a write for each request would be too many. */
const noted = 15 * 60 * 1000;

/** Notes that a session is in use, where the last note is a quarter of an hour old. */
export async function noteUse(
  db: Database,
  { id, updatedAt }: { id: string; updatedAt: Date },
  now = new Date(),
): Promise<void> {
  const before = new Date(now.getTime() - noted);
  if (updatedAt > before) return;
  await db.write((tx) =>
    tx
      .update(session)
      .set({ updatedAt: now })
      .where(and(eq(session.id, id), lte(session.updatedAt, before)))
      .run(),
  );
}

/** Ends one of the person's own sessions; somebody else's is not found. */
export async function endOwnSession(
  db: Database,
  actor: Actor,
  { sessionId }: SessionInput,
): Promise<Result<object, { reason: 'not_found' }>> {
  allow(actor, 'end_own_sessions');
  return db.write((tx) => {
    const { changes } = tx
      .delete(session)
      .where(and(eq(session.id, sessionId), eq(session.userId, actor.id)))
      .run();
    return changes === 0 ? ({ ok: false, reason: 'not_found' } as const) : ({ ok: true } as const);
  });
}

/** Signs the person out everywhere, here too, and forgets the browsers that were known as theirs. */
export async function endOwnSessions(db: Database, actor: Actor): Promise<{ ok: true }> {
  allow(actor, 'end_own_sessions');
  return db.write((tx) => {
    endSessions(tx, actor.id);
    forgetDevices(tx, actor.id);
    return { ok: true } as const;
  });
}
