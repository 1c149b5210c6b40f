import { countedNouns } from '../en/unit-words.ts';
import type { Token } from '../words/split-tokens.ts';
import { isOneOf } from '../words/word-tests.ts';
import { plural, readCount } from './read-unit.ts';

/** So many tokens stand between “the number of” and its verb at most. */
const farthest = 10;
const moves = isOneOf(
  (
    'rose rises rise risen fell falls fall fallen grew grows grown dropped drops climbed climbs jumped shrank declined ' +
    'increased decreased went'
  ).split(' '),
);
const stands = isOneOf(['stood', 'stands', 'stand']);
const reaches = isOneOf('reached reaches reach hit exceeded exceeds passed topped'.split(' '));
const by = isOneOf(['to', 'from', 'by']);
const auxiliary = isOneOf(['has', 'have', 'had']);
const counts = isOneOf(['casualties', 'deaths', 'fatalities', 'injuries']);
const determiner = isOneOf(['the', 'its', 'their', 'his', 'her', 'our']);
/** With one of these the subject of the verb is no longer the number. */
const opensClause = isOneOf(
  'who whom whose that which as when while where if because since after before and but or said says'.split(
    ' ',
  ),
);

/**
 * The unit of a bare number that its subject names: “the number of hospital beds rose to | 41,000”, “troop numbers fell
 * to | 41,000”, “casualties reached | 1,200”. Null where the grammar does not settle it.
 */
export function readUnitBefore(tokens: readonly Token[], from: number): string | null {
  const verb = verbBefore(tokens, from);
  if (verb === null) return null;
  const end = auxiliary(tokens[verb - 1]) ? verb - 1 : verb;
  const head = tokens[end - 1];
  if (counts(head)) return head?.lower ?? null;
  if (head?.lower === 'numbers') return ofNumbers(tokens[end - 2]);
  return ofTheNumber(tokens, end);
}

function verbBefore(tokens: readonly Token[], from: number): number | null {
  if (reaches(tokens[from - 1])) return from - 1;
  if (by(tokens[from - 1]) && moves(tokens[from - 2])) return from - 2;
  return tokens[from - 1]?.lower === 'at' && stands(tokens[from - 2]) ? from - 2 : null;
}

/** “Troop | numbers”: of nouns that are counted, since phones have numbers too. */
function ofNumbers(noun: Token | undefined): string | null {
  if (noun?.kind !== 'word') return null;
  const unit = countedNouns.has(noun.lower) ? noun.lower : plural(noun.lower);
  return countedNouns.has(unit) ? unit : null;
}

function ofTheNumber(tokens: readonly Token[], end: number): string | null {
  for (let k = end - 1; k >= Math.max(2, end - farthest); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word' && token?.text !== '-') return null;
    if (opensClause(token)) return null;
    if (token.lower !== 'of' || tokens[k - 1]?.lower !== 'number') continue;
    if (tokens[k - 2]?.lower !== 'the') return null;
    const counted = readCount(tokens, determiner(tokens[k + 1]) ? k + 2 : k + 1, false);
    return counted && counted.next <= end ? counted.unit : null;
  }
  return null;
}
