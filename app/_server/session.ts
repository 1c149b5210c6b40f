/** Who is asking: from the session cookie to an actor, looked up anew on every request. */
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '#lib/workbench/actor.ts';
import { somebodyCanSignIn } from '#lib/workbench/person/data.ts';
import { sessionOf } from './actor-of.ts';
import { desk } from './desk.ts';
import { pathHeader } from './path-header.ts';

/** For server components: the open session and whose it is, or null. Asked once a request. */
export const currentSession = cache(async () => sessionOf(await headers()));

/** For server components: the signed-in person, or null. */
export async function currentActor(): Promise<Actor | null> {
  return (await currentSession())?.actor ?? null;
}

/**
 * For pages: the signed-in person; everybody else is led to /sign-in, and back here afterwards, or
 * to /set-up while nobody can sign in yet.
 */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  if (!somebodyCanSignIn(desk())) redirect('/set-up');
  const path = (await headers()).get(pathHeader);
  redirect(path && path !== '/' ? `/sign-in?to=${encodeURIComponent(path)}` : '/sign-in');
}
