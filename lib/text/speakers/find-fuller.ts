import type { Appearance, Cast } from './gather-cast.ts';
import { nearestAfter, nearestBefore } from './look-around.ts';
import type { Organisation } from './read-organisations.ts';

/** Where the article says more of an organisation (the ministry): whose it is, or a longer name that ends alike. The nearest before, else after; null for none. */
export function findFuller(own: Organisation, at: number, cast: Cast): Appearance<Organisation> | null {
  const isFuller = ({ who }: Appearance<Organisation>) =>
    (who.owner !== null || who.words.length > own.words.length) && endsWith(who, own);
  return (
    nearestBefore(cast.organisationAppearances, at, isFuller) ??
    nearestAfter(cast.organisationAppearances, at, isFuller)
  );
}

/** Does the longer name end in the words of the shorter one? */
function endsWith({ words: long }: Organisation, { words: short }: Organisation): boolean {
  const from = long.length - short.length;
  return from >= 0 && short.every((word, i) => long[from + i] === word);
}
