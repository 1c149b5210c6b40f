import type { Organisation } from './read-organisations.ts';

/** Organisations of an article, found again by a word at either end of the name, by acronym or by their common words. */
export interface OrganisationRegister {
  byName: Map<string, Organisation>;
  byEdge: Map<string, Organisation[]>;
  byWords: Map<string, Organisation[]>;
}

/** More names than any article holds; what comes after is left out, so that every look-up stays short. */
const mostOrganisations = 2000;
const mostAlike = 40;

export const emptyRegister = (): OrganisationRegister => ({
  byName: new Map(),
  byEdge: new Map(),
  byWords: new Map(),
});

/** Enters an organisation, or gives the one that is known by this name; null where the register is full. */
export function enterOrganisation(register: OrganisationRegister, seen: Organisation): Organisation | null {
  const known = register.byName.get(seen.name);
  if (known) {
    if (known.acronym === null && seen.acronym !== null) {
      known.acronym = seen.acronym;
      push(register.byEdge, seen.acronym.toLowerCase(), known);
    }
    return known;
  }
  if (register.byName.size >= mostOrganisations) return null;
  register.byName.set(seen.name, seen);
  const lower = seen.name.toLowerCase();
  for (const edge of new Set([
    lower,
    lower.slice(0, lower.indexOf(' ')),
    lower.slice(lower.lastIndexOf(' ') + 1),
    seen.acronym?.toLowerCase() ?? '',
  ]))
    if (edge) push(register.byEdge, edge, seen);
  push(register.byWords, seen.words.join(' '), seen);
  return seen;
}

function push(lists: Map<string, Organisation[]>, key: string, one: Organisation): void {
  const list = lists.get(key);
  if (!list) lists.set(key, [one]);
  else if (list.length < mostAlike && !list.includes(one)) list.push(one);
}
