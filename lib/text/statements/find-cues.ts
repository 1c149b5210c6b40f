import { inflectVerb } from '../en/inflect-verb.ts';
import { judgingVerbs } from '../en/judging-verbs.ts';
import { namingVerbs } from '../en/naming-verbs.ts';
import { offeringVerbs } from '../en/offering-verbs.ts';
import { phraseCues } from '../en/phrase-cues.ts';
import { sayingVerbs, weakSayingVerbs } from '../en/saying-verbs.ts';
import { tellingVerbs } from '../en/telling-verbs.ts';
import { urgingVerbs } from '../en/urging-verbs.ts';
import { isTitleCase } from '../words/is-title-case.ts';
import { startsWithCapital } from '../words/letters.ts';
import type { Word } from '../words/read-words.ts';
import { wordValue } from '../words/word-tests.ts';
import { isCueVerb } from './is-cue-verb.ts';

/** What a verb can take as its content. */
export type Frame = 'saying' | 'weak' | 'telling' | 'urging' | 'offering' | 'judging' | 'naming' | 'phrase';

/** A verb that can report speech, with its auxiliaries: has also said. */
export interface Cue {
  /** Base form of the verb. */
  base: string;
  frames: ReadonlySet<Frame>;
  /** Words that follow the verb for the judging and naming frames: “about” in boast about, “as” in describe as. */
  particles: { judging: string[]; naming: string[] };
  /** The verb group as a range of words. */
  from: number;
  to: number;
  form: 'finite' | 'participle' | 'infinitive';
  negated: boolean;
  passive: boolean;
  modal: boolean;
}

interface Entry {
  frames: Set<Frame>;
  judging: string[];
  naming: string[];
}

const lexicon = readLexicon();
const forms = readForms();
/** What follows the verb in each phrase, the longest first. */
const phrases = Map.groupBy(
  phraseCues.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length),
  ([verb = '']) => verb,
);
const modals = new Set([
  'would',
  'could',
  'might',
  'may',
  'should',
  'must',
  'can',
  'will',
  'shall',
  "'ll",
  'wo',
  'ca',
]);
const beForms = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were', 'am', "'s", "'re", 'get', 'got']);

const known = new WeakMap<readonly Word[], Cue[]>();

/**
 * Twice as many as the richest sentence of a thousand articles has. Each can reach to the end of its sentence, so a list
 * of verbs that goes on and on would cost the square of its length.
 */
const mostCues = 12;

/** Every cue verb of the sentence (cue, source and content as in Pareti 2015, PARC 3.0), from left to right; what only looks like one (a claim, the said office) is left out. */
export function findCues(words: readonly Word[]): readonly Cue[] {
  const before = known.get(words);
  if (before) return before;
  const out: Cue[] = [];
  known.set(words, out);
  let titled: boolean | undefined;
  const isTitled = () => (titled ??= isTitleCase(words));
  for (let i = 0; i < words.length && out.length < mostCues; i++) {
    const cue = cueAt(words, i, isTitled);
    if (!cue) continue;
    out.push(cue);
    i = cue.to - 1;
  }
  return out;
}

const baseOf = wordValue(({ lower }) => forms.get(lower));

function cueAt(words: readonly Word[], i: number, isTitled: () => boolean): Cue | null {
  const word = words[i];
  if (!word || word.quotation) return null;
  const base = baseOf(word);
  if (!base || (i > 0 && startsWithCapital(word.text) && !isTitled())) return null;
  const phrase = phraseAt(words, i, base);
  const entry = lexicon.get(base);
  if (base === 'see' && !/^sees?$/.test(word.lower)) return null;
  if ((!phrase && !entry) || !isCueVerb(words, i, i + (phrase ?? 1))) return null;
  const group = readGroup(words, i);
  return {
    base,
    frames: phrase ? new Set<Frame>(['phrase']) : (entry?.frames ?? new Set()),
    particles: { judging: entry?.judging ?? [], naming: entry?.naming ?? [] },
    ...group,
    to: i + (phrase ?? 1),
  };
}

/** Verbs with a bare infinitive after them: helped persuade the council. */
const leadsInfinitive = /^(?:help|helps|helped|helping|let|lets)$/;

/** Adverbs within a verb group that the tagger calls something else: has since said, have all but accused. */
const betweenGroup = /^(?:since|further|long|once|all|both|each)$/;

function phraseAt(words: readonly Word[], i: number, base: string): number | null {
  for (const phrase of phrases.get(base) ?? [])
    if (phrase.every((part, k) => k === 0 || words[i + k]?.lower === part)) return phrase.length;
  return null;
}

function readGroup(
  words: readonly Word[],
  i: number,
): Pick<Cue, 'from' | 'form' | 'negated' | 'passive' | 'modal'> {
  let from = i;
  let to = false;
  let negated = false;
  let be = false;
  let have = false;
  let modal = false;
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const word = words[k];
    if (!word) break;
    if (
      word.tag === 'AUX' ||
      (modals.has(word.lower) && word.tag !== 'PROPN') ||
      /^(?:has|have|had|having|did|does|do|been)$/.test(word.lower) ||
      (be === false && beForms.has(word.lower) && word.tag !== 'PART')
    ) {
      be ||= beForms.has(word.lower);
      have ||= /^(?:has|have|had|having|'ve|'d)$/.test(word.lower);
      modal ||= modals.has(word.lower) && word.tag !== 'PROPN';
    } else if (/^(?:not|n't|never)$/.test(word.lower)) negated = true;
    else if (
      (word.lower === 'to' || leadsInfinitive.test(word.lower)) &&
      k === i - 1 &&
      !words[i]?.lower.endsWith('ing')
    )
      to = true;
    else if (
      !betweenGroup.test(word.lower) &&
      (word.tag !== 'ADV' || /^(?:when|where|why|how|so|however)$/.test(word.lower))
    )
      break;
    from = k;
    if (to) break;
  }
  const lower = words[i]?.lower ?? '';
  const ing = lower.endsWith('ing');
  return {
    from: trimAdverbs(words, from, i),
    form: to ? 'infinitive' : ing && !be ? 'participle' : 'finite',
    negated,
    passive: be && !ing,
    modal: modal && !have,
  };
}

/** Adverbs before the auxiliaries belong to the group, at the edge of a clause they do not. */
function trimAdverbs(words: readonly Word[], from: number, verb: number): number {
  let i = from;
  while (
    i < verb &&
    (words[i]?.tag === 'ADV' || /^(?:all|both|each)$/.test(words[i]?.lower ?? '')) &&
    (i === 0 || words[i - 1]?.tag === 'PUNCT' || words[i - 1]?.tag === 'CCONJ')
  )
    i++;
  return i;
}

function readLexicon(): Map<string, Entry> {
  const out = new Map<string, Entry>();
  const entry = (base: string) => {
    const known = out.get(base) ?? { frames: new Set<Frame>(), judging: [], naming: [] };
    out.set(base, known);
    return known;
  };
  const add = (list: Iterable<string>, frame: Frame) => {
    for (const base of list) entry(base).frames.add(frame);
  };
  add(
    sayingVerbs.filter((base) => !weakSayingVerbs.has(base)),
    'saying',
  );
  add(weakSayingVerbs, 'weak');
  add(tellingVerbs, 'telling');
  add(urgingVerbs, 'urging');
  add(offeringVerbs, 'offering');
  for (const [list, frame] of [
    [judgingVerbs, 'judging'],
    [namingVerbs, 'naming'],
  ] as const) {
    for (const item of list) {
      const [base = '', particle = ''] = item.split('+');
      const known = entry(base);
      known.frames.add(frame);
      known[frame].push(particle);
    }
  }
  return out;
}

function readForms(): Map<string, string> {
  const out = new Map<string, string>();
  const bases = new Set([...lexicon.keys(), ...phraseCues.map((phrase) => phrase.split(' ')[0] ?? '')]);
  for (const base of bases) for (const form of inflectVerb(base)) if (!out.has(form)) out.set(form, base);
  return out;
}
