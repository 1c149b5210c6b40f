import type { NamedStatement, Span } from '../analysis.ts';

const words = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [],
  );
const leastWords = 3;
const leastShare = 0.7;
/** A word that more statements share tells none of them apart; they are not looked through for each heading. */
const mostSharing = 100;

/**
 * A heading often quotes what the article quotes again with its speaker: gives a search for the
 * statement whose quoted words hold most of a heading's; null where none does. The words of the
 * statements are read once, since an article can have hundreds of headings.
 */
export function echoesAmong(
  text: string,
  statements: readonly NamedStatement[],
): (heading: Span) => NamedStatement | null {
  let byWord: ReadonlyMap<string, number[]> | undefined;
  const shared = new Uint32Array(statements.length);
  return (heading) => {
    const wanted = words(text.slice(...heading));
    if (wanted.size < leastWords) return null;
    byWord ??= statementsByWord(text, statements);
    const lists: number[][] = [];
    for (const word of wanted) lists.push(byWord.get(word) ?? []);
    for (const list of lists) for (const at of list) shared[at] = (shared[at] ?? 0) + 1;
    return takeMostShared(shared, lists, statements, leastShare * wanted.size);
  };
}

/** Where the statements stand in the list that hold each word. */
function statementsByWord(
  text: string,
  statements: readonly NamedStatement[],
): ReadonlyMap<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [at, statement] of statements.entries()) {
    if (statement.kind === 'indirect' || statement.speaker === 'unknown') continue;
    for (const word of words(statement.content.map((span) => text.slice(...span)).join(' ')))
      push(byWord, word, at);
  }
  return byWord;
}

/** The first of those that share most, where they share at least so many words; all counts are nought again. */
function takeMostShared(
  shared: Uint32Array,
  lists: readonly number[][],
  statements: readonly NamedStatement[],
  least: number,
): NamedStatement | null {
  let best: NamedStatement | null = null;
  let most = 0;
  for (const list of lists)
    for (const at of list) {
      const count = shared[at] ?? 0;
      shared[at] = 0;
      const statement = statements[at];
      if (!statement || count < least || count < most || count === 0) continue;
      const isEarlier = best !== null && (statement.content[0]?.[0] ?? 0) < (best.content[0]?.[0] ?? 0);
      if (count > most || isEarlier) [best, most] = [statement, count];
    }
  return best;
}

function push(lists: Map<string, number[]>, word: string, at: number): void {
  const list = lists.get(word);
  if (!list) lists.set(word, [at]);
  else if (list.length < mostSharing) list.push(at);
}
