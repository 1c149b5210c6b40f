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

/**
 * Tags the words of each sentence, in the form in which they are to be shown; one tag for each of their parts.
 * What stands in another sentence does not tell.
 */
export function tagForms(sentences: readonly (readonly string[])[]): PartOfSpeech[][] {
  const shown = sentences.map((words) => words.join(' ')).join(sentenceBreak);
  const tags = nlp.readDoc(shown).tokens().out(its.pos) as (PartOfSpeech | 'SPACE')[];
  const out: PartOfSpeech[][] = [];
  let own: PartOfSpeech[] = [];
  for (const tag of tags) {
    if (tag !== 'SPACE') own.push(tag);
    else {
      out.push(own);
      own = [];
    }
  }
  out.push(own);
  return out;
}

const sentenceBreak = '\n';

const mayContract = /['’]|(?:nt|ve|re|ll|not|iam)$/i;

/** The parts that the tagger tells apart in a word of its lexicon: do | n't; null where it is one. */
export function partsOf(word: string): string[] | null {
  if (word.length < 3 || !mayContract.test(word) || !isListed(word)) return null;
  const parts = nlp.readDoc(word).tokens().out(its.value) as string[];
  return parts.length > 1 ? parts : null;
}

/** The form in which the tagger is shown a word. */
export function shownAs(word: string): string {
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
