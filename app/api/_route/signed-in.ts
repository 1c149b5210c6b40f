import type { SignedIn } from '../../_server/sign-in.ts';
import { withCookies } from './with-cookies.ts';

/** The answer to a sign-in: its cookies go to the browser alone; a refusal as it is. */
export function signedIn<Refusal extends { ok: false }>(outcome: ({ ok: true } & SignedIn) | Refusal) {
  return outcome.ok ? withCookies({ ok: true, step: outcome.step }, outcome.cookies) : outcome;
}
