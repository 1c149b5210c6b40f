import type { StatementRule } from '../../vocabulary.ts';
import { isFiniteVerb } from '../phrases/read-clause.ts';
import { nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { skipCircumstance } from '../phrases/skip-circumstance.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import { clauseInAddressee } from './clause-in-addressee.ts';
import type { Cue } from './find-cues.ts';
import type { Place } from './place-cue.ts';
import { readExpecting } from './read-expecting.ts';
import { readGerund } from './read-gerund.ts';
import { readJudging } from './read-judging.ts';
import { clauseAt, nonEmpty, readSaying } from './read-said-clause.ts';
import { objectEnd, readCalledSo, readNaming } from './read-said-object.ts';

export interface Forward {
  rule: StatementRule;
  content: Phrase[];
  addressee: Phrase | null;
  cueTo: number;
  /** So clearly after the cue that nothing before it is looked at. */
  strong: boolean;
  confidence: number;
}

export function readForward(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  if (place.inverted) return afterInversion(words, cue, place);
  if (cue.negated) return readOpenQuestion(words, cue);
  if (cue.base === 'see') return readExpecting(words, cue);
  const f = cue.frames;
  return (
    (f.has('telling') && readTelling(words, cue)) ||
    (f.has('urging') && readUrging(words, cue)) ||
    readExpecting(words, cue) ||
    (f.has('offering') && readInfinitive(words, cue)) ||
    (f.has('naming') && (readCalledSo(words, cue, place.subject) ?? readNaming(words, cue))) ||
    readGerund(words, cue) ||
    ((f.has('saying') || f.has('weak') || f.has('phrase') || (f.has('telling') && !closesTold(words, cue))) &&
      readSaying(words, cue, place)) ||
    (f.has('judging') && readJudging(words, cue)) ||
    null
  );
}

/** “would not say who …”, “did not rule out that …”: a refusal to answer, as plain as “refused to say”. */
export const leavesOpen = (words: readonly Word[], cue: Cue): boolean =>
  cue.negated &&
  (ruledOut(words, cue) ||
    (cue.modal &&
      /^(?:say|disclose|reveal|specify)$/.test(cue.base) &&
      words.slice(cue.from, cue.to).some(({ lower }) => /^(?:would|wo|will)$/.test(lower)) &&
      /^(?:who|whether|how|what|when|where|which|why|if)$/.test(words[cue.to]?.lower ?? '')));

const ruledOut = (words: readonly Word[], cue: Cue) => cue.base === 'rule' && words[cue.to]?.lower === 'out';

function readOpenQuestion(words: readonly Word[], cue: Cue): Forward | null {
  const out = ruledOut(words, cue) ? cue.to + 1 : cue.to;
  const from = words[out]?.lower === 'that' ? out + 1 : out;
  const content = nonEmpty(boundClause(words, from));
  return (
    content && {
      rule: 'refused',
      content: [content],
      addressee: null,
      cueTo: from,
      strong: true,
      confidence: 0.7,
    }
  );
}

function afterInversion(words: readonly Word[], cue: Cue, place: Place): Forward | null {
  const start = place.to;
  const colon = words[start]?.text === ':' || words[start]?.text === ',' ? start + 1 : start;
  if (!words[colon]?.quotation || !(cue.frames.has('saying') || cue.frames.has('weak'))) return null;
  return {
    rule: 'cue_before_quotation',
    content: [trim(words, colon, colon + 1)],
    addressee: null,
    cueTo: cue.to,
    strong: false,
    confidence: 0.8,
  };
}

/** told reporters (on Monday) that …; told them: “…” */
function readTelling(words: readonly Word[], cue: Cue): Forward | null {
  const named = nounPhraseAfter(words, cue.to);
  if (!named) return null;
  const clause = clauseInAddressee(words, named);
  const addressee = clause === null ? named : { from: named.from, to: clause };
  const at = clause ?? skipCircumstance(words, addressee.to).to;
  const told = clause === null ? clauseAt(words, at, true) : boundClause(words, at);
  const content = told ?? topicAt(words, cue, addressee.to);
  return (
    content && {
      rule: told ? 'told' : 'told_about',
      content: [content],
      addressee,
      cueTo: words[at]?.lower === 'that' ? at + 1 : cue.to,
      strong: true,
      confidence: 0.85,
    }
  );
}

/** “The port, people told the paper, is closed”: whom they told, and no more. */
function closesTold(words: readonly Word[], cue: Cue): boolean {
  const addressee = nounPhraseAfter(words, cue.to);
  return addressee !== null && words[addressee.to]?.text === ',' && isFiniteVerb(words, addressee.to + 1);
}

/** cautioned Germany over the missiles, told them about the plan */
function topicAt(words: readonly Word[], cue: Cue, at: number): Phrase | null {
  if (/^(?:remind|assure|reassure|convince|persuade|ask)$/.test(cue.base)) return null;
  if (!/^(?:about|over|of|against)$/.test(words[at]?.lower ?? '')) return null;
  return nonEmpty(objectEnd(words, at + 1));
}

function readUrging(words: readonly Word[], cue: Cue): Forward | null {
  const direct =
    cue.base === 'call' && /^(?:on|upon)$/.test(words[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to;
  const addressee = nounPhraseAfter(words, direct);
  if (!addressee) return null;
  const at = skipCircumstance(words, addressee.to).to;
  const to = words[at]?.lower === 'not' ? at + 1 : at;
  if (words[to]?.lower !== 'to' || !startsInfinitive(words, to + 1)) return null;
  return {
    rule: 'urged',
    content: [boundClause(words, at)],
    addressee,
    cueTo: direct,
    strong: true,
    confidence: 0.75,
  };
}

const startsInfinitive = (words: readonly Word[], at: number) => {
  const verb = words[at]?.tag === 'ADV' ? words[at + 1] : words[at];
  return verb !== undefined && (verb.tag === 'VERB' || verb.tag === 'AUX' || verb.quotation !== null);
};

function readInfinitive(words: readonly Word[], cue: Cue): Forward | null {
  const at = skipCircumstance(words, cue.to).to;
  const not = words[at]?.lower === 'not' ? 1 : 0;
  if (words[at + not]?.lower !== 'to') return null;
  if (!startsInfinitive(words, at + not + 1)) return null;
  if (cue.base === 'ask' && not) return null;
  if (/^(?:refuse|decline)$/.test(cue.base)) return readRefusal(words, cue, at);
  return {
    rule: 'offered',
    content: [boundClause(words, at)],
    addressee: null,
    cueTo: cue.to,
    strong: true,
    confidence: 0.7,
  };
}

function refusedAt(words: readonly Word[], from: number): Forward | null {
  const content = nonEmpty(boundClause(words, from));
  return (
    content && {
      rule: 'refused',
      content: [content],
      addressee: null,
      cueTo: from,
      strong: true,
      confidence: 0.6,
    }
  );
}

/** refused to say whether …: what was refused is the content; “declined to comment” has none, “to give a date” is a deed. */
function readRefusal(words: readonly Word[], cue: Cue, at: number): Forward | null {
  const verb = at + 1;
  const lower = words[verb]?.lower ?? '';
  const drawn = lower === 'be' && words[verb + 1]?.lower === 'drawn';
  if (drawn && /^(?:on|about|over|into)$/.test(words[verb + 2]?.lower ?? ''))
    return refusedAt(words, verb + 3);
  if (/^(?:comment|answer|respond|speak|talk|elaborate|discuss|speculate|be)$/.test(lower)) return null;
  if (/^(?:say|confirm|disclose|reveal|rule|specify|name|identify|give|acknowledge|admit)$/.test(lower)) {
    const out = words[verb + 1]?.lower === 'out' ? verb + 2 : verb + 1;
    const content = boundClause(words, out);
    const alone = lower === 'give' && content.to - content.from < 3;
    if (content.to <= content.from) return null;
    if (!alone) return refusedAt(words, out);
  }
  return {
    rule: 'refused',
    content: [boundClause(words, at)],
    addressee: null,
    cueTo: cue.to,
    strong: true,
    confidence: 0.6,
  };
}
