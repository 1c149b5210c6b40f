import type { Doubt, StatementRule } from '../../vocabulary.ts';
import type { NamedStatement, Span } from '../analysis.ts';
import { plainReporting } from '../en/plain-reporting.ts';
import { timeWords } from '../en/time-words.ts';
import { firstFrom, partOf } from '../words/part-of.ts';
import type { Word } from '../words/read-words.ts';
import { extentOf } from './extent-of.ts';

/** Rules that any verb of saying can open; the plainest are the surest. */
const byVerb = new Set<StatementRule>(['clause_before_cue', 'said_clause', 'told']);
/** Rules whose content runs on from the cue, so that its end has to be found. */
const runningOn = new Set<StatementRule>(['said_that', 'said_clause', 'told', 'urged', 'offered']);
const withoutCue = new Set<StatementRule>(['lone_quotation', 'quotation_after_colon', 'unmarked_speech']);
/** What tells when or where it was said (in an interview on Friday) has no more words than this. */
const longestCircumstance = 4;
/** Fewer characters than about six words have. */
const fewWords = 30;

/**
 * Says what speaks against a statement, beside what speaks against its speaker: where its reporting clause
 * stands in its sentence, how plain the cue is, whether words are left over around it. `wordsAt` gives the
 * words of the sentence at a place.
 */
export function findDoubts(
  { content, cue, mention, kind, speaker, speakerType, via, grounds, doubts }: Omit<NamedStatement, 'rule'>,
  rule: StatementRule,
  wordsAt: (at: number) => readonly Word[],
): Doubt[] {
  const spans = [...content, ...(cue ? [cue] : []), ...(mention ? [mention] : [])];
  const [start, end] = extentOf(spans);
  const before = partOf(wordsAt(start), [0, start]);
  const rest = wordsFrom(wordsAt(end - 1), end);
  const said = runningOn.has(rule) ? pausesIn(content, wordsAt) : { comma: false, tail: false };
  const out = [...doubts];
  const by = grounds.at(-1)?.rule;
  const given = (doubt: Doubt, holds: boolean) => holds && !out.includes(doubt) && out.push(doubt);
  given('speaker_unknown', speaker === 'unknown');
  given('speaker_unnamed', speakerType === 'group');
  given('pronoun', by === 'pronoun' && !out.some((doubt) => doubt.startsWith('pronoun')));
  given('described_only', by === 'role' || by === 'owner' || by === 'nation');
  given('named_once', by === 'new_name');
  given('relayed', via.length > 0);
  given('no_cue', withoutCue.has(rule));
  given('no_marks', rule === 'unmarked_speech');
  given('retold_in_heading', rule === 'heading_echo');
  given('weak_cue', byVerb.has(rule) && cue !== null && !partOf(wordsAt(cue[0]), cue).some(isPlain));
  given('inside_sentence', rule !== 'cue_before_quotation' && !leadsIn(before));
  given('words_left_over', kind === 'direct' && isMore(rest));
  given('start_uncertain', kind === 'mixed' && rule.endsWith('_before_cue'));
  given('end_uncertain', kind !== 'direct' && (rest.length > 0 || said.tail));
  given('commas_inside', said.comma);
  given(
    'few_words',
    rule !== 'quotation_before_cue' && content.reduce((sum, [from, to]) => sum + to - from, 0) < fewWords,
  );
  return out;
}

const isPlain = ({ lower }: Word) => plainReporting.has(lower);

/** Nothing, a conjunction (But), a dateline or a circumstance (On Monday,) before the main clause. */
function leadsIn(words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return true;
  if (words.some((word) => word.quotation) || first.lower === 'according') return false;
  if (words.every(({ tag }) => /^(?:CCONJ|SCONJ|ADV|PUNCT)$/.test(tag))) return true;
  if (/^[—–-]$/.test(last.text)) return words.every(({ tag }) => /^(?:PROPN|PUNCT|NUM)$/.test(tag));
  return (
    last.text === ',' &&
    (/^(?:ADP|SCONJ)$/.test(first.tag) ||
      timeWords.has(first.lower) ||
      /^(?:last|asked|speaking|when|while|as)$/.test(first.lower))
  );
}

const isMore = (rest: readonly Word[]) =>
  rest.length > longestCircumstance || rest.some((word) => word.quotation);

/** The words of a sentence from a place on, marks aside: no more of them than tell whether they are many. */
function wordsFrom(words: readonly Word[], start: number): Word[] {
  const out: Word[] = [];
  for (let i = firstFrom(words, start); i < words.length && out.length <= longestCircumstance; i++) {
    const word = words[i];
    if (word && word.tag !== 'PUNCT') out.push(word);
  }
  return out;
}

/** Whether what was said has a comma, and what may be the article’s own words: “…, which was built last year”, “…, but nobody came”. */
function pausesIn(content: readonly Span[], wordsAt: (at: number) => readonly Word[]) {
  let comma = false;
  let tail = false;
  let before = '';
  for (const [start, end] of content) {
    const words = wordsAt(start);
    for (let i = firstFrom(words, start); i < words.length && !(comma && tail); i++) {
      const word = words[i];
      if (!word || word.end > end) break;
      const { text, lower } = word;
      comma ||= text === ',';
      tail ||= isPause(text) || (before === ',' && opensTail.has(lower));
      before = text;
    }
  }
  return { comma, tail };
}

const isPause = (text: string) => text === ';' || text === '—' || text === '–';
const opensTail = new Set('which who but and while as citing including calling a an the'.split(' '));
