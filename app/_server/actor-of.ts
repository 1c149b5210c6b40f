/** From a request's cookies to the person who sends it. */
import { z } from 'zod';
import { roles } from '#lib/vocabulary.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { noteUse } from '#lib/workbench/person/own-sessions.ts';
import { auth } from './auth.ts';
import { desk } from './desk.ts';
import { once } from './once.ts';

const role = z.enum(roles);

/**
 * The person whose session cookie is in `headers`, with the role that the database holds at this
 * moment; null where there is no session, it has ended, or the person is disabled.
 */
export async function actorOf(headers: Headers): Promise<Actor | null> {
  return (await sessionOf(headers))?.actor ?? null;
}

/** Like actorOf, with the session's id: not its token, which opens it. */
export async function sessionOf(headers: Headers): Promise<{ id: string; actor: Actor } | null> {
  const found = await auth().api.getSession({ headers });
  if (!found || found.user.banned) return null;
  const { session, user } = found;
  noteUseLater(session);
  return { id: session.id, actor: { id: user.id, name: user.name, role: role.parse(user.role) } };
}

/** Nobody waits for it: a desk that cannot write at present is read all the same. One at a time for each session. */
function noteUseLater(session: { id: string; updatedAt: Date }): void {
  const noting = once('sayso.noting', () => new Set<string>());
  if (noting.has(session.id)) return;
  noting.add(session.id);
  void noteUse(desk(), session)
    .catch(() => undefined)
    .finally(() => noting.delete(session.id));
}
