/** Cookies of the desk beside better-auth's own, under the same names and rules. */
import { deviceLifetime } from '#lib/workbench/person/known-device.ts';
import { deskUrl } from './desk-url.ts';

/** As better-auth names its cookies: under https browsers take them over https alone. */
export function cookieName(name: string): string {
  return `${isSecure() ? '__Secure-' : ''}sayso.${name}`;
}

/** The value of a cookie that the browser sent, decoded; null where there is none. */
export function cookieIn(headers: Headers, name: string): string | null {
  const wanted = `${cookieName(name)}=`;
  const found = (headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(wanted));
  if (found === undefined) return null;
  try {
    return decodeURIComponent(found.slice(wanted.length));
  } catch {
    return null;
  }
}

const deviceCookie = 'known_device';

/** The tokens of people who have signed in with this browser. */
export function deviceTokens(headers: Headers): string[] {
  return (cookieIn(headers, deviceCookie) ?? '').split('.').filter((token) => /^[\w-]{43}$/.test(token));
}

/** The Set-Cookie header with which the browser keeps the tokens; routes alone get to see it. */
export function keepDeviceTokens(tokens: string[]): string {
  const rules = `Max-Age=${deviceLifetime}; Path=/api; HttpOnly; SameSite=Strict${isSecure() ? '; Secure' : ''}`;
  return `${cookieName(deviceCookie)}=${tokens.join('.')}; ${rules}`;
}

function isSecure(): boolean {
  return deskUrl().protocol === 'https:';
}
