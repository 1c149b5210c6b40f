/** Where to go after signing in. */

const here = 'http://desk.invalid';

/** The path on this desk that `asked` names, else the desk itself: never another site's address. */
export function returnPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/')) return '/';
  // A browser reads "/\", "//" and a tab between them as the start of another host.
  const url = URL.parse(asked, here);
  if (url?.origin !== here) return '/';
  const path = url.pathname + url.search + url.hash;
  return path.startsWith('//') || /^\/(api|sign-in)\b/.test(path) ? '/' : path;
}
