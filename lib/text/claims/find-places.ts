import type { Place, Span } from '../analysis.ts';
import { noPlaces, placeNames, placeNouns, placePrepositions } from '../en/place-names.ts';
import { startsWithCapital } from '../words/letters.ts';
import { splitTokens, type Token } from '../words/split-tokens.ts';
import { isLike, isOneOf, wordTest } from '../words/word-tests.ts';

/** A name has at most so many words. */
const longestName = 4;

/**
 * Finds the places that a part of the text names: listed ones, and capitalised names that a preposition
 * (in Zarechnovo) or a noun (the Sumy region, the village of Oumé) makes a place.
 */
export function findPlaces(
  text: string,
  span: Span = [0, text.length],
  tokens = splitTokens(text, span),
): Place[] {
  const places: Place[] = [];
  let last = -1;
  for (let k = 0; k < tokens.length; ) {
    if (!isNamePart(tokens[k])) {
      k++;
      continue;
    }
    const listed = last === k - 1 && joinsPlaces(tokens[last]);
    const end = placeEnd(tokens, k, listed);
    const [head, tail] = [tokens[k], tokens[end - 1]];
    if (end > k && head && tail) {
      last = end;
      const place: Span = [head.start, tail.end];
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

/** The token after the place that begins at `at`; `at` itself where none begins. `joined`: a place stands before it and "and". */
function placeEnd(tokens: Token[], at: number, joined: boolean): number {
  let end = at;
  while (end < at + longestName && isNamePart(tokens[end]) && (end === at || !isOwner(tokens[end - 1])))
    end++;
  if (end === at) return at;
  const name = tokens[at];
  const listed = listedEnd(tokens, at, end);
  if (listed > at) return joined || isWhere(tokens, at, listed) ? followed(tokens, listed) : at;
  if (!name || name.text.length < 2 || isNoPlace(name)) return at;
  if (isPlaceNoun(tokens[end])) return end + 1;
  const before = tokens[at - 1]?.lower ?? '';
  const of = before === 'of' && /^(\p{L}+?)s?$/u.exec(tokens[at - 2]?.lower ?? '')?.[1];
  if (of && placeNouns.has(of)) return end;
  const person = holdsNoPlace(tokens, at, end) || isOwner(tokens[end - 1]);
  if (!person && (captureVerbs.has(before) || joined) && liesInRegion(tokens, end)) return end;
  return placePrepositions.has(before) && before !== 'to' && before !== 'over' && !person ? end : at;
}

/** “Seized Anrode in the northern Velm region”, “and Oumé in the Velm region”: what lies in a region and was taken is a place. */
function liesInRegion(tokens: Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false;
  let k = at + 1;
  while (leadsIn(tokens[k])) k++;
  const from = k;
  while (k < from + longestName && isNamePart(tokens[k])) k++;
  return k > from && isPlaceNoun(tokens[k]);
}

const joinsPlaces = isOneOf(['and', ',']);
const isOwner = isLike(/['’]s$/);
const isPlaceNoun = isOneOf(placeNouns);
const isDivision = isOneOf(['region', 'oblast', 'district', 'province', 'county']);
const isNoPlace = wordTest(({ lower }) => noPlaces.has(lower.replace(/'s$/, '')));
const isListedNoPlace = isOneOf(noPlaces);
const tellsWhere = isOneOf([
  ...placePrepositions,
  ...['of', 'on', 'through', 'between', 'within', 'throughout', 'against'],
]);

function holdsNoPlace(tokens: Token[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isListedNoPlace(tokens[k])) return true;
  return false;
}

const captureVerbs = new Set(
  'seized seize seizes captured capture captures took takes retook retaken taken liberated occupied entered recaptured lost reached'.split(
    ' ',
  ),
);

function listedEnd(tokens: Token[], at: number, end: number): number {
  if (!startsListed(tokens[at])) return at;
  for (let to = end; to > at; to--) if (placeNames.has(bare(tokens.slice(at, to)))) return to;
  return at;
}

const firstWords = new Set([...placeNames].map((name) => name.split(' ')[0] ?? name));
const startsListed = wordTest(
  ({ text }) => firstWords.has(text) || firstWords.has(text.replace(/['’]s$/, '')),
);

/** Where something is, not who does it: "in eastern Ukraine", "Kyiv's old town", not "Moscow refused". */
function isWhere(tokens: Token[], at: number, end: number): boolean {
  if (isPlaceNoun(tokens[end])) return true;
  let before = at - 1;
  while (before > at - 4 && leadsIn(tokens[before])) before--;
  return before > at - 4 && tellsWhere(tokens[before]);
}

const leadsIn = isLike(
  /^(the|eastern|western|northern|southern|central|north|south|east|west|northeast|northwest|southeast|southwest|occupied|northeastern|southeastern|former|city|region|village|town|and)$/,
);

const followed = (tokens: Token[], end: number): number =>
  isPlaceNoun(tokens[end]) && isDivision(tokens[end]) ? end + 1 : end;

const bare = (tokens: Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join(' ')
    .replace(/['’]s$/, '');

const isNamePart = (token: Token | undefined): boolean => token?.kind === 'word' && isCapitalised(token);
const isCapitalised = wordTest(({ text }) => startsWithCapital(text));
