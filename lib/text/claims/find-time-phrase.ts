import type { Span } from '../analysis.ts';
import { months } from '../en/months.ts';
import { timeNouns, timeOpeners, timeWords } from '../en/time-phrase-words.ts';
import type { Token } from '../words/split-tokens.ts';
import { isOneOf } from '../words/word-tests.ts';

const longestPhrase = 6;

const isMonth = (token: Token | undefined): boolean =>
  token !== undefined && months.has(token.lower) && token.text !== token.lower;
const isYear = (token: Token | undefined): boolean => /^(1[89]|20|21)\d\d$/.test(token?.text ?? '');
const isDay = (token: Token | undefined): boolean => /^([12]?\d|3[01])$/.test(token?.text ?? '');
const isDated = (token: Token | undefined): boolean =>
  token !== undefined &&
  (timeNouns.has(token.lower) || timeWords.has(token.lower) || isMonth(token) || isYear(token));

const mayTell = isOneOf([...timeWords, ...timeOpeners]);

/** The first phrase that says when among tokens `[from, to)`: overnight, since Thursday, on 1 June, in 2022. */
export function findTimePhrase(tokens: Token[], from: number, to: number): Span | null {
  for (let k = from; k < to; k++) {
    const token = tokens[k];
    if (!token) return null;
    if (!mayTell(token)) continue;
    if (timeWords.has(token.lower)) return [token.start, token.end];
    const end = phraseEnd(tokens, k, to);
    if (end > k) return [token.start, tokens[end]?.end ?? token.end];
  }
  return null;
}

/** The last token of the phrase that begins at `at`; `at` itself where it is none. */
function phraseEnd(tokens: Token[], at: number, to: number): number {
  let end = at;
  for (let k = at + 1; k < Math.min(to, at + longestPhrase); k++) {
    const token = tokens[k];
    if (isDated(token)) end = k;
    else if (isDay(token) && (isMonth(tokens[k + 1]) || isMonth(tokens[k - 1])))
      end = Math.max(end, isMonth(tokens[k - 1]) ? k : end);
    else if (!/^(the|last|this|past|next|early|late|of|mid|-|end|start|beginning)$/.test(token?.lower ?? ''))
      break;
  }
  return end;
}
