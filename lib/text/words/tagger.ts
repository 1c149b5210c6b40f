import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readTagMachine, runTagMachine, type TagUnit } from './tag-machine.ts';

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
// It is asked once for each word; its rules, which are part of the model, are then run over the answers.
interface Lexicon {
  features: { lexeme: { hash: Record<string, number>; list: string[] } };
  pos: { list: PartOfSpeech[] };
}
interface Reading {
  /** Four numbers a token: word, space before it or place of its expansion, part of speech where it is fixed, a flag. */
  tokens: number[];
  cache: {
    property(word: number, name: 'posHint'): number;
    normal(word: number): number;
    nox(expansion: number): number;
    isMemberPOS(word: number, part: number): boolean;
  };
}
const model = winkModel as typeof winkModel & { core: () => Lexicon; pos: () => { machines: string[] } };
const core = model.core();
const { hash, list } = core.features.lexeme;
const size = list.length;
const machines = model.pos().machines.map(readTagMachine);
const mostSpaces = 65_535;
let seen: TagUnit[] = [];
const keepUnits = (reading: Reading, usual: number[]) => {
  seen = usual.map((part, k) => unitOf(reading, part, k));
};
const rules = { machines: [], transformers: [], updater: () => {}, setter: keepUnits };
const nlp = winkNLP({ ...winkModel, core: () => core, pos: () => rules }, ['pos']);
const { its } = nlp;

function unitOf({ tokens, cache }: Reading, usual: number, at: number): TagUnit {
  const [word = 0, before = 0, fixed = 0] = tokens.slice(4 * at, 4 * at + 3);
  const normal = before > mostSpaces ? cache.nox(before) : cache.normal(word);
  const possible = core.pos.list.reduce(
    (bits, _, k) => bits | (cache.isMemberPOS(normal, k) ? 1 << k : 0),
    0,
  );
  return { usual, hint: cache.property(word, 'posHint') || 0, fixed: fixed !== 0, possible };
}

/** Does the tagger's lexicon hold the word as written? */
export const isListed = (written: string): boolean => (hash[written] ?? size) < size;

/** What the tagger makes of a word; several units where it splits it. */
export function unitsOf(written: string): readonly TagUnit[] {
  const shown = shownAs(written);
  const known = unitsOfUnknown.get(shown);
  if (known) return known;
  nlp.readDoc(shown);
  if (isUnknown.test(shown)) unitsOfUnknown.set(shown, seen);
  return seen;
}

/** The forms that stand for words which the lexicon does not hold: some thirty, asked once. */
const isUnknown = /^(?:(?:anti|post|non|cross)?xq[a-z]{0,4}|Xqxq|※|[@#]x|10th|1980s|10)$/;
const unitsOfUnknown = new Map<string, readonly TagUnit[]>();

/** The parts of speech of one sentence, one for each unit. */
export function tagUnits(units: readonly TagUnit[]): PartOfSpeech[] {
  const tags = units.map(({ usual }) => usual);
  for (const machine of machines) runTagMachine(machine, units, tags);
  return tags.map((tag, k) => core.pos.list[units[k]?.fixed ? units[k].usual : tag] ?? 'X');
}

const mayContract = /['’]|(?:nt|ve|re|ll|not|iam)$/i;

/** The parts that the tagger tells apart in a word of its lexicon: do | n't; null where it is one. */
export function partsOf(word: string): string[] | null {
  if (word.length < 3 || !mayContract.test(word) || !isListed(word)) return null;
  const parts = nlp.readDoc(word).tokens().out(its.value) as string[];
  return parts.length > 1 ? parts : null;
}

/** The form in which the tagger is shown a word. */
function shownAs(word: string): string {
  if (isListed(word)) return word;
  if (/\d/.test(word.charAt(0)) || /^[+-]\d/.test(word)) return numberAs(word);
  if (!/\p{L}/u.test(word)) return word;
  if (/^[@#]|@|:\/\//.test(word)) return word.startsWith('@') ? '@x' : '#x';
  const plain = /^[\0-\x7f]*$/.test(word) ? word : unaccented(word);
  if (isListed(plain) || isListed(plain.toLowerCase())) return plain;
  if (!/[A-Za-z]/.test(plain)) return '※';
  if (!/^[a-z][a-z.-]*$/.test(plain)) return 'Xqxq';
  const prefix = /^(?:anti|post|non|cross)/.exec(plain)?.[0] ?? '';
  if (prefix && /[^a-z]/.test(plain)) return plain;
  return `${prefix}xq${telling.exec(plain.replace(/[.-]/g, ''))?.[0] ?? 'xq'}`;
}

/** The endings from which the tagger guesses the part of speech of a word that it does not know. */
const telling =
  /(?:able|tish|like|less|llah|stan|gton|abad|land|tnam|ing|ous|ful|ary|ier|est|ity|ion|pur|ed|ly|fy|ky|es|er|or)$/;

const numberAs = (word: string): string =>
  /(?:st|nd|rd|th)$/.test(word) ? '10th' : word.endsWith('s') ? '1980s' : '10';

/** Vučić as Vucic: the lexicon knows no other letters. */
const unaccented = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?=\P{ASCII})\p{Script=Latin}/gu, 'o');
