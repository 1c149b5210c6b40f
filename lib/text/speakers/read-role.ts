import type { Span } from '../analysis.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { roleTitles } from '../en/role-titles.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { hasFiniteVerb } from '../phrases/read-clause.ts';
import { isNominal } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import { type NameRun, stop } from './read-names.ts';

/** An office or trade that the article gives to somebody: “Kestria’s foreign minister”. */
export interface Role {
  /** All its words as written. */
  words: string[];
  /** The noun that heads it: minister. Lower case. */
  noun: string;
  /** Where it stands. */
  span: Span;
}

/** The offices in front of a name: Kestria’s foreign minister Bo Ruis; her spokesman, Colonel Bo Ruis. */
export function rolesBefore(words: readonly Word[], run: NameRun): Role[] {
  const led = roleEnding(words, run.name, false);
  const apposed = words[run.from - 1]?.text === ',' ? roleEnding(words, run.from - 1, true) : null;
  return [apposed, led].filter((role) => role !== null);
}

function roleEnding(words: readonly Word[], end: number, apposed: boolean): Role | null {
  const phrase = nounPhraseBefore(words, end);
  return phrase && roleOf(words.slice(Math.max(phrase.from, end - 12), end), apposed);
}

/**
 * The office that a phrase says: its head, or where a name follows without a comma the noun right before it
 * (the son of actor Bo Ruis is not the son). A title alone says its own (Sen., Judge).
 */
function roleOf(role: readonly Word[], apposed: boolean): Role | null {
  const cut = role.findIndex((word) => word.tag === 'ADP');
  const last = role.findLastIndex((word) => word.tag === 'ADP');
  if (cut >= 0 && !apposed) {
    const nearest = roleOf(role.slice(last + 1), false);
    const behind = role[role.length - 1];
    if (nearest || behind?.tag === 'ADP' || behind?.tag === 'DET') return nearest;
  }
  const core = cut < 0 ? role : role.slice(0, cut);
  const noun = core.findLast((word) => isNominal(word) && word.tag !== 'PUNCT');
  const lower = noun && stop(noun.lower);
  if (!lower) return null;
  const title = roleTitles.get(lower);
  if (!roleNouns.has(lower) && !title) return null;
  return { words: role.map((word) => word.text), noun: title ?? lower, span: spanOf(role) };
}

const spanOf = (words: readonly Word[]): Span => [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];

/** The office after a name: Bo Ruis, the head of the port,; Bo Ruis, who heads the port,. */
export function roleAfter(words: readonly Word[], to: number): Role | null {
  if (words[to]?.text !== ',') return null;
  const relative =
    words[to + 1]?.lower === 'who' || words[to + 1]?.tag === 'DET' ? leads(words, to + 1) : null;
  if (relative) return relative;
  if (/^(?:who|whose|whom|which|where|when)$/.test(words[to + 1]?.lower ?? '')) return null;
  let end = to + 1;
  while (
    end < words.length &&
    end < to + 14 &&
    !/^[,.;]$/.test(words[end]?.text ?? '') &&
    words[end]?.lower !== 'who'
  )
    end++;
  if (words[to + 1]?.tag === 'VERB' || words[to + 1]?.tag === 'CCONJ') return null;
  if (hasFiniteVerb(words, to + 1, end)) return null;
  return roleOf(words.slice(to + 1, end), true);
}

export function leads(words: readonly Word[], from: number): Role | null {
  for (let i = from; i < Math.min(words.length, from + 9); i++) {
    if (
      /^(?:heads|leads|runs|chairs|led|headed|run)$/.test(words[i]?.lower ?? '') &&
      words[i - 1]?.lower !== 'to'
    ) {
      const led = words.slice(i + 1, i + 8);
      return { words: ['head', ...led.map((word) => word.text)], noun: 'head', span: spanOf(led) };
    }
    if (i > from && words[i]?.text === ',') return null;
  }
  return null;
}
