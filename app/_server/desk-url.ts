/** The address under which people reach this desk. */

/** SAYSO_URL, else where the server listens (HOST, PORT). Throws when SAYSO_URL is no address. */
export function deskUrl(): URL {
  const { SAYSO_URL, HOST, PORT } = process.env;
  return new URL(SAYSO_URL || `http://${HOST || '127.0.0.1'}:${PORT || 3000}`);
}
