import { documentNouns } from '../en/document-nouns.ts';
import { groupNouns } from '../en/group-nouns.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleNouns } from '../en/role-nouns.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import type { Report } from './read-reports.ts';
import { isMedium } from './relay-reports.ts';

const cites = /^(?:citing|quoting|relaying)$/;

/**
 * “The agency, citing a diplomat, said …”: whom a report cites is no content. Behind what a medium passes on,
 * the one it cites speaks and the medium stands in the chain (Pareti 2015, on nested attribution).
 */
export function readCitedSources(words: readonly Word[], reports: readonly Report[]): Report[] {
  const cited = reports.filter(
    (report) => isSource(words, report) && reports.some((one) => one !== report && sameSubject(one, report)),
  );
  if (cited.length === 0) return [...reports];
  const out: Report[] = [];
  for (const report of reports) {
    if (cited.includes(report)) continue;
    const citing = cited.find((one) => sameSubject(one, report));
    const source = citing?.content[0];
    const passedOn = citing && report.subject && !report.via && isMedium(words, report.subject);
    out.push(passedOn && source ? { ...report, subject: source, via: report.subject } : report);
  }
  return out;
}

/** Does it only name whom somebody cites: a person, a body or people, nothing in quotation marks? */
function isSource(words: readonly Word[], { cue, content }: Report): boolean {
  const [part, other] = content;
  if (!part || other || !words.slice(cue.from, cue.to).some(({ lower }) => cites.test(lower))) return false;
  return namesSource(words, part);
}

function namesSource(words: readonly Word[], { from, to }: Phrase): boolean {
  let head = from;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word || word.quotation) return false;
    if (/^(?:ADP|VERB|PUNCT)$/.test(word.tag) || word.lower === 'close') break;
    head = i;
  }
  const noun = words[head];
  if (!noun) return false;
  const one = noun.lower.replace(/s$/, '');
  if (documentNouns.has(one) || /^(?:data|documents?|figures?|records?|polls?|remarks?)$/.test(noun.lower))
    return false;
  return (
    noun.tag === 'PROPN' ||
    /^(?:sources?|diplomats?|witness(?:es)?|eyewitness(?:es)?)$/.test(noun.lower) ||
    [noun.lower, one].some(
      (word) => roleNouns.has(word) || groupNouns.has(word) || organisationNouns.has(word),
    )
  );
}

const sameSubject = (one: Report, other: Report) =>
  one.subject !== null && one.subject.from === other.subject?.from;
