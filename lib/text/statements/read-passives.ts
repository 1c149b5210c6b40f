import { isNominal, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { subjectBefore } from '../phrases/read-subject.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import { type Cue, findCues } from './find-cues.ts';
import type { Report } from './read-reports.ts';
import { clauseAt } from './read-said-clause.ts';

/**
 * Passives that say who spoke with “by”, and those of telling whose clause follows: was told by officials that …,
 * was described by the mayor as …, had been assured that …, is convinced that …. The agent speaks, the subject is who was told (Quirk et al.
 * 1985, 3.63–71, 16.57). Leaves what the other readers `taken` hold.
 */
export function readPassives(words: readonly Word[], taken: readonly Report[]): Report[] {
  const out: Report[] = [];
  for (const cue of findCues(words)) {
    if (!cue.passive || cue.negated || cue.modal || cue.form !== 'finite') continue;
    if (words.slice(cue.from, cue.to).some(({ lower }) => lower === 'being')) continue;
    if (taken.some((report) => report.cue.from <= cue.from && cue.from < report.cue.to)) continue;
    const report = cue.frames.has('telling') ? readTold(words, cue) : readViewed(words, cue);
    if (report && (report.subject || !taken.some((one) => one.rule === 'according_to'))) out.push(report);
  }
  return out;
}

/** had been told (by officials) that it was lost */
function readTold(words: readonly Word[], cue: Cue): Report | null {
  const agent = agentAt(words, cue.to);
  const at = agent ? agent.to : cue.to;
  if (!agent && !/^(?:that|whether|if|how|why)$/.test(words[at]?.lower ?? '')) return null;
  const content = clauseAt(words, at, true);
  const whom = content && subjectBefore(words, cue.from);
  if (!content) return null;
  if (!agent && cue.base === 'convince') return whom && reportOf(cue, 'said_that', content, whom, null);
  return reportOf(cue, 'told', content, agent, whom);
}

/** was described by the mayor as a farce, was called a farce by the mayor, was accused by him of lying */
function readViewed(words: readonly Word[], cue: Cue): Report | null {
  if (!cue.frames.has('naming') || /^(?:view|regard|deem|refer|put|identify)$/.test(cue.base)) return null;
  const first = agentAt(words, cue.to);
  const start = first ? first.to : cue.to;
  const particle = cue.particles.naming.find((one) => one !== '' && words[start]?.lower === one);
  const from = particle ? start + 1 : start;
  if (!particle && (first || !cue.particles.naming.includes(''))) return null;
  const opens = words[from];
  if (!opens || !(opens.quotation || isNominal(opens) || /^(?:DET|PRON|VERB)$/.test(opens.tag))) return null;
  const clause = boundClause(words, from);
  const by = first ? -1 : words.findIndex(({ lower }, i) => i > from && i < clause.to && lower === 'by');
  const agent = first ?? (by < 0 ? null : agentAt(words, by));
  if (!agent) return null;
  const content = by < 0 ? clause : trim(words, from, by);
  return content.to > content.from ? reportOf(cue, 'called', content, agent, null) : null;
}

const agentAt = (words: readonly Word[], at: number): Phrase | null =>
  words[at]?.lower === 'by' ? nounPhraseAfter(words, at + 1) : null;

const reportOf = (
  cue: Cue,
  rule: 'told' | 'called' | 'said_that',
  content: Phrase,
  agent: Phrase | null,
  addressee: Phrase | null,
): Report => ({
  rule,
  content: [content],
  cue: { from: cue.from, to: cue.to },
  subject: agent,
  addressee: addressee && { from: addressee.from, to: addressee.to },
  via: null,
  confidence: 0.7,
});
