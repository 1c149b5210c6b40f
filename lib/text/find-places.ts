import type { Place, Span } from './analysis.ts';
import { noPlaces, placeNames, placeNouns, placePrepositions } from './en/place-names.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** A name has at most so many words. */
const longestName = 4;

/**
 * Finds the places that a part of the text names: listed ones, and capitalised names that a preposition
 * (in Zarechnovo) or a noun (the Sumy region, the village of Oumé) makes a place.
 */
export function findPlaces(text: string, span: Span = [0, text.length]): Place[] {
  const tokens = splitTokens(text, span);
  const places: Place[] = [];
  for (let k = 0; k < tokens.length; ) {
    const end = placeEnd(tokens, k);
    const [first, last] = [tokens[k], tokens[end - 1]];
    if (end > k && first && last) {
      const place: Span = [first.start, last.end];
      places.push({
        name: text.slice(...place).replace(/(?<=\p{L})['’]s$/u, ''),
        span: withoutPossessive(text, place),
      });
    }
    k = Math.max(end, k + 1);
  }
  return places;
}

const withoutPossessive = (text: string, [start, end]: Span): Span =>
  /['’]s$/.test(text.slice(end - 2, end)) ? [start, end - 2] : [start, end];

/** The token after the place that begins at `at`; `at` itself where none begins. */
function placeEnd(tokens: Token[], at: number): number {
  let end = at;
  while (
    end < at + longestName &&
    isNamePart(tokens[end]) &&
    (end === at || !/['’]s$/.test(tokens[end - 1]?.lower ?? ''))
  )
    end++;
  if (end === at) return at;
  for (let to = end; to > at; to--)
    if (placeNames.has(bare(tokens.slice(at, to)))) return followed(tokens, to);
  const name = tokens[at];
  if (!name || noPlaces.has(name.lower.replace(/'s$/, ''))) return at;
  const noun = placeNouns.has(tokens[end]?.lower ?? '');
  if (noun) return end + 1;
  const before = tokens[at - 1]?.lower ?? '';
  const of = before === 'of' && /^(\p{L}+?)s?$/u.exec(tokens[at - 2]?.lower ?? '')?.[1];
  if (of && placeNouns.has(of)) return end;
  const person =
    tokens.slice(at, end).some(({ lower }) => noPlaces.has(lower)) ||
    /['’]s$/.test(tokens[end - 1]?.lower ?? '');
  return placePrepositions.has(before) && before !== 'to' && before !== 'over' && !person ? end : at;
}

const followed = (tokens: Token[], end: number): number =>
  placeNouns.has(tokens[end]?.lower ?? '') &&
  /^(region|oblast|district|province|county)$/.test(tokens[end]?.lower ?? '')
    ? end + 1
    : end;

const bare = (tokens: Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s$/, '');

const isNamePart = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
