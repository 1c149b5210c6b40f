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
  let byWord: ReadonlyMap<string, NamedStatement[]> | undefined;
  return (heading) => {
    const wanted = words(text.slice(...heading));
    if (wanted.size < leastWords) return null;
    byWord ??= statementsByWord(text, statements);
    const shared = new Map<NamedStatement, number>();
    for (const word of wanted)
      for (const statement of byWord.get(word) ?? []) shared.set(statement, (shared.get(statement) ?? 0) + 1);
    return mostShared(shared, leastShare * wanted.size);
  };
}

function statementsByWord(
  text: string,
  statements: readonly NamedStatement[],
): ReadonlyMap<string, NamedStatement[]> {
  const byWord = new Map<string, NamedStatement[]>();
  for (const statement of statements) {
    if (statement.kind === 'indirect' || statement.speaker === 'unknown') continue;
    for (const word of words(statement.content.map((span) => text.slice(...span)).join(' ')))
      push(byWord, word, statement);
  }
  return byWord;
}

/** The first of those that share most, where they share at least so many words. */
function mostShared(shared: ReadonlyMap<NamedStatement, number>, least: number): NamedStatement | null {
  let best: NamedStatement | null = null;
  for (const [statement, count] of shared) {
    if (count < least) continue;
    const most = best ? (shared.get(best) ?? 0) : 0;
    const isEarlier =
      best !== null && count === most && (statement.content[0]?.[0] ?? 0) < (best.content[0]?.[0] ?? 0);
    if (count > most || isEarlier) best = statement;
  }
  return best;
}

function push(lists: Map<string, NamedStatement[]>, word: string, statement: NamedStatement): void {
  const list = lists.get(word);
  if (!list) lists.set(word, [statement]);
  else if (list.length < mostSharing) list.push(statement);
}
