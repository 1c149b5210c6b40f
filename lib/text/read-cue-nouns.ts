import { boundClause } from './bound-content.ts';
import { cueNouns } from './en/cue-nouns.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { isPossessive, type Phrase } from './read-noun-phrase.ts';
import type { Report } from './read-reports.ts';
import type { Word } from './read-words.ts';

/** Nouns that carry what somebody said: the mayor’s claim that …, his warning that …, Velmian claims of …. */
export function readCueNouns(words: readonly Word[]): Report[] {
  const out: Report[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    const link = words[i + 1]?.lower;
    if (!word || (link !== 'that' && link !== 'of')) continue;
    if (!cueNouns.has(singular(word.lower)) || !/^(?:NOUN|VERB|PROPN)$/.test(word.tag)) continue;
    const owner = ownerBefore(words, i, link);
    if (!owner) continue;
    const content = boundClause(words, i + 2);
    if (content.to - content.from < 2) continue;
    out.push({
      rule: 'cue_noun',
      content: [content],
      cue: { from: i, to: i + 2 },
      subject: owner,
      addressee: null,
      via: null,
      confidence: link === 'that' ? 0.7 : 0.45,
    });
  }
  return out;
}

const singular = (word: string) => word.replace(/s$/, '');

function ownerBefore(words: readonly Word[], noun: number, link: string): Phrase | null {
  let at = noun - 1;
  while (words[at]?.tag === 'ADJ' && !isNationWord(words[at])) at--;
  const before = words[at];
  if (!before) return null;
  if (isPossessive(before)) return { from: at, to: at + 1 };
  if (/^'s?$/.test(before.lower)) {
    const phrase = nounPhraseBefore(words, at);
    return phrase;
  }
  if (isNationWord(before) && (link === 'of' || link === 'that')) return { from: at, to: at + 1 };
  return null;
}

const isNationWord = (word: Word | undefined) =>
  word !== undefined && /^\p{Lu}\p{L}+(?:ian|ean|an|ish|ese|i)$/u.test(word.text);
