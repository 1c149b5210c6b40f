import { hasFiniteVerb, isFiniteVerb } from '../phrases/read-clause.ts';
import { nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { subjectAfter, subjectBefore } from '../phrases/read-subject.ts';
import type { Word } from '../words/read-words.ts';
import { trim } from './bound-content.ts';
import { type Cue, findCues } from './find-cues.ts';
import type { Report } from './read-reports.ts';

/** A longer quotation, in UTF-16 units, names no film or paper. */
const longestTitle = 30;
/** How many words may stand between a quotation and the verb that reports it. */
const farthest = 36;

interface Tag {
  cue: Phrase;
  subject: Phrase;
  addressee: Phrase | null;
}

/**
 * Takes the reports of a sentence and adds those of quotations that close with their own comma or mark and are
 * followed by a reporting clause: “…,” said the mayor; “…,” Ana Prill, who runs the port, told us after lunch.
 * The place alone tells, so that any verb serves (beamed, began) and anything may follow it. Quirk et al. 1985,
 * A Comprehensive Grammar of the English Language, 14.28–29.
 */
export function readReportingTags(words: readonly Word[], taken: readonly Report[]): Report[] {
  let out = [...taken];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.quotation?.closed || !(word.comma || word.stop) || out.some((report) => holds(report, at)))
      continue;
    const alone = opensAlone(words, at);
    const content = alone ? { from: at, to: at + 1 } : quotedClause(words, at, out);
    const tag = content && readTag(words, at + 1, alone);
    if (!tag) continue;
    out = out.filter((report) => report.cue.to <= tag.cue.from || report.cue.from >= tag.cue.to);
    out.push({
      rule: 'quotation_before_cue',
      content: [content],
      ...tag,
      via: null,
      confidence: 0.9,
    });
  }
  return out.sort((a, b) => a.cue.from - b.cue.from);
}

const holds = (report: Report, at: number) => report.content.some(({ from, to }) => from <= at && at < to);

/** Nothing but a mark or a conjunction before it; after a comma only where it is too long for a name or title. */
function opensAlone(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (!before || before.tag === 'CCONJ') return true;
  return (
    before.tag === 'PUNCT' &&
    (before.text !== ',' || (word !== undefined && word.end - word.start > longestTitle))
  );
}

/** The clause that ends in the quotation; null where what stands before it is no clause (on ABC’s “This Week,” she said). */
function quotedClause(words: readonly Word[], at: number, taken: readonly Report[]): Phrase | null {
  const ends = taken
    .flatMap(({ cue, content }) => [cue, ...content])
    .flatMap(({ to }) => (to <= at ? [to] : []));
  const clause = trim(words, Math.max(0, ...ends), at + 1);
  const opens = words[clause.from];
  const led = opens !== undefined && (/^(?:ADP|SCONJ)$/.test(opens.tag) || leads.test(opens.lower));
  return !led && hasFiniteVerb(words, clause.from, at) ? clause : null;
}

const leads = /^(?:when|if|as|after|before|while|although|though|because|since|asked|later|\p{L}+ing)$/u;

function readTag(words: readonly Word[], at: number, alone: boolean): Tag | null {
  const cues = findCues(words);
  const first = words[at];
  if (!first || first.tag === 'PUNCT' || /^(?:who|which|that)$/.test(first.lower)) return null;
  const here = cues.find((cue) => cue.from === at && cue.form === 'finite');
  if (here || (alone && first.tag === 'VERB' && /(?:ed|s)$/.test(first.lower))) {
    const to = here?.to ?? at + 1;
    const subject = subjectAfter(words, to);
    return subject && namesSomebody(words, subject)
      ? { cue: { from: at, to }, subject, addressee: null }
      : null;
  }
  const phrase = nounPhraseAfter(words, at);
  if (!phrase) return null;
  const cue = cues.find((one) => one.from > at && one.form === 'finite' && !one.passive && !one.negated);
  if (cue && cue.from - at <= farthest && reportsFrom(words, phrase, cue)) {
    const subject = wholeSubject(phrase, subjectBefore(words, cue.from));
    const addressee = cue.frames.has('telling') ? nounPhraseAfter(words, cue.to) : null;
    return { cue: { from: cue.from, to: cue.to }, subject, addressee };
  }
  const verb = words[phrase.to];
  return alone && verb?.tag === 'VERB' && /ed$/.test(verb.lower) && ends(words[phrase.to + 1])
    ? { cue: { from: phrase.to, to: phrase.to + 1 }, subject: phrase, addressee: null }
    : null;
}

const namesSomebody = (words: readonly Word[], { from }: Phrase) =>
  /^(?:PROPN|DET|PRON|NOUN|NUM)$/.test(words[from]?.tag ?? '');

/** What stands right after the quotation speaks; a name in apposition belongs to it: the chief of staff, Ana Prill. */
const wholeSubject = (phrase: Phrase, before: Phrase | null): Phrase =>
  before && before.from < phrase.to
    ? { from: Math.min(phrase.from, before.from), to: Math.max(phrase.to, before.to) }
    : phrase;

/** No other verb stands between the subject and the cue, but for what is set off by commas. */
function reportsFrom(words: readonly Word[], subject: Phrase, cue: Cue): boolean {
  if (/^(?:who|which|that)$/.test(words[cue.from - 1]?.lower ?? '')) return false;
  let aside = false;
  for (let i = subject.to; i < cue.from; i++) {
    const word = words[i];
    if (!word || word.quotation || word.text === ';') return false;
    if (word.text === ',' || word.text === '(' || /^(?:who|which|that|of|from|with)$/.test(word.lower))
      aside = true;
    if (!aside && isFiniteVerb(words, i)) return false;
  }
  return true;
}

const ends = (word: Word | undefined) => word === undefined || word.tag === 'PUNCT' || word.tag === 'ADP';
