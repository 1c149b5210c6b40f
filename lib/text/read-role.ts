import type { Span } from './analysis.ts';
import { roleNouns } from './en/role-nouns.ts';
import { formsOfAddress } from './en/titles.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { hasFiniteVerb } from './read-clause.ts';
import { type NameRun, stop } from './read-names.ts';
import { isNominal } from './read-noun-phrase.ts';
import type { Word } from './read-words.ts';

/** An office or trade that the article gives to somebody: “Kestria’s foreign minister”. */
export interface Role {
  /** All its words as written. */
  words: string[];
  /** The noun that heads it: minister. Lower case. */
  noun: string;
  /** Where it stands. */
  span: Span;
}

/** The office in front of a name: Kestria’s foreign minister Bo Ruis; her spokesman, Bo Ruis. */
export function roleBefore(words: readonly Word[], run: NameRun): Role | null {
  const before = words[run.from - 1];
  const end = before?.text === ',' ? run.from - 1 : run.name;
  const phrase = nounPhraseBefore(words, end);
  if (!phrase) return null;
  const role = words.slice(Math.max(phrase.from, end - 12), end);
  return roleOf(role, before?.text === ',');
}

function roleOf(role: readonly Word[], apposed: boolean): Role | null {
  const cut = role.findIndex((word) => word.tag === 'ADP');
  const core = cut < 0 ? role : role.slice(0, cut);
  const noun = core.findLast((word) => isNominal(word) && word.tag !== 'PUNCT');
  const lower = noun && stop(noun.lower);
  if (
    !lower ||
    !roleNouns.has(lower) ||
    (formsOfAddress.has(lower) && core.length === 1) ||
    (cut >= 0 && !apposed)
  )
    return null;
  return { words: role.map((word) => word.text), noun: lower, span: spanOf(role) };
}

const spanOf = (words: readonly Word[]): Span => [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];

/** The office after a name: Bo Ruis, the head of the port,; Bo Ruis, who heads the port,. */
export function roleAfter(words: readonly Word[], to: number): Role | null {
  if (words[to]?.text !== ',') return null;
  const relative =
    words[to + 1]?.lower === 'who' || words[to + 1]?.tag === 'DET' ? leads(words, to + 1) : null;
  if (relative) return relative;
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
