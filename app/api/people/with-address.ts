import type { AccessLink } from '#lib/workbench/person/access-link.ts';
import { deskUrl, opensOnlyHere } from '../../_server/desk-url.ts';

/**
 * The answer with the link as people open it: the whole address, shown once and kept nowhere.
 * `onlyHere`: it opens on this machine alone, since nobody said at which address people reach the desk.
 */
export function withAddress<Outcome extends { ok: boolean; link?: AccessLink }>({
  link,
  ...outcome
}: Outcome) {
  if (!link) return outcome;
  const address = new URL(link.path, deskUrl());
  const { expiresAt } = link;
  return { ...outcome, link: { address: address.href, expiresAt, onlyHere: opensOnlyHere(address) } };
}
