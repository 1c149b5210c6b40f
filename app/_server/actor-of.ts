/** From a request's cookies to the person who sends it. */
import { z } from 'zod';
import { roles } from '#lib/vocabulary.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { auth } from './auth.ts';

const role = z.enum(roles);

/**
 * The person whose session cookie is in `headers`, with the role that the database holds at this
 * moment; null where there is no session, it has ended, or the person is banned.
 */
export async function actorOf(headers: Headers): Promise<Actor | null> {
  const found = await auth().api.getSession({ headers });
  if (!found || found.user.banned) return null;
  return { id: found.user.id, name: found.user.name, role: role.parse(found.user.role) };
}
