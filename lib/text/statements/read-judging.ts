import { contentNouns } from '../en/statement-phrases.ts';
import { timeWords } from '../en/time-words.ts';
import { hasFiniteVerb } from '../phrases/read-clause.ts';
import { isNominal, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { skipCircumstance } from '../phrases/skip-circumstance.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause } from './bound-content.ts';
import type { Cue } from './find-cues.ts';
import { isHandedOut } from './is-handed-out.ts';
import { occasionAt } from './occasion-at.ts';
import type { Forward } from './read-after-cue.ts';
import { objectEnd } from './read-said-object.ts';

/** How far a particle may stand from its verb: spoke at length on Monday about. */
const farthestParticle = 9;

/** criticised the plan, boasted about the yield, spoke at length of her father, proposed closing the port (verbs of judgment: Levin 1993, class 33) */
export function readJudging(words: readonly Word[], cue: Cue): Forward | null {
  if (isDeed(words, cue)) return null;
  const stance = stanceAt(words, cue);
  for (const particle of cue.particles.judging) {
    const from = stance ?? objectStart(words, cue, particle);
    const gerund = particle !== '' || stance !== null || takesGerund.test(cue.base);
    if (from === null || !startsObject(words, from, gerund)) continue;
    const whole =
      particle === '' && takesFeeling.test(cue.base) ? feelingAt(words, cue, from) : objectEnd(words, from);
    const content = whole && withoutAdjunct(words, whole);
    if (content && cue.base === 'offer' && !offersWords(words, content)) continue;
    if (!content || content.to <= content.from || isHandedOut(words, content.from)) continue;
    return {
      rule: 'judged',
      content: [content],
      addressee: null,
      cueTo: Math.min(from, content.from),
      strong: true,
      confidence: 0.55,
    };
  }
  return null;
}

const person = /^(?:it|him|her|them|me|us)$/;
const calledBack =
  /^(?:reservists?|troops|soldiers|forces|workers|staff|players?|ambassadors?|envoys?|diplomats?|parliament|lawmakers|cars|vehicles|trucks|models|batche?s?|products|batteries|tyres|tires)$/;

/** Recalled the reservists, hailed the ship, pledged allegiance: what was done, not what was said. */
function isDeed(words: readonly Word[], cue: Cue): boolean {
  const first = words[cue.to];
  if (cue.base === 'hail') return person.test(first?.lower ?? '');
  if (cue.base === 'pledge') return /^(?:allegiance|loyalty|delegates?|votes?)$/.test(first?.lower ?? '');
  if (cue.base !== 'recall') return false;
  const object = nounPhraseAfter(words, cue.to);
  return object !== null && calledBack.test(words[object.to - 1]?.lower ?? '');
}

/** A short object leaves what comes after it to the verb: denied the charges | through a lawyer, criticised the plan | on Monday. */
const shortObject = 4;

function withoutAdjunct(words: readonly Word[], { from, to }: Phrase): Phrase {
  for (let i = from + 1; i < Math.min(to, from + shortObject + 1); i++) {
    const word = words[i];
    if (
      !word ||
      word.quotation ||
      words[i - 1]?.quotation ||
      /^(?:AUX|VERB|PUNCT|CCONJ|SCONJ)$/.test(word.tag)
    )
      break;
    if (word.tag === 'ADP' && isAdjunct(words, i, to)) return { from, to: i };
  }
  return { from, to };
}

function isAdjunct(words: readonly Word[], at: number, to: number): boolean {
  const preposition = words[at]?.lower ?? '';
  if (preposition === 'through') return /^(?:a|his|her|its|their)$/.test(words[at + 1]?.lower ?? '');
  if (/^(?:on|in|at|during)$/.test(preposition))
    return (isDated(words, at + 1) && !hasFiniteVerb(words, at, to)) || occasionAt(words, at, to);
  return false;
}

/** Offered a defence of the plan, an apology, his thanks: words; offered a discount: a thing. */
const offersWords = (words: readonly Word[], { from }: Phrase) => {
  const object = nounPhraseAfter(words, from);
  if (!object) return false;
  const of = words.findIndex(({ tag }, i) => i > from && i < object.to && tag === 'ADP');
  return spoken.test(words[(of < 0 ? object.to : of) - 1]?.lower ?? '');
};
const spoken =
  /^(?:apolog(?:y|ies)|assessments?|assurances?|answers?|account|analysis|condolences|congratulations|criticisms?|critiques?|defen[cs]e|description|evaluation|encouragement|endorsement|estimates?|explanations?|excuses?|insights?|opinions?|praise|predictions?|proposals?|prayers|rebuttal|response|retort|reassurances?|suggestions?|summary|support|sympathy|testimony|thanks|thoughts|tips|views?|warnings?|words)$/;

const takesGerund = /^(?:propose|recommend|suggest|mention|report|admit|deny|recall|cite|describe|remember)$/;
const takesFeeling = /^(?:voice|express|raise)$/;
const opensFar = /^(?:speak|talk|write|joke|boast|complain|warn)$/;

/** “Proposed | on Wednesday | a 45-day halt”: the day before the object (Quirk et al. 1985, 18.39, on heavy objects). */
function afterDay(words: readonly Word[], at: number): number {
  const day = words[at]?.lower === 'on' ? at + 1 : at;
  if (!timeWords.has(words[day]?.lower ?? '') || words[day + 1]?.tag !== 'DET') return at;
  return day + 1;
}

function objectStart(words: readonly Word[], cue: Cue, particle: string): number | null {
  if (particle === '') return afterDay(words, cue.to);
  if (words[cue.to]?.lower === particle) return cue.to + 1;
  if (particle !== 'about' || !opensFar.test(cue.base)) return null;
  for (let i = cue.to; i < Math.min(words.length, cue.to + farthestParticle); i++) {
    const word = words[i];
    if (word?.lower === particle) return words[i + 1]?.tag === 'NUM' ? null : i + 1;
    if (!word || !(isNominal(word) || /^(?:ADV|ADP|DET|PRON)$/.test(word.tag))) return null;
  }
  return null;
}

/** Spoke warmly of | her, spoke out against | it, argued in favour of | it: where what a speaker takes sides on begins. */
function stanceAt(words: readonly Word[], cue: Cue): number | null {
  if (!/^(?:speak|talk|argue)$/.test(cue.base)) return null;
  const out = words[cue.to]?.lower === 'out';
  const manner = out ? cue.to + 1 : cue.to;
  const link = words[manner]?.tag === 'ADV' ? manner + 1 : manner;
  const lower = words[link]?.lower ?? '';
  if (lower === 'in' && /^favou?r$/.test(words[link + 1]?.lower ?? '') && words[link + 2]?.lower === 'of')
    return link + 3;
  if (out) return /^(?:against|for)$/.test(lower) ? link + 1 : null;
  return lower === 'of' && link > manner ? link + 1 : null;
}

/** Reported on Monday, last week, daily: no object. */
const isDated = (words: readonly Word[], at: number) =>
  timeWords.has(words[at]?.lower ?? '') ||
  words[at]?.lower === 'daily' ||
  (/^(?:last|this|next|late|early|earlier)$/.test(words[at]?.lower ?? '') &&
    timeWords.has(words[at + 1]?.lower ?? ''));

/** Proposed June 2 for the talks: the date is what is proposed. */
const isDateFor = (words: readonly Word[], at: number) =>
  /^(?:propose[sd]?|suggest(?:s|ed)?)$/.test(words[at - 1]?.lower ?? '') &&
  words[at + 1]?.tag === 'NUM' &&
  words[at + 2]?.lower === 'for';

function startsObject(words: readonly Word[], at: number, gerund: boolean): boolean {
  const first = words[at];
  if (!first || (isDated(words, at) && !isDateFor(words, at))) return false;
  if (isNominal(first) || /^(?:DET|PRON)$/.test(first.tag) || first.quotation) return true;
  if (/^(?:what|how|whether|why)$/.test(first.lower)) return true;
  return gerund && first.tag === 'VERB' && first.lower.endsWith('ing');
}

/** Expressed hope that …: the clause; expressed support for …: the whole; raised her hand: nothing. */
function feelingAt(words: readonly Word[], cue: Cue, from: number): Phrase | null {
  const phrase = nounPhraseAfter(words, from);
  if (!phrase) return null;
  const that = skipCircumstance(words, phrase.to).to;
  if (words[that]?.lower === 'that') return boundClause(words, that + 1);
  const noun = words
    .slice(phrase.from, phrase.to)
    .some(({ lower }) => contentNouns.has(lower.replace(/s$/, '')));
  return noun || cue.base === 'express' ? objectEnd(words, from) : null;
}
