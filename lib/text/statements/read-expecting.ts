import { nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import type { Cue } from './find-cues.ts';
import type { Forward } from './read-after-cue.ts';

/**
 * What the markets expect: expects the repair to cost a million, expects to earn 3 billion, sees the rate at 2 %
 * by summer, sees it as a threat. The object and its infinitive are one reported clause (Quirk et al. 1985, 16.41–42).
 */
export function readExpecting(words: readonly Word[], cue: Cue): Forward | null {
  const content =
    cue.base === 'expect' ? expectedAt(words, cue) : cue.base === 'see' ? seenAt(words, cue) : null;
  return (
    content && {
      rule: 'said_clause',
      content: [content],
      addressee: null,
      cueTo: cue.to,
      strong: true,
      confidence: 0.6,
    }
  );
}

const own = /^(?:i|we|you)$/;

function expectedAt(words: readonly Word[], cue: Cue): Phrase | null {
  if (cue.form !== 'finite' || own.test(words[cue.from - 1]?.lower ?? '')) return null;
  const object = words[cue.to]?.lower === 'to' ? null : nounPhraseAfter(words, cue.to);
  const to = object?.to ?? cue.to;
  if (words[to]?.lower !== 'to' || !/^(?:VERB|AUX)$/.test(words[to + 1]?.tag ?? '')) return null;
  return tellsFor(words, cue, bounded(words, cue.to));
}

function seenAt(words: readonly Word[], cue: Cue): Phrase | null {
  if (cue.form !== 'finite' || own.test(words[cue.from - 1]?.lower ?? '')) return null;
  const object = nounPhraseAfter(words, cue.to);
  if (!object) return null;
  const level = words
    .slice(cue.to + 1, object.to + 2)
    .some(
      ({ lower }, i, all) =>
        lower === 'at' && (all[i - 1]?.lower === 'back' || isNumber(words, cue.to + i + 2)),
    );
  const at = object.to;
  const view = words[at]?.lower === 'as' && /^(?:DET|ADJ|NOUN)$/.test(words[at + 1]?.tag ?? '');
  if (level) return bounded(words, cue.to);
  return view && tellsAlone(words, cue) ? bounded(words, cue.to) : null;
}

/** One body that is named, in the present tense: what many expected, or what he expects, is mood rather than speech. */
const tellsAlone = (words: readonly Word[], cue: Cue) =>
  words[cue.to - 1]?.lower.endsWith('s') === true && words[cue.from - 1]?.tag !== 'PRON';

/** A figure makes it a forecast whoever holds it. */
const tellsFor = (words: readonly Word[], cue: Cue, content: Phrase | null) =>
  content &&
  (tellsAlone(words, cue) || words.slice(content.from, content.to).some(({ tag }) => tag === 'NUM'))
    ? content
    : null;

const isNumber = (words: readonly Word[], at: number) =>
  words[at]?.tag === 'NUM' || /^[$€£]/.test(words[at]?.text ?? '');

function bounded(words: readonly Word[], from: number): Phrase | null {
  const clause = boundClause(words, from);
  const whole = trim(words, clause.from, clause.to);
  return whole.to > whole.from ? whole : null;
}
