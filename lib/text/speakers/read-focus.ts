import { roleNouns } from '../en/role-nouns.ts';
import type { Word } from '../words/read-words.ts';

/** What a sentence opens with as its subject, where that is no name: a pronoun, or the noun for one person (a guard). */
export type Focus = { pronoun: string; role?: undefined } | { pronoun?: undefined; role: readonly Word[] };

const longestRole = 9;
const longestLead = 8;

/** “Asked if it was safe, | she laughed” */
function afterComma(words: readonly Word[]): number {
  const comma = words.findIndex(
    ({ text }, i) => text === ',' && /^(?:s?he|the)$/.test(words[i + 1]?.lower ?? ''),
  );
  return comma + 1;
}

/** After what leads a sentence: Later | the mayor, On the steps | the mayor, On Monday, | he. */
function mainStart(words: readonly Word[]): number {
  const first = words[0];
  if (first && /^(?:asked|pressed|questioned|challenged|speaking)$/.test(first.lower))
    return afterComma(words);
  if (!first || !/^(?:ADV|ADP|CCONJ|AUX)$/.test(first.tag)) return 0;
  if (first.tag !== 'ADP') return words[1]?.text === ',' ? 2 : 1;
  for (let i = 2; i < Math.min(words.length, longestLead); i++) {
    const word = words[i];
    if (word?.text === ',') return i + 1;
    if (word?.tag === 'DET' && /^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? '')) return i;
    if (!word || word.tag === 'VERB' || word.tag === 'AUX' || word.quotation) return 0;
  }
  return 0;
}

/** The focus of a sentence (Grosz, Joshi & Weinstein 1995: what a pronoun of the next one is likeliest to mean); null where a name or a thing leads. */
export function readFocus(words: readonly Word[]): Focus | null {
  const start = mainStart(words);
  const first = words[start];
  if (!first) return null;
  if (/^(?:he|she|it|they)$/.test(first.lower)) return { pronoun: first.lower };
  if (first.tag !== 'DET' && !/^(?:his|her|its|their)$/.test(first.lower)) return null;
  for (let i = start + 1; i < Math.min(words.length, start + longestRole); i++) {
    const word = words[i];
    if (!word) return null;
    const opensVerb = word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'ADV' || word.text === ',';
    if (opensVerb) {
      const head = words[i - 1];
      const isRole =
        head !== undefined &&
        /^(?:NOUN|PROPN)$/.test(head.tag) &&
        (roleNouns.has(head.lower) || head.lower === 'guard');
      return isRole ? { role: words.slice(start, i) } : null;
    }
    if (!/^(?:NOUN|ADJ|PROPN|NUM|PART)$/.test(word.tag) && !/^(?:'s?|-)$/.test(word.text)) return null;
  }
  return null;
}
