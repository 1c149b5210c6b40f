import { readNation } from '../phrases/read-nation.ts';
import type { Word } from '../words/read-words.ts';
import type { Appearance } from './gather-cast.ts';
import type { Organisation } from './read-organisations.ts';

/** Nations and capitals that are the subject of a verb (Hungary returned …): as organisations, “it” may mean them. */
export function readNationSubjects(words: readonly Word[]): Appearance<Organisation>[] {
  const out: Appearance<Organisation>[] = [];
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (word.tag !== 'PROPN' || (next?.tag !== 'VERB' && next?.tag !== 'AUX' && next?.tag !== 'ADV')) return;
    const nation = readNation(word.text);
    if (!nation || nation.adjective === word.text) return;
    out.push({
      who: { name: nation.name, words: [word.lower], owner: null, acronym: null, proper: true },
      span: [word.start, word.end],
      sentence: 0,
      subject: true,
    });
  });
  return out;
}
