import type { AccessLink } from '#lib/workbench/person/access-link.ts';
import { deskUrl } from '../../_server/desk-url.ts';

/** The answer with the link as people open it: the whole address, shown once and kept nowhere. */
export function withAddress<Outcome extends { ok: boolean; link?: AccessLink }>({
  link,
  ...outcome
}: Outcome) {
  if (!link) return outcome;
  return { ...outcome, link: { address: new URL(link.path, deskUrl()).href, expiresAt: link.expiresAt } };
}
