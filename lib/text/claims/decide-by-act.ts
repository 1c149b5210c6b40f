import type { ClaimCategory } from '../../vocabulary.ts';
import type { Quantity, Span } from '../analysis.ts';
import { type Act, acts, topicsOfNouns } from '../en/claim-acts.ts';
import { classesOfNoun, type NounClass } from '../en/claim-nouns.ts';
import type { VerbClass } from '../en/claim-verbs.ts';
import { isLike } from '../words/word-tests.ts';
import type { ReadAct } from './read-act.ts';
import type { Clause } from './trim-clause.ts';

/** What of a claim and its article tells its category apart from its words. */
export interface Setting {
  quantities: readonly Quantity[];
  /** The article is about war or what states do with each other. */
  war: boolean;
  /** The article is about business. */
  trade: boolean;
  /** The article is about an accident, a disaster or a crime. */
  mishap: boolean;
}

/** A category with the words that gave it. */
export interface DecidedCategory {
  category: ClaimCategory;
  rule: 'category_of_verb' | 'category_of_noun';
  words: Span[];
}

/** The category of a claim by what its main verb tells of and to whom or what it was done; null where no row fits (classes of verbs: Levin 1993). */
export function decideByAct(clause: Clause, read: ReadAct, setting: Setting): DecidedCategory | null {
  const counted = countedIn(setting.quantities);
  if (clause.words.some(isYear)) counted.add('year');
  const byNoun = (category: ClaimCategory | null): DecidedCategory | null =>
    category && { category, rule: 'category_of_noun', words: [] };
  if (counted.has('speed')) return byNoun('incident');
  const reported = read.verb.has('report') ? topicOf(read.heads, setting.war) : null;
  if (reported) return byNoun(reported);
  if (isStanding(clause)) return byNoun('background');
  const dated = counted.has('year') && setting.quantities.length === 0;
  if (clause.kind === 'relative' && dated && isSettled(read.verb)) return byNoun('background');
  const aside = clause.kind === 'relative' || clause.kind === 'participle';
  const act = actsOf(read.verb).find((one) => fits(one, read, counted, setting, aside));
  if (act && read.head)
    return { category: act.category, rule: 'category_of_verb', words: [[read.head.start, read.head.end]] };
  if (read.head && !read.verb.has('be') && !read.verb.has('report')) return null;
  const passing = !read.head && counted.has('year') && (read.heads.has('mishap') || read.heads.has('war'));
  if (passing) return byNoun('background');
  if (counted.has('money')) return byNoun('economy');
  const barrage = read.to.has('barrage') ? 'weapons' : null;
  return byNoun(barrage ?? topicOf(read.heads, setting.war) ?? topicOf(read.to, setting.war));
}

/** The rows of a verb, by its set of classes, which all claims with that verb share. */
const rows = new WeakMap<ReadonlySet<VerbClass>, readonly Act[]>();

function actsOf(verb: ReadonlySet<VerbClass>): readonly Act[] {
  const known = rows.get(verb);
  if (known) return known;
  const found = acts.filter((act) => verb.has(act.verb));
  rows.set(verb, found);
  return found;
}

const topicOf = (nouns: ReadonlySet<NounClass>, inWar: boolean): ClaimCategory | null =>
  nouns.size === 0
    ? null
    : (topicsOfNouns.find(({ noun, war }) => nouns.has(noun) && (war === undefined || war === inWar))
        ?.category ?? null);

function fits(
  act: Act,
  read: ReadAct,
  counted: ReadonlySet<string>,
  { war, trade, mishap }: Setting,
  aside: boolean,
): boolean {
  if ((act.war !== undefined && act.war !== war) || (act.aside && !aside)) return false;
  if (act.mishap && !mishap) return false;
  if (act.alone && read.to.size > 0) return false;
  if (act.trade !== undefined && act.trade !== trade) return false;
  if (act.counts && !counted.has(act.counts)) return false;
  return meets(act.by, read.by) && meets(act.to, read.to) && meets(act.names, read.names);
}

const meets = (wanted: readonly NounClass[] | undefined, found: ReadonlySet<NounClass>): boolean =>
  wanted === undefined || wanted.some((name) => found.has(name));

const money =
  /(?:dollars|euros|pounds|yuan|yen|roubles|rubles|hryvnias|francs|krone?r|kronur|lira|pence|cents|rupees|rupiah|shekels|florins|pesos|dirhams|dinars|zlotys|forints|korunas|baht|riyals|rials|shillings|naira|ringgit|tenge|leva|crowns)(?: an? \w+)?$|percentage points$|basis points$/;

/** Verbs that tell what somebody did for years rather than what happened: who taught at the school until 2019. */
const standing: ReadonlySet<VerbClass> = new Set(['procedure', 'career', 'stand', 'be', 'begin']);
const isSettled = (verb: ReadonlySet<VerbClass>) => [...verb].every((one) => standing.has(one));

const isYear = isLike(/^(?:1[0-9]|20)\d\d$/);
const speed = /^(?:mph|km\/h|kph|knots|magnitude|(?:miles|kilomet(?:er|re)s) (?:per|an) hour)$/;

const length =
  /^(?:kilo|centi|milli)?met(?:er|re)s$|^(?:km|cm|mm|m|miles|feet|foot|yards|inches|years|tonnes|tons|kg)$/;

/** What kinds of things are counted. */
function countedIn(quantities: readonly Quantity[]): Set<string> {
  const out = new Set<string>();
  for (const { unit } of quantities) {
    if (money.test(unit)) out.add('money');
    if (speed.test(unit)) out.add('speed');
    if (unit === '%') out.add('share');
    if (length.test(unit)) out.add('length');
    if (/\bcases$/.test(unit)) out.add('toll');
    for (const one of classesOfNoun(unit.split(' ').at(-1) ?? '') ?? []) out.add(one);
  }
  return out;
}

/** "who runs the line", "which has been at odds with the council": what somebody or something is, told in passing. */
function isStanding({ kind, words }: Clause): boolean {
  if (kind !== 'relative' || !/^(?:who|which)$/.test(words[0]?.lower ?? '')) return false;
  const at = words.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const [verb, after] = [words[at], words[at + 1]];
  if (at < 1 || at > 2 || !verb) return false;
  if (/^(?:is|are)$/.test(verb.lower)) return !after?.lower.endsWith('ing');
  if (/^(?:has|have)$/.test(verb.lower)) return words[0]?.lower === 'who';
  return verb.tag === 'VERB' && /[^s]s$/.test(verb.lower);
}
