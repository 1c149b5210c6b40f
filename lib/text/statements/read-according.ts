import { isMade } from '../phrases/is-made.ts';
import { isLeading } from '../phrases/leads-main.ts';
import { hasFiniteVerb, isFiniteVerb } from '../phrases/read-clause.ts';
import { isPossessiveMark, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { isReduced } from '../phrases/read-postmodifier.ts';
import { subjectAfter } from '../phrases/read-subject.ts';
import { startsMain } from '../phrases/starts-main.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';
import { boundClause, trim } from './bound-content.ts';
import type { Report } from './read-reports.ts';
import { isMedium } from './relay-reports.ts';

/** Many more than any sentence has: each looks back to where its sentence begins. */
const mostReports = 8;

/** “According to the mayor, …”, “…, as per the ministry”, “in the words of her lawyer”: a phrase that attributes its clause. */
export function readAccording(words: readonly Word[], taken: readonly Report[]): Report[] {
  const out: Report[] = [];
  for (let i = 0; i < words.length && out.length < mostReports; i++) {
    if (!mayAttribute(words[i])) continue;
    const held = ofHolder(words, i);
    if (held) {
      const report = attributed(words, i, held.to, held.subject, taken);
      if (report) out.push({ ...report, cue: held.cue });
      i = held.to - 1;
      continue;
    }
    const to = cueEnd(words, i);
    if (to === null) continue;
    const named = subjectAfter(words, to) ?? quotedName(words, to);
    if (!named) continue;
    const subject = { from: named.from, to: withComplement(words, named.to) };
    const report = attributed(words, i, subject.to, subject, taken);
    if (report) out.push({ ...report, cue: { from: i, to } });
    i = subject.to - 1;
  }
  return out;
}

function cueEnd(words: readonly Word[], i: number): number | null {
  const [one, two, three, four] = [words[i], words[i + 1], words[i + 2], words[i + 3]].map(
    (word) => word?.lower,
  );
  if (one === 'according' && two === 'to') return i + 2;
  if (one === 'as' && two === 'per') return i + 2;
  if (one === 'as' && three === 'by' && /^(?:reported|noted|cited|quoted|described)$/.test(two ?? ''))
    return i + 3;
  if (one === 'per' && words[i - 1]?.text === ',') return i + 1;
  return two === 'the' && four === 'of' && holdings.get(one ?? '')?.test(three ?? '') ? i + 4 : null;
}

/** Nouns of what somebody holds to be so: in her view, by the ministry’s own count (Quirk et al. 1985, 8.124, viewpoint). */
const holdings = new Map([
  ['in', /^(?:view|opinion|words|telling|reckoning|estimation|judgment|judgement|assessment)$/],
  ['by', /^(?:account|count|reckoning|estimates?|estimation|calculations?|tally)$/],
  ['on', /^(?:account|telling|reckoning)$/],
]);
const farthestHolding = 9;
/** What any such phrase begins with. */
const mayAttribute = isOneOf(['according', 'as', 'per', ...holdings.keys()]);

/** “In her view”, “by the ministry’s own count”: cue, holder and where the phrase ends. */
function ofHolder(words: readonly Word[], i: number): { cue: Phrase; subject: Phrase; to: number } | null {
  const nouns = holdings.get(words[i]?.lower ?? '');
  if (!nouns) return null;
  const end = Math.min(words.length, i + farthestHolding);
  for (let at = i + 1; at < end; at++) {
    const word = words[at];
    if (!word || word.quotation || word.tag === 'PUNCT') return null;
    const holder = words[at - 1];
    const of = holder?.lower === 'own' ? at - 1 : at;
    if (at === i + 1 || !nouns.test(word.lower)) continue;
    const owner = words[of - 1];
    if (of === i + 2 && /^(?:his|her|their|its)$/.test(owner?.lower ?? ''))
      return { cue: { from: i, to: at + 1 }, subject: { from: i + 1, to: i + 2 }, to: at + 1 };
    if (isPossessiveMark(owner) && of - 1 > i + 1)
      return { cue: { from: i, to: at + 1 }, subject: { from: i + 1, to: of - 1 }, to: at + 1 };
  }
  return null;
}

const quotedName = (words: readonly Word[], at: number): Phrase | null =>
  words[at]?.quotation ? { from: at, to: at + 1 } : null;

function attributed(
  words: readonly Word[],
  cue: number,
  to: number,
  subject: Phrase,
  taken: readonly Report[],
): Report | null {
  const report = {
    rule: 'according_to' as const,
    cue: { from: cue, to },
    subject,
    addressee: null,
    via: null,
    confidence: 0.9,
  };
  const floor = Math.max(
    0,
    ...taken
      .filter((one) => one.cue.from < cue && !isToldAct(words, one, cue))
      .map((one) => endBefore(words, one, cue)),
    ...words.slice(0, cue).flatMap(({ text }, i) => (text === ';' ? [i + 1] : [])),
  );
  const lead = leadBefore(words, floor, cue, to);
  const ahead = lead && contentAfter(words, cue, to);
  if (ahead) return { ...report, content: lead.to > lead.from ? [lead, ahead] : [ahead] };
  const region = trim(words, floor, cue);
  const open = taken.find((one) => one.subject && one.subject.to <= cue && cue - one.subject.to < 2);
  if (open && isMedium(words, subject) && !open.via && open.cue.from >= subject.to) {
    open.via = subject;
    return null;
  }
  const said = taken.findLast((one) => one.cue.from < cue);
  const empty = region.to - region.from < 2;
  if (said && (empty || (said.cue.to <= region.from && !holdsWords(words, region)))) {
    if (!said.via && isMedium(words, subject)) said.via = subject;
    return null;
  }
  if (empty) return null;
  const reported = taken.filter((one) => one.cue.from < cue && !isToldAct(words, one, cue));
  if (reported.some(({ content }) => content.some((part) => part.to > region.from))) return null;
  return { ...report, content: [region] };
}

/** “…,” she said | at a meeting, according to an aide: where it was said is nothing that the aide says. */
const holdsWords = (words: readonly Word[], { from, to }: Phrase) =>
  words.slice(from, to).some((word, i) => word.quotation !== null || isFiniteVerb(words, from + i));

/** What somebody agreed to do is itself told by the source: Prill has agreed to pay, according to her. */
const isToldAct = (words: readonly Word[], { rule }: Report, cue: number): boolean =>
  rule === 'offered' && words[cue]?.lower === 'according';

/** Where a report ends before the phrase: with its content where a clause of its own follows that, else with its cue. */
function endBefore(words: readonly Word[], { cue, content }: Report, at: number): number {
  const end = Math.max(cue.to, ...content.map(({ to }) => to));
  return end < at && words[end]?.text === ',' && hasFiniteVerb(words, end + 1, at) ? end + 1 : cue.to;
}

/** Words that open a clause right before the phrase: where, according to the report, … */
const opensClause = /^(?:and|but|where|who|which|that|when|while|because|since|although|though|as|so)$/;

/**
 * What the phrase cuts off from the clause that it leads into: “In May, according to him, …”; empty where it
 * opens that clause; null where a whole clause stands before it, which is then what it attributes.
 */
function leadBefore(words: readonly Word[], floor: number, cue: number, to: number): Phrase | null {
  const before = words[cue - 1];
  const none = { from: cue, to: cue };
  if (
    !before ||
    cue === floor ||
    /^[:(]$/.test(before.text) ||
    opensClause.test(before.lower) ||
    before.tag === 'ADV'
  )
    return none;
  if (before.text !== ',') return null;
  const opener = words[cue - 2];
  if (opener && opensClause.test(opener.lower)) return none;
  if (words.slice(floor, cue - 1).every(({ tag }) => tag === 'ADV')) return none;
  const after = asideEnd(words, to);
  const predicate = words[after - 1]?.text === ',' && isFiniteVerb(words, after);
  return predicate || isLeading(words, cue) || !hasFiniteVerb(words, floor, cue)
    ? trim(words, floor, cue)
    : null;
}

function contentAfter(words: readonly Word[], cue: number, subjectTo: number): Phrase | null {
  const end = asideEnd(words, subjectTo);
  if (!words[end]) return null;
  const ahead = boundClause(words, end);
  const holds =
    hasFiniteVerb(words, ahead.from, ahead.to) ||
    words[ahead.from]?.quotation ||
    (cue === 0 && ahead.to - ahead.from > 2);
  return holds && ahead.to > ahead.from ? ahead : null;
}

/**
 * Where the name ends with what belongs to it: a relative clause or apposition between commas (, who runs the
 * port,), a participle or adjective with its complement (figures released on Tuesday, people close to him).
 */
function asideEnd(words: readonly Word[], from: number): number {
  const next = words[from + 1];
  if (words[from]?.text !== ',') return modifierEnd(words, from);
  const relative = next && /^(?:who|which|whose)$/.test(next.lower);
  const personal = /^(?:him|her|them|it|me|us)$/.test(words[from - 1]?.lower ?? '');
  const apposed = next && !personal && /^(?:a|an|the|its|his|her|their)$/.test(next.lower);
  if (!relative && !apposed) return from + 1;
  const close = clauseComma(words, from + 1, longestAside);
  if (close === null || (apposed && holdsClause(words, from + 1, close))) return from + 1;
  return close + 1;
}

const longestAside = 24;

/** “Two people familiar | with the plan”, “people close | to him”: the adjective brings its complement along. */
function withComplement(words: readonly Word[], to: number): number {
  if (/^(?:by|from)$/.test(words[to]?.lower ?? '') && isMade(words[to - 1]?.lower ?? ''))
    return nounPhraseAfter(words, to + 1)?.to ?? to;
  if (!/^(?:familiar|close)$/.test(words[to - 1]?.lower ?? '') || words[to]?.tag !== 'ADP') return to;
  return commaAfter(words, to, longestAside) ?? nounPhraseAfter(words, to + 1)?.to ?? to;
}

function modifierEnd(words: readonly Word[], from: number): number {
  const word = words[from];
  const next = words[from + 1];
  const opens =
    word &&
    (/^(?:who|that|which|whose|with|by|on|of|about)$/.test(word.lower) ||
      isReduced(word, next) ||
      (word.tag === 'VERB' && next?.lower === 'by'));
  const close = clauseComma(words, from, longestAside);
  if (!opens)
    return close !== null && startsMain(words, close + 1) && !hasFiniteVerb(words, from, close)
      ? close + 1
      : from;
  return close === null ? from : close + 1;
}

/** The first comma that a clause with its subject follows, else the first comma. */
function clauseComma(words: readonly Word[], from: number, reach: number): number | null {
  const first = commaAfter(words, from, reach);
  for (let i = first ?? words.length; i < Math.min(words.length, from + reach); i++)
    if (words[i]?.text === ',' && startsMain(words, i + 1)) return i;
  return first;
}

function commaAfter(words: readonly Word[], from: number, reach: number): number | null {
  for (let i = from; i < Math.min(words.length, from + reach); i++) if (words[i]?.text === ',') return i;
  return null;
}

/** Is it a clause of its own and no name: the army left on Monday, the enemy hits the road? */
function holdsClause(words: readonly Word[], from: number, to: number): boolean {
  const phrase = nounPhraseAfter(words, from);
  if (!phrase || phrase.to >= to) return false;
  const after = words[phrase.to];
  return (
    hasFiniteVerb(words, from, to) &&
    !/^(?:who|which|whose|that)$/.test(after?.lower ?? '') &&
    !(after && isReduced(after, words[phrase.to + 1]))
  );
}
