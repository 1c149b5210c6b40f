import type { ClaimCategory } from '../vocabulary.ts';
import type { Quantity, Span } from './analysis.ts';
import { type Act, acts, topicsOfNouns } from './en/claim-acts.ts';
import { classesOfNoun, type NounClass } from './en/claim-nouns.ts';
import { type ReadAct, readAct } from './read-act.ts';
import type { Clause } from './trim-clause.ts';

/** What of a claim and its article tells its category apart from its words. */
export interface Setting {
  quantities: readonly Quantity[];
  /** The article is about war or what states do with each other. */
  war: boolean;
  /** The article is about business. */
  trade: boolean;
}

/** A category with the words that gave it. */
export interface DecidedCategory {
  category: ClaimCategory;
  rule: 'category_of_verb' | 'category_of_noun';
  words: Span[];
}

/** The category of a claim by what its main verb tells of and to whom or what it was done; null where no row fits. */
export function decideByAct(clause: Clause, setting: Setting): DecidedCategory | null {
  const read = readAct(clause.words);
  const counted = countedIn(setting.quantities);
  if (clause.words.some(({ lower }) => year.test(lower))) counted.add('year');
  const byNoun = (category: ClaimCategory | null): DecidedCategory | null =>
    category && { category, rule: 'category_of_noun', words: [] };
  if (counted.has('speed')) return byNoun('incident');
  const reported = read.verb.has('report') ? topicOf(read.heads, setting.war) : null;
  if (reported) return byNoun(reported);
  const aside = clause.kind === 'relative' || clause.kind === 'participle';
  const act = read.verb.size > 0 ? acts.find((one) => fits(one, read, counted, setting, aside)) : undefined;
  if (act && read.head)
    return { category: act.category, rule: 'category_of_verb', words: [[read.head.start, read.head.end]] };
  if (read.head && !read.verb.has('be') && !read.verb.has('report')) return null;
  const passing = !read.head && counted.has('year') && (read.heads.has('mishap') || read.heads.has('war'));
  if (passing) return byNoun('background');
  if (counted.has('money')) return byNoun('economy');
  const barrage = read.to.has('barrage') ? 'weapons' : null;
  return byNoun(barrage ?? topicOf(read.heads, setting.war) ?? topicOf(read.to, setting.war));
}

const topicOf = (nouns: ReadonlySet<NounClass>, inWar: boolean): ClaimCategory | null =>
  topicsOfNouns.find(({ noun, war }) => nouns.has(noun) && (war === undefined || war === inWar))?.category ??
  null;

function fits(
  act: Act,
  read: ReadAct,
  counted: ReadonlySet<string>,
  { war, trade }: Setting,
  aside: boolean,
): boolean {
  if (!read.verb.has(act.verb) || (act.war !== undefined && act.war !== war) || (act.aside && !aside))
    return false;
  if (act.trade !== undefined && act.trade !== trade) return false;
  if (act.counts && !counted.has(act.counts)) return false;
  return meets(act.by, read.by) && meets(act.to, read.to) && meets(act.names, read.names);
}

const meets = (wanted: readonly NounClass[] | undefined, found: ReadonlySet<NounClass>): boolean =>
  wanted === undefined || wanted.some((name) => found.has(name));

const money =
  /(?:dollars|euros|pounds|yuan|yen|roubles|rubles|hryvnias|francs|kronor|lira|pence|cents)(?: an? \w+)?$|percentage points$|basis points$/;

const year = /^(?:19|20)\d\d$/;
const speed = /^(?:mph|km\/h|kph|knots|magnitude|(?:miles|kilomet(?:er|re)s) (?:per|an) hour)$/;

/** What kinds of things are counted. */
function countedIn(quantities: readonly Quantity[]): Set<string> {
  const out = new Set<string>();
  for (const { unit } of quantities) {
    if (money.test(unit)) out.add('money');
    if (speed.test(unit)) out.add('speed');
    for (const one of classesOfNoun(unit.split(' ').at(-1) ?? '') ?? []) out.add(one);
  }
  return out;
}
