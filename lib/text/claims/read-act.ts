import { classesOfNoun, type NounClass } from '../en/claim-nouns.ts';
import { type VerbClass, verbClasses } from '../en/claim-verbs.ts';
import { isFiniteVerb } from '../phrases/has-verb.ts';
import type { Word } from '../words/read-words.ts';
import { isLike, isOneOf, wordValue } from '../words/word-tests.ts';

/** Who does what to whom in a clause, each as the classes of its words. */
export interface ReadAct {
  verb: ReadonlySet<VerbClass>;
  by: ReadonlySet<NounClass>;
  to: ReadonlySet<NounClass>;
  names: ReadonlySet<NounClass>;
  /** The noun that heads what it is, or the whole where there is no verb: "the capture of a village". */
  heads: ReadonlySet<NounClass>;
  /** The verb itself; null where the clause has none. */
  head: Word | null;
}

/** A clause reports what another inside it tells of, or begins it, at most this deep. */
const deepest = 4;

/**
 * Reads the main verb of a clause with its subject and object. Verbs that only report (denied that the village had fallen)
 * or say how far it went (failed to, began to) pass on to the verb they govern: catenatives, Quirk et al. 1985, 3.49.
 * In a passive the subject is what it is done to and the "by" phrase does it (3.63-65).
 */
export function readAct(words: readonly Word[]): ReadAct {
  const names = classesIn(words, 0, words.length);
  let at = nextVerb(words, 0);
  if (hangsOn(words, at)) at = -1;
  for (let depth = 0; depth < deepest && at >= 0; depth++) {
    const verb = classesOf(words, at);
    const passes = verb.has('report') || verb.has('begin') || isAuxiliary(words[at]);
    const next = passes ? nextVerb(words, at + 1) : -1;
    if (next < 0) break;
    at = next;
  }
  const head = words[at];
  if (!head) return { verb: none, by: noNouns, to: names, names, heads: headOf(words, 0), head: null };
  const verb = classesOf(words, at);
  // The subject of a clause whose first verb stands in a relative clause is all before that.
  const from = verbFrom(words, 0) < at && relativeBefore(words, at) ? 0 : subjectStart(words, at);
  const subject = classesIn(words, from, at);
  const object = classesIn(words, at + 1, objectEnd(words, at + 1));
  if (isPassive(words, at)) {
    const agent = words.findIndex(({ lower }, k) => k > at && lower === 'by');
    const by = agent < 0 ? noNouns : classesIn(words, agent + 1, objectEnd(words, agent + 1));
    return { verb, by, to: subject, names, heads: headOf(words, from), head };
  }
  return { verb, by: subject, to: object, names, heads: headOf(words, at + 1), head };
}

const none: ReadonlySet<VerbClass> = new Set();
const noNouns: ReadonlySet<NounClass> = new Set();
const be: ReadonlySet<VerbClass> = new Set(['be']);

const beForms = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", "'re", '’s', '’re']);
const isBe = isOneOf(beForms);
const classesOfVerb = wordValue(({ lower }) => verbClasses.get(lower));
const nounClasses = wordValue(({ lower }) => classesOfNoun(lower));
const takesParticle = isOneOf([...verbClasses.keys()].flatMap((verb) => verb.split(' ').slice(0, -1)));
const isAuxiliary = (word: Word | undefined): boolean => word?.tag === 'AUX';

/** The verb of a relative clause in the subject (the quake that struck the valley killed nine) counts only where no other follows. */
function nextVerb(words: readonly Word[], from: number): number {
  const first = verbFrom(words, from);
  if (!relativeBefore(words, first)) return first;
  for (let k = verbFrom(words, first + 1); k > 0; k = verbFrom(words, k + 1))
    if (isFiniteVerb(words, k)) return k;
  return first;
}

function relativeBefore(words: readonly Word[], at: number): boolean {
  for (let k = 1; k < at; k++) {
    if (!isRelative(words[k])) continue;
    const before = words[k - 1];
    if (before?.text === ',' || before?.tag === 'NOUN' || before?.tag === 'PROPN') return true;
  }
  return false;
}

const isHanging = isOneOf(['since', 'when', 'while', 'because', 'although']);

/** "The third swap since the two sides met": the first verb is that of a clause behind the noun phrase. */
function hangsOn(words: readonly Word[], at: number): boolean {
  for (let tie = 2; tie < at; tie++)
    if (isHanging(words[tie])) return words.findLastIndex(({ text }) => text === ',') < tie;
  return false;
}

const isRelative = isOneOf(['who', 'which', 'that']);

/** "Ninth transfer this year": what is counted is a noun. */
const isOrdinal = isLike(
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/,
);

function verbFrom(words: readonly Word[], from: number): number {
  let auxiliary = -1;
  for (let k = from; k < words.length; k++) {
    const { tag, lower } = words[k] ?? { tag: 'X', lower: '' };
    if (tag === 'VERB') {
      // "a combined force", "the injured man": what describes a noun is no verb of the clause.
      const [before, after] = [words[k - 1]?.tag, words[k + 1]?.tag];
      // "Flooding killed nine": a gerund as subject.
      if (k === 0 && lower.endsWith('ing') && after === 'VERB') continue;
      if (words[k - 1]?.text === '-' || isOrdinal(words[k - 1])) continue;
      if ((before === 'DET' || before === 'ADJ' || before === 'NUM') && after === 'NOUN') continue;
      if (after === 'NOUN' && lower.endsWith('ed') && (before === 'ADP' || before === 'PART')) continue;
      return auxiliary >= 0 && isParted(words, auxiliary, k) ? auxiliary : k;
    }
    if (
      tag === 'AUX' &&
      auxiliary < 0 &&
      (isBe(words[k]) || lower === 'had' || lower === 'has' || lower === 'have')
    )
      auxiliary = k;
    // "has infected 90 people" is often read as an adjective.
    if (auxiliary >= 0 && isHidden(words, k, auxiliary)) return k;
  }
  return auxiliary;
}

const isHidden = (words: readonly Word[], at: number, auxiliary: number): boolean =>
  words[at]?.tag === 'ADJ' &&
  /^ha(?:s|ve|d)$/.test(words[auxiliary]?.lower ?? '') &&
  /[a-z]{2}ed$/.test(words[at]?.lower ?? '') &&
  words.slice(auxiliary + 1, at).every(({ tag }) => tag === 'ADV') &&
  /^(?:NUM|DET|PRON|NOUN|PROPN)$/.test(words[at + 1]?.tag ?? '') &&
  verbClasses.has(words[at]?.lower ?? '');

/** Does a noun or a comma stand between an auxiliary and a verb? */
function isParted(words: readonly Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const word = words[k];
    if (word?.text === ',' || word?.tag === 'NOUN' || word?.tag === 'PROPN') return true;
  }
  return false;
}

/** "shot down" by both its words, else "shot". */
function classesOf(words: readonly Word[], at: number): ReadonlySet<VerbClass> {
  const [head, after] = [words[at], words[at + 1]];
  if (!head) return none;
  if (isBe(head)) return be;
  const particle = after && takesParticle(head) ? verbClasses.get(`${head.lower} ${after.lower}`) : undefined;
  return particle ?? classesOfVerb(head) ?? none;
}

/** The subject begins after the last verb before this one. */
function subjectStart(words: readonly Word[], at: number): number {
  let k = at - 1;
  for (let tag = words[k]?.tag; tag === 'AUX' || tag === 'ADV' || tag === 'PART'; tag = words[k]?.tag) k--;
  while (k >= 0 && words[k]?.tag !== 'VERB' && words[k]?.tag !== 'AUX') k--;
  return k + 1;
}

/** The object ends where a phrase of place or time, another verb or a clause begins. */
function objectEnd(words: readonly Word[], from: number): number {
  let seen = false;
  for (let k = from; k < words.length; k++) {
    const { tag, lower, text } = words[k] ?? { tag: 'X', lower: '', text: '' };
    if (tag === 'NOUN' || tag === 'PROPN') seen = true;
    if (seen && ((tag === 'ADP' && lower !== 'of') || tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ'))
      return k;
    if (seen && (text === ';' || text === '–' || text === '—')) return k;
  }
  return words.length;
}

const isPossessive = (text: string): boolean =>
  text === '’s' || text === "'s" || text === '’' || text === "'";

/** The last noun of the first run of nouns: what it is. */
function headOf(words: readonly Word[], from: number): ReadonlySet<NounClass> {
  let head = -1;
  for (let k = from; k < words.length; k++) {
    const { tag, text } = words[k] ?? { tag: 'X', text: '' };
    if (tag === 'NOUN' || tag === 'PROPN') head = k;
    else if (head >= 0 && !isPossessive(text) && tag !== 'ADJ' && tag !== 'NUM') break;
  }
  return head < 0 ? noNouns : classesIn(words, head, head + 1);
}

function isPassive(words: readonly Word[], at: number): boolean {
  const head = words[at]?.lower ?? '';
  if (head.endsWith('ing') || words[at]?.tag !== 'VERB') return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const tag = words[k]?.tag;
    if (isBe(words[k])) return true;
    if (tag !== 'ADV' && tag !== 'PART' && tag !== 'AUX') break;
  }
  return words[at + 1]?.lower === 'by';
}

/** "Spanish police", "Norway's railways": the nation only tells whose. */
const modifies = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return next?.tag === 'NOUN' || next?.tag === 'PROPN' || isPossessive(next?.text ?? '');
};

function classesIn(words: readonly Word[], from: number, to: number): ReadonlySet<NounClass> {
  let out: Set<NounClass> | undefined;
  for (let k = from; k < to; k++) {
    const word = words[k];
    const tag = word?.tag;
    if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'ADJ' && tag !== 'VERB' && tag !== 'PRON') continue;
    const found = nounClasses(word);
    if (!found && word?.lower !== 'home' && word?.lower !== 'strike') continue;
    out ??= new Set();
    if (word?.lower === 'home' && words[k + 1]?.lower === 'to') out.add('standing');
    if (word?.lower === 'strike' && words[k - 1]?.lower === 'on') {
      out.add('labour');
      continue;
    }
    for (const one of found ?? noNouns) if (one !== 'nation' || !modifies(words, k)) out.add(one);
  }
  return out ?? noNouns;
}
