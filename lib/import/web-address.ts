/** Http and https alone: an address is shown as a link. Null for anything else. */
export function webAddress(found: string | null): string | null {
  if (found === null || found.length > 2000 || !URL.canParse(found)) return null;
  return /^https?:$/.test(new URL(found).protocol) ? new URL(found).href : null;
}
