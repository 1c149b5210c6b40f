import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Universal part-of-speech tags. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

// The tagger keeps every word it has not seen before and splits and tags later texts by it, so that an article would be
// read differently after another one, and memory would grow. Therefore it is shown words one by one that are split
// already, and what its lexicon does not hold in a form that tells no more than the tag depends on: the ending.
interface Lexicon {
  features: { lexeme: { hash: Record<string, number>; list: string[] } };
}
const model = winkModel as typeof winkModel & { core: () => Lexicon };
const core = model.core();
const { hash, list } = core.features.lexeme;
const size = list.length;
const nlp = winkNLP({ ...winkModel, core: () => core }, ['pos']);
const { its } = nlp;

/** Does the tagger's lexicon hold the word as written? */
export const isListed = (written: string): boolean => (hash[written] ?? size) < size;

/** A word of the tagger, which may be a part of one that it was given: do | n't. */
export interface TaggedPart {
  tag: PartOfSpeech;
  length: number;
}

/** Gives the parts of each word with their parts of speech, in the order of the words. */
export function tagParts(words: readonly string[]): TaggedPart[][] {
  const shown = words.map(shownAs);
  const tokens = nlp.readDoc(shown.join(' ')).tokens();
  const values = tokens.out(its.value) as string[];
  const tags = tokens.out(its.pos) as PartOfSpeech[];
  let next = 0;
  return words.map((word, i) => {
    const form = shown[i] ?? '';
    const first = values[next]?.length ?? 0;
    if (first === form.length) return [{ tag: tags[next++] ?? 'X', length: word.length }];
    const parts: TaggedPart[] = [];
    for (let length = 0; length < form.length && next < values.length; next++) {
      const part = { tag: tags[next] ?? 'X', length: values[next]?.length ?? 0 };
      length += part.length;
      parts.push(part);
    }
    return parts;
  });
}

function shownAs(word: string): string {
  if (isListed(word)) return word;
  if (/\d/.test(word.charAt(0)) || /^[+-]\d/.test(word)) return numberAs(word);
  if (!/\p{L}/u.test(word)) return word;
  if (/^[@#]|@|:\/\//.test(word)) return word.startsWith('@') ? '@x' : '#x';
  const plain = /^[\0-\x7f]*$/.test(word) ? word : unaccented(word);
  if (isListed(plain) || isListed(plain.toLowerCase())) return plain;
  if (!/[A-Za-z]/.test(plain)) return '※';
  if (!/^[a-z][a-z.-]*$/.test(plain)) return 'Xqxq';
  return /^(?:anti|post|non|cross)/.test(plain) ? plain : `xq${plain.replace(/[^a-z]/g, '').slice(-4)}`;
}

const numberAs = (word: string): string =>
  /(?:st|nd|rd|th)$/.test(word) ? '10th' : word.endsWith('s') ? '1980s' : '10';

/** Vučić as Vucic: the lexicon knows no other letters. */
const unaccented = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?=\P{ASCII})\p{Script=Latin}/gu, 'o');
