/** Who writes, asked the same of JSON and of files. */

import type { Actor } from '#lib/workbench/actor.ts';
import { findPerson } from '#lib/workbench/person/find-person.ts';
import { pagePersonHeader } from '#lib/workbench/person/page-person-header.ts';
import { actorOf } from '../../_server/actor-of.ts';
import { desk } from '../../_server/desk.ts';
import { deskUrl } from '../../_server/desk-url.ts';
import { refuse } from './answer.ts';
import { isSameOrigin } from './same-origin.ts';

/**
 * The signed-in person, or the refusal: 403 to another site's page, 401 without a session, and 409
 * "other_person" where the page was made for somebody else than who is signed in by now (`now` and
 * `page` name both): one browser has one session, whichever of its tabs it was opened in. A request
 * that names nobody comes from a script that holds a session of its own and shows no name to anybody.
 */
export async function writerOf({ headers }: Request): Promise<Actor | Response> {
  if (!isSameOrigin(headers, deskUrl())) return refuse('foreign_origin');
  const actor = await actorOf(headers);
  if (!actor) return refuse('signed_out');
  const pagePerson = headers.get(pagePersonHeader);
  if (pagePerson === null || pagePerson === actor.id) return actor;
  const page = findPerson(desk().read, pagePerson)?.name ?? null;
  return refuse('other_person', { now: actor.name, page });
}
