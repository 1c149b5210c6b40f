import type { Word } from '../words/read-words.ts';
import { joinInterrupted } from './join-interrupted.ts';
import { readAccording } from './read-according.ts';
import { readCitedSources } from './read-cited-source.ts';
import { readCueNouns } from './read-cue-nouns.ts';
import { readDistantNouns } from './read-distant-nouns.ts';
import { readLedQuotations } from './read-led-quotation.ts';
import { readPassives } from './read-passives.ts';
import { readQuestions } from './read-questions.ts';
import { readQuotedAsSaying } from './read-quoted-as-saying.ts';
import { readQuotedWords } from './read-quoted-words.ts';
import { readReportingTags } from './read-reporting-tags.ts';
import { type Report, readReports } from './read-reports.ts';
import { relayReports } from './relay-reports.ts';

/** Every report of one sentence, by whatever signals it: a verb, “according to”, a noun, a question asked. */
export function gatherReports(text: string, words: readonly Word[]): Report[] {
  const quotes = words.some(({ quotation }) => quotation);
  const read = readReports(words);
  const active = joinInterrupted(words, quotes ? readReportingTags(words, read) : read);
  const according = readAccording(words, active);
  const verbs = [...active, ...readPassives(words, [...active, ...according])];
  const nouns = [...readCueNouns(words), ...readDistantNouns(words)].filter(
    (noun) => !verbs.some((verb) => verb.cue.from <= noun.cue.from && verb.cue.to > noun.cue.from),
  );
  const found = readCitedSources(
    words,
    readQuotedAsSaying(words, [...verbs, ...according, ...nouns, ...readQuestions(words)]),
  );
  const led = quotes ? [...found, ...readLedQuotations(text, words, found)] : found;
  const reports = relayReports(words, quotes ? [...led, ...readQuotedWords(text, words, led)] : led);
  return reports.filter((report) => !refersBack(words, report));
}

/** “She denied this”: a pronoun alone says nothing; what it stands for was told before. */
function refersBack(words: readonly Word[], { content }: Report): boolean {
  const [part, other] = content;
  if (!part || other || part.to - part.from !== 1) return false;
  return /^(?:this|that|it|so|them|these|those|him|her)$/.test(words[part.from]?.lower ?? '');
}
