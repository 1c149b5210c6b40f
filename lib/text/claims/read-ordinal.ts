import { months } from '../en/months.ts';
import { cardinals } from '../en/number-words.ts';
import { inARow, ordinalNouns, ordinalSpells, ordinals } from '../en/ordinal-words.ts';
import type { Token } from '../words/split-tokens.ts';

export interface OrdinalReading {
  value: number;
  unit: string;
  next: number;
}

/**
 * Reads an ordinal that says how many there have been: the fifth call, its fourth year, a third
 * consecutive night. Null for ranks, dates and names (the second round, 9th of May, 47th president).
 */
export function readOrdinal(tokens: Token[], at: number): OrdinalReading | null {
  const number = ordinalValue(tokens, at);
  if (!number) return null;
  const before = tokens[at - 1]?.lower ?? '';
  const another = before === 'a' || before === 'an';
  if (months.has(before) || (another && number.value === 2)) return consecutive(tokens, number);
  for (let k = number.next; k < number.next + 3; k++) {
    const word = tokens[k];
    if (word?.kind !== 'word' || word.text !== word.lower || /^(of|and|in|on|to)$/.test(word.lower)) break;
    const counts =
      ordinalNouns.has(word.lower) ||
      (k === number.next && ordinalSpells.has(word.lower) && /^(its|their|his|her|into|for)$/.test(before));
    if (!counts) continue;
    if (number.value === 2 && word.lower !== 'time') return null;
    const unit = tokens.slice(number.next, k + 1).map(({ text }) => text);
    return { value: number.value, unit: unit.join(' '), next: k + 1 };
  }
  return consecutive(tokens, number);
}

function consecutive(
  tokens: Token[],
  { value, next }: { value: number; next: number },
): OrdinalReading | null {
  const row = tokens.slice(next + 1, next + 4).map(({ lower }) => lower);
  if (tokens[next]?.kind === 'word' && row.join(' ') === 'in a row')
    return { value, unit: tokens[next]?.text ?? '', next: next + 4 };
  const noun = tokens[next + 1];
  if (!inARow.has(tokens[next]?.lower ?? '') || noun?.kind !== 'word') return null;
  return { value, unit: noun.text, next: next + 2 };
}

function ordinalValue(tokens: Token[], at: number): { value: number; next: number } | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token?.kind === 'number') {
    if (token.tight || !after?.tight || !/^(st|nd|rd|th)$/.test(after.lower) || !/^\d{1,4}$/.test(token.text))
      return null;
    return Number(token.text) > 1 ? { value: Number(token.text), next: at + 2 } : null;
  }
  const plain = ordinals.get(token?.lower ?? '');
  if (plain) return { value: plain, next: at + 1 };
  const tens = cardinals.get(token?.lower ?? '');
  const ones = after?.text === '-' ? (ordinals.get(tokens[at + 2]?.lower ?? '') ?? 0) : 0;
  return tens && tens >= 20 && ones > 0 && ones < 10 ? { value: tens + ones, next: at + 3 } : null;
}
