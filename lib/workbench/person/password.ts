/** Passwords at rest: argon2id with the parameters of OWASP's password storage sheet (19 MiB, 2 passes). */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id is the library's own choice of algorithm. */
const settings = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** A PHC string. Runs off the serving thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), settings);
}

/**
 * Whether the password is the one that was stored as a PHC string. Where nothing is stored it is
 * not, after the same work: the time tells nothing. Throws where `stored` is no PHC string.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword(randomBytes(24).toString('base64'));
  const isSame = await verify(stored ?? (await nobodys), normalise(password));
  return isSame && stored !== null;
}

let nobodys: Promise<string> | null = null;

/** One machine sends é as one character, another as two (NIST SP 800-63B, 3.1.1.2). */
function normalise(password: string): string {
  return password.normalize('NFKC');
}
