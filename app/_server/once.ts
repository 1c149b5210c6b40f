/** A production build has one instance of a module for pages and another for routes: what must exist once lives on globalThis. */

/** What `make` gave the first time that `name` was asked for in this process. */
export function once<T>(name: `sayso.${string}`, make: () => T): T {
  const shared = globalThis as Record<symbol, unknown>;
  const key = Symbol.for(name);
  shared[key] ??= make();
  return shared[key] as T;
}
