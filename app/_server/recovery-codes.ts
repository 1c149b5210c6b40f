/** Codes for whoever has not got their phone: each works once. */
import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for one another in print. */
const signs = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes of 12 signs, 59 bits each, without the dashes that they are shown with. */
export function recoveryCodes(): string[] {
  return Array.from({ length: 10 }, () =>
    Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join(''),
  );
}

/** As it is printed: "k7m2-q9xw-3hdp". */
export function printedCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
