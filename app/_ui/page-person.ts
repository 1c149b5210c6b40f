/** Whom this page was made for. Another tab of the same browser may have changed who is signed in since. */
import { pagePersonHeader } from '#lib/workbench/person/page-person-header.ts';

/** Who is signed in by now, and whose page this is; null: the desk does not know them. */
export interface OtherPerson {
  now: string;
  page: string | null;
}

const told = new EventTarget();

/** For every request of a page: its person, as the layout wrote it on the body. Nothing before sign-in. */
export function pagePersonHeaders(): Record<string, string> {
  const { person } = document.body.dataset;
  return person ? { [pagePersonHeader]: person } : {};
}

/** A name in the tab's storage under which another person who signs in here finds nothing of this one. */
export const ownName = (name: string): string => `${name}.${document.body.dataset.person ?? ''}`;

/** Tells the page's notice of it where a refusal's body says that somebody else is signed in. */
export function noteOtherPerson(body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  if (!('reason' in body) || body.reason !== 'other_person' || !('now' in body)) return;
  const page = 'page' in body && typeof body.page === 'string' ? body.page : null;
  const detail: OtherPerson = { now: String(body.now), page };
  told.dispatchEvent(new CustomEvent('other', { detail }));
}

/** Calls back each time that a refusal says so; gives what ends it. */
export function onOtherPerson(listener: (other: OtherPerson) => void): () => void {
  const heard = (event: Event) => listener((event as CustomEvent<OtherPerson>).detail);
  told.addEventListener('other', heard);
  return () => told.removeEventListener('other', heard);
}
