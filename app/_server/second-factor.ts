/** A person's own second factor: better-auth makes and checks the codes, the desk counts, keeps and tells. */
import type { Database } from '#db/open.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { allow } from '#lib/workbench/allow.ts';
import { checkOwnPassword, type PasswordRefusal } from '#lib/workbench/person/own-password.ts';
import { claimCode, hasSecondFactor, recordingSecondFactor } from '#lib/workbench/person/second-factor.ts';
import type { Result } from '#lib/workbench/result.ts';
import { auth } from './auth.ts';
import { deviceTokens } from './cookies.ts';
import { printedCode } from './recovery-codes.ts';

/**
 * Makes a secret that counts once confirmSecondFactor got a code of it; the one before, if it was
 * never confirmed, is void. `address` is for a QR code, `secret` (base32) to be typed.
 */
export async function startSecondFactor(
  db: Database,
  actor: Actor,
  password: string,
  headers: Headers,
): Promise<Result<{ address: string; secret: string }, PasswordRefusal | { reason: 'already_on' }>> {
  allow(actor, 'change_own_second_factor');
  const checked = await checkOwnPassword(db, actor, password, deviceTokens(headers));
  if (!checked.ok) return checked;
  if (hasSecondFactor(db.read, actor.id)) return { ok: false, reason: 'already_on' };
  const made = await auth().api.enableTwoFactor({ body: { password }, headers });
  if (!('totpURI' in made)) throw new Error('No secret was made');
  const secret = new URL(made.totpURI).searchParams.get('secret') ?? '';
  return { ok: true, address: addressOf(secret, checked.userName), secret };
}

/** Turns it on with a code of the app; gives the recovery codes, which are shown once. */
export async function confirmSecondFactor(
  db: Database,
  actor: Actor,
  code: string,
  headers: Headers,
): Promise<Result<{ recoveryCodes: string[]; cookies: string[] }, { reason: 'wrong_code' | 'already_on' }>> {
  allow(actor, 'change_own_second_factor');
  if (hasSecondFactor(db.read, actor.id)) return { ok: false, reason: 'already_on' };
  if (!(await claimCode(db, actor.id, code))) return { ok: false, reason: 'wrong_code' };
  const response = await recordingSecondFactor(db, actor, 'second_factor_on', () =>
    auth().api.verifyTOTP({ body: { code }, headers, asResponse: true }),
  );
  if (response.status >= 500) throw new Error(`Turning it on failed with status ${response.status}`);
  if (!response.ok) return { ok: false, reason: 'wrong_code' };
  return {
    ok: true,
    recoveryCodes: await recoveryCodesOf(actor),
    // The session goes on under another token.
    cookies: response.headers.getSetCookie(),
  };
}

/** Ten new recovery codes in place of those until now. */
export async function renewRecoveryCodes(
  db: Database,
  actor: Actor,
  password: string,
  headers: Headers,
): Promise<Result<{ recoveryCodes: string[] }, PasswordRefusal | { reason: 'not_on' }>> {
  allow(actor, 'change_own_second_factor');
  const checked = await checkOwnPassword(db, actor, password, deviceTokens(headers));
  if (!checked.ok) return checked;
  if (!hasSecondFactor(db.read, actor.id)) return { ok: false, reason: 'not_on' };
  const { backupCodes } = await recordingSecondFactor(db, actor, 'recovery_codes_new', () =>
    auth().api.generateBackupCodes({ body: { password }, headers }),
  );
  return { ok: true, recoveryCodes: backupCodes.map(printedCode) };
}

/** How many recovery codes are left; null without a second factor. */
export async function recoveryCodesLeft(db: Database, actor: Actor): Promise<number | null> {
  allow(actor, 'change_own_second_factor');
  if (!hasSecondFactor(db.read, actor.id)) return null;
  return (await recoveryCodesOf(actor)).length;
}

async function recoveryCodesOf(actor: Actor): Promise<string[]> {
  const { backupCodes } = await auth().api.viewBackupCodes({ body: { userId: actor.id } });
  return backupCodes.map(printedCode);
}

/** As apps read it (Key Uri Format); six digits and half a minute are what all of them take for given. */
function addressOf(secret: string, userName: string): string {
  const search = new URLSearchParams({ secret, issuer: 'Sayso' });
  return `otpauth://totp/Sayso:${encodeURIComponent(userName)}?${search}`;
}
