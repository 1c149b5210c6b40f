import type { Word } from '../words/read-words.ts';
import { isNamePart } from './read-names.ts';

/** How far behind a mention the clause that names it may stand, in words. */
const reach = 16;

const naming = [
  ['who', 'goes', 'by', 'the', 'name'],
  ['who', 'goes', 'by', 'the', 'call', 'sign'],
  ['who', 'goes', 'by', 'the', 'nickname'],
  ['who', 'goes', 'by'],
  ['whom', 'we', 'are', 'calling'],
  ['who', 'gave', 'only', 'the', 'name'],
  ['who', 'gave', 'her', 'name', 'as'],
  ['who', 'gave', 'his', 'name', 'as'],
  ['who', 'is', 'known', 'as'],
];

/** “Its commander, who goes by the call sign Heron,”: the words of the name that a clause right behind a mention gives; null where none does. */
export function nameBehind(sentence: readonly Word[], mention: readonly Word[]): readonly Word[] | null {
  const last = mention.at(-1);
  if (!last || last.tag === 'PROPN') return null;
  const behind = sentence.indexOf(last) + 1;
  for (let at = behind; at < Math.min(sentence.length, behind + reach); at++) {
    if (!/^who/.test(sentence[at]?.lower ?? '')) continue;
    const clause = naming.find((words) => words.every((word, i) => sentence[at + i]?.lower === word));
    const from = at + (clause?.length ?? 0);
    let to = from;
    while (isNamePart(sentence, to)) to++;
    if (clause && to > from) return sentence.slice(from, to);
  }
  return null;
}
