/**
 * better-auth, as far as the desk lets it: it checks passwords, opens and ends sessions and signs
 * their cookies. Its own HTTP routes are not mounted: the desk's routes call it, and people are
 * added and changed by lib/workbench/person alone.
 */
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { admin, twoFactor, username } from 'better-auth/plugins';
import type { Database } from '#db/open.ts';
import { account, person, session, twoFactor as twoFactorTable, verification } from '#db/schema.ts';
import { throughQueue } from '#db/through-queue.ts';
import { hashPassword, verifyPassword } from '#lib/workbench/person/password.ts';
import { userName } from '#lib/workbench/person/schema.ts';
import { dataFolder } from './data-folder.ts';
import { desk } from './desk.ts';
import { deskUrl } from './desk-url.ts';
import { once } from './once.ts';
import { openSession } from './open-session.ts';
import { recoveryCodes } from './recovery-codes.ts';
import { secretOf } from './secret.ts';

/** One working day; after it everybody signs in again. Nothing prolongs it. In seconds. */
export const sessionLength = 12 * 60 * 60;

export type Auth = ReturnType<typeof createAuth>;

/** The one instance of this process. */
export function auth(): Auth {
  return once('sayso.auth', () => createAuth(desk(), { secret: secretOf(dataFolder()), url: deskUrl() }));
}

/** `url` is the address that people type: its scheme decides whether cookies are Secure. */
export function createAuth(db: Database, { secret, url }: { secret: string; url: URL }) {
  return betterAuth({
    secret,
    baseURL: url.origin,
    database: drizzleAdapter(throughQueue(db), {
      provider: 'sqlite',
      schema: { user: person, session, account, verification, twoFactor: twoFactorTable },
    }),
    session: { expiresIn: sessionLength, disableSessionRefresh: true, cookieCache: { enabled: false } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      maxPasswordLength: 256,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    // Per address and trusting headers: the desk counts per account instead (sign-in-limit.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'sayso',
      useSecureCookies: url.protocol === 'https:',
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { disableIpTracking: true },
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 31,
        usernameValidator: (name) => userName.safeParse(name).success,
      }),
      // For its refusal of banned people at sign-in; nobody has its role "admin".
      admin(),
      twoFactor({
        issuer: 'Sayso',
        // The desk counts wrong codes itself, as it does passwords (sign-in-limit.ts).
        accountLockout: { enabled: false },
        backupCodeOptions: { customBackupCodesGenerate: recoveryCodes },
      }),
      openSession(),
    ],
  });
}
