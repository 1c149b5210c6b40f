import type { StatementRule } from '../../vocabulary.ts';
import { leadingIn } from '../en/leading-in.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import { wordTest } from '../words/word-tests.ts';
import { beforeMainVerb } from './before-main-verb.ts';
import { beforeContrast, coversSentence } from './closing-tag.ts';
import { type Cue, findCues } from './find-cues.ts';
import { type Place, placeOf } from './place-cue.ts';
import { leavesOpen, readForward } from './read-after-cue.ts';
import { readAsSaid } from './read-as-said.ts';
import { readBackward, withContinuation } from './read-before-cue.ts';
import { turnsOut } from './turns-out.ts';

/** One act of saying in a sentence, as ranges of its words. */
export interface Report {
  rule: StatementRule;
  content: Phrase[];
  cue: Phrase;
  subject: Phrase | null;
  addressee: Phrase | null;
  via: Phrase | null;
  /** How plainly it reports, beside other readings of its sentence; how sure a statement is, is rated by its rule. */
  confidence: number;
}

/** Every act of saying in one sentence, from left to right. */
export function readReports(words: readonly Word[]): Report[] {
  const cues = findCues(words);
  const out: Report[] = [];
  let lastSubject: Phrase | null = null;
  let floor = 0;
  for (const cue of cues) {
    if (!canReport(words, cue)) continue;
    const place = placeOf(
      words,
      cue,
      lastSubject,
      out.flatMap(({ content }) => content),
    );
    if (!place) continue;
    const covers = coversSentence(words, place, out);
    const report = complete(words, cue, place, covers ? 0 : floor);
    if (!report) continue;
    if (covers) for (const [i, one] of out.entries()) out[i] = beforeContrast(words, one);
    const nested = out.some((one) => one.content.some((part) => part.from <= cue.from && cue.to <= part.to));
    if (place.subject && !nested) lastSubject = place.subject;
    const last = out.at(-1);
    if (last && joins(words, last, report)) {
      out[out.length - 1] = {
        ...report,
        cue: { from: last.cue.from, to: report.cue.to },
        subject: last.subject,
      };
      continue;
    }
    out.push(report);
    if (report.confidence >= 0.8)
      floor = Math.max(floor, report.cue.to, ...report.content.map((part) => part.to));
  }
  return out;
}

const says = /^(?:said|says|say|adding|added)$/;
const tells = /^(?:told|asked|warned|informed|urged|tells|asks|warns|urges)$/;

/** “Said he told Putin to …”: one speaker, two verbs, one statement. */
function joins(words: readonly Word[], outer: Report, inner: Report): boolean {
  const start = outer.content[0];
  const subject = inner.subject;
  if (!start || !subject || outer.content.length !== 1) return false;
  return (
    subject.from === start.from &&
    subject.to - subject.from === 1 &&
    /^(?:he|she|they|i|we|it)$/.test(words[subject.from]?.lower ?? '') &&
    inner.cue.from === subject.to &&
    words.slice(outer.cue.from, outer.cue.to).some(({ lower }) => says.test(lower)) &&
    words.slice(inner.cue.from, inner.cue.to).some(({ lower }) => tells.test(lower))
  );
}

function canReport(words: readonly Word[], cue: Cue): boolean {
  if (cue.passive || isIdiom(words, cue)) return false;
  if (leavesOpen(words, cue)) return true;
  if (cue.modal) return saysOnly(words, cue);
  if (isThought(cue) && !isToldThought(words, cue)) return false;
  if (cue.negated || isOnlyInEffect(words, cue) || asksForCover(words, cue)) return false;
  return cue.form !== 'infinitive' || leadsToSaying(words, cue) || turnsOut(words, cue.from) !== null;
}

/** “Begged to differ” says nothing of its own; “passengers listed as dead” tells of a list. */
const isIdiom = (words: readonly Word[], cue: Cue) =>
  (cue.base === 'list' && words[cue.to]?.lower === 'as') ||
  (cue.base === 'beg' && words[cue.to]?.lower === 'to' && words[cue.to + 1]?.lower === 'differ');

const isThought = (cue: Cue) => cue.base === 'think' || cue.base === 'suspect';

/** “She thinks it is safe” tells what she thinks; what people who think so do, or what they thought they saw, does not. */
const isToldThought = (words: readonly Word[], cue: Cue) =>
  cue.form === 'finite' && words.slice(0, cue.to).every((word) => !underOther(word));

const underOther = wordTest(({ lower }) =>
  /^(?:who|which|that|whom|whose|what|if|when|while|because|how|why|where|than|as|i|we|you|may|might|could|must|few|says?|said|told)$/.test(
    lower,
  ),
);

/** “would only say that …”: what was said is told. */
const saysOnly = (words: readonly Word[], cue: Cue) =>
  cue.base === 'say' && words.slice(cue.from, cue.to).some(({ lower }) => lower === 'only');

/** “has effectively rejected the plan”: how the article reads a deed, no act of speaking. */
const isOnlyInEffect = (words: readonly Word[], cue: Cue) =>
  words.slice(cue.from, cue.to).some(({ lower }) => inEffect.test(lower));
const inEffect = /^(?:effectively|implicitly|tacitly|silently)$/;

/** “who asked not to be named”, “asked to remain anonymous”: how they spoke, not what they said. */
const asksForCover = (words: readonly Word[], cue: Cue) =>
  cue.base === 'ask' &&
  words
    .slice(cue.to, cue.to + 5)
    .some(({ lower }, i, after) =>
      lower === 'not'
        ? /^(?:print|use|publish|name|identify|quote|be)$/.test(after[i + 2]?.lower ?? '')
        : covered.test(lower),
    );
const covered = /^(?:named|identified|quoted|anonymous|unnamed|anonymity)$/;

/** “went on to say”, “continued to insist”, “was quick to point out”: the act took place. */
function leadsToSaying(words: readonly Word[], cue: Cue): boolean {
  const governor = words[cue.from - 1];
  if (governor === undefined || words[cue.from]?.lower !== 'to') return false;
  return leadingIn.has(governor.lower) || (governor.lower === 'way' && words[cue.from - 3]?.lower === 'of');
}

export function complete(words: readonly Word[], cue: Cue, place: Place, floor: number): Report | null {
  const forward = readAsSaid(words, cue, place, floor) ?? readForward(words, cue, place);
  const afterQuote = endsQuoted(words[place.from - 1]) && !opensContent(words, cue.to);
  const back =
    (forward?.strong && !afterQuote) || place.inherited ? null : readBackward(words, cue, place, floor);
  if (back) return withContinuation(words, cue, place, back);
  if (!forward) return null;
  const subject = place.subject;
  return {
    rule: forward.rule,
    content: clausal.test(forward.rule)
      ? forward.content
      : forward.content.map((part) => beforeMainVerb(words, cue, part)),
    cue: { from: cue.from, to: forward.cueTo },
    subject,
    addressee: forward.addressee,
    via: null,
    confidence: forward.confidence,
  };
}

/** What stands behind these is a clause, with a verb of its own. */
const clausal = /^(?:said_that|said_clause|told|cue_before_quotation)$/;

/** A quotation that closes its own sentence or clause: what follows it is its reporting clause. */
const endsQuoted = (word: Word | undefined) => word?.quotation != null && (word.comma || word.stop);

const opensContent = (words: readonly Word[], at: number) =>
  words[at]?.lower === 'that' || words[at]?.quotation != null;
