/** Passwords at rest: argon2id with the parameters of OWASP's password storage sheet (19 MiB, 2 passes). */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id is the library's own choice of algorithm. */
const settings = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** A PHC string. Runs off the serving thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalise(password), settings);
}

/** Throws where `stored` is no PHC string. */
export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, normalise(password));
}

/** The work of verifyPassword where there is nothing to compare with, so that the time tells nothing. */
export async function verifyNoPassword(password: string): Promise<void> {
  nobodys ??= hashPassword(randomBytes(24).toString('base64'));
  await verifyPassword(await nobodys, password);
}

let nobodys: Promise<string> | null = null;

/** One machine sends é as one character, another as two (NIST SP 800-63B, 3.1.1.2). */
function normalise(password: string): string {
  return password.normalize('NFKC');
}
