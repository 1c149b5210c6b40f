import { documentNouns } from '../en/document-nouns.ts';
import { newsAgencies } from '../en/news-agencies.ts';
import { newsMedia } from '../en/news-media.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import type { Report } from './read-reports.ts';

/** Is the speaker a medium that passes on what others say: Reuters, state television? */
export function isMedium(words: readonly Word[], { from, to }: Phrase): boolean {
  return words.slice(from, to).some((word) => newsMedia.has(word.lower) || newsAgencies.includes(word.text));
}

/**
 * Reports inside reports: a medium that reports what somebody said stands in the chain of the inner
 * statement and makes none of its own; a person who tells what another said makes one, and stands in the chain.
 */
export function relayReports(words: readonly Word[], reports: readonly Report[]): Report[] {
  const dropped = new Set<Report>();
  const own = creditSources(words, reports);
  const chained = own.map((inner) => {
    const outer = own.find((one) => one !== inner && holds(one, inner));
    if (!outer) return inner;
    const passedOn = outer.subject !== null && opensWith(outer, inner) && isMedium(words, outer.subject);
    if (passedOn) dropped.add(outer);
    else if (!isPlain(words, inner) && !isDeniedClaim(outer, inner)) dropped.add(inner);
    return outer.subject && !inner.via && !isDeniedClaim(outer, inner)
      ? { ...inner, via: outer.subject }
      : inner;
  });
  return chained.filter((_, i) => {
    const original = own[i];
    return original === undefined || !dropped.has(original);
  });
}

/** “Reuters, citing two diplomats, said that …”: the diplomats said it, by way of Reuters. */
function creditSources(words: readonly Word[], reports: readonly Report[]): Report[] {
  const cited = reports.filter((one) => isCredit(words, one));
  if (cited.length === 0) return [...reports];
  return reports.flatMap((report) => {
    if (cited.includes(report)) return [];
    const credit = cited.find(
      ({ subject, cue }) => subject?.from === report.subject?.from && cue.from - (subject?.to ?? 0) <= 1,
    );
    const source = credit?.content[0];
    return [source && report.subject ? { ...report, subject: source, via: report.subject } : report];
  });
}

const isCredit = (words: readonly Word[], { cue, subject, content }: Report) => {
  const source = content[0];
  return (
    source !== undefined &&
    subject !== null &&
    /^(?:citing|quoting)$/.test(words[cue.from]?.lower ?? '') &&
    isMedium(words, subject) &&
    !words.slice(source.from, source.to).some(({ lower }) => documentNouns.has(lower.replace(/s$/, '')))
  );
};

/** The least confidence of a plain verb of saying, an offer or a claim. */
const plainly = 0.7;

/** What somebody tells of another’s attitude or plan is their own statement; only what was plainly said or quoted is the other’s too. */
const isPlain = (words: readonly Word[], { rule, confidence, content, cue }: Report) =>
  (confidence >= plainly && !hasBase(words, cue, agrees)) ||
  (rule === 'judged' && hasBase(words, cue, voices)) ||
  (rule !== 'called' &&
    rule !== 'judged' &&
    content.some(({ from, to }) => words.slice(from, to).some((word) => word.quotation !== null)));

/** “denied Velmian claims of victory”: whose claim it is stands in what is denied. */
const isDeniedClaim = (outer: Report, inner: Report) =>
  outer.rule === 'judged' && inner.rule === 'cue_noun' && opensWith(outer, inner);

/** Two sides that agreed to meet have acted; whoever tells it says so. */
const agrees = /^agree[ds]?$/;
/** Verbs that take a noun and still tell of nothing but words: expressed their regret, stressed his interest. */
const voices = /^(?:express|stress|voic|reiterat|emphasi[sz])(?:e?d|e?s|e|ing)?$/;

const hasBase = (words: readonly Word[], { from, to }: Phrase, base: RegExp) =>
  words.slice(from, to).some(({ lower }) => base.test(lower));

const holds = (outer: Report, inner: Report) =>
  outer.content.some((part) => part.from <= inner.cue.from && inner.cue.to <= part.to) &&
  inner.content.every(({ from, to }) => outer.content.some((part) => part.from <= from && to <= part.to));

const opensWith = (outer: Report, inner: Report) =>
  inner.subject !== null && inner.subject.from - (outer.content[0]?.from ?? 0) <= 1;
