/** A word with the number that all words written alike have; 0: it has none of its own. */
export interface NumberedWord {
  readonly text: string;
  readonly lower: string;
  readonly number: number;
}

/** More different words than nearly any article has; those beyond are asked anew each time. */
const most = 32_768;
/** More tests than there are. */
const mostTests = 192;
/** The answers about one word stand side by side, since rules ask many things of a word at once. */
const answers = new Uint8Array(most * mostTests);
const tables: { fill(empty: 0): unknown }[] = [answers];
let last = 0;
let tests = 0;

/** The number of a word that was not seen before. */
export const nextNumber = (): number => (last < most - 1 ? ++last : 0);

/** Frees all numbers where none is left. Not while words are in use that have one: at the start of an analysis. */
export function freeNumbers(): boolean {
  if (last < most - 1) return false;
  last = 0;
  for (const table of tables) table.fill(0);
  return true;
}

/**
 * Makes of a test of one word a test that is carried out once for each word and looked up by its number from then on:
 * rules ask the same of the same words again and again. It must depend on nothing but the word. No word passes no test.
 */
export function wordTest(
  holds: (word: NumberedWord) => boolean,
): (word: NumberedWord | undefined) => boolean {
  const test = tests++;
  if (test >= mostTests) throw new RangeError('More tests of words than there is room for');
  return (word) => {
    if (word === undefined) return false;
    const place = word.number * mostTests + test;
    const answer = answers[place];
    if (answer) return answer === 2;
    const held = holds(word);
    if (word.number > 0) answers[place] = held ? 2 : 1;
    return held;
  };
}

/** Tests whether the lower case of a word stands in a list. */
export function isOneOf(list: Iterable<string>): (word: NumberedWord | undefined) => boolean {
  const words = new Set(list);
  return wordTest(({ lower }) => words.has(lower));
}

/** Tests whether the lower case of a word matches a pattern. */
export const isLike = (pattern: RegExp): ((word: NumberedWord | undefined) => boolean) =>
  wordTest(({ lower }) => pattern.test(lower));

/** The same for what a list holds about a word: looked up once for each; undefined where there is nothing or no word. */
export function wordValue<Found>(
  find: (word: NumberedWord) => Found | undefined,
): (word: NumberedWord | undefined) => Found | undefined {
  const answers = new Array<Found | undefined | 0>(most).fill(0);
  tables.push(answers);
  return (word) => {
    if (word === undefined) return undefined;
    const answer = answers[word.number];
    if (answer !== 0) return answer;
    const found = find(word);
    if (word.number > 0) answers[word.number] = found;
    return found;
  };
}
