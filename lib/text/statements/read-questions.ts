import { nounPhraseAfter } from '../phrases/read-noun-phrase.ts';
import { startsMain } from '../phrases/starts-main.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';
import { boundClause } from './bound-content.ts';
import type { Report } from './read-reports.ts';

const asks = isOneOf(['asked', 'pressed', 'questioned']);

/** “Asked by the Courier whether the port was safe, the mayor said …”: the question is a statement of whoever asked (Quirk et al. 1985, 14.33). */
export function readQuestions(words: readonly Word[]): Report[] {
  const at = words.findIndex((word, i) => words[i + 1]?.lower === 'by' && asks(word));
  if (at < 0 || at > 2) return [];
  const subject = nounPhraseAfter(words, at + 2);
  if (!subject) return [];
  const question = /^(?:on|as)$/.test(words[subject.to]?.lower ?? '') ? subject.to + 1 : subject.to;
  const opener = words[question]?.lower ?? '';
  if (!/^(?:whether|if|about|how|why|what|when)$/.test(opener)) return [];
  const from = /^(?:whether|if|about)$/.test(opener) ? question + 1 : question;
  const comma = words.findIndex((word, i) => i > from && word.text === ',' && startsMain(words, i + 1));
  const content = boundClause(words, from, comma < 0 ? words.length : comma);
  const addressee = comma < 0 ? null : nounPhraseAfter(words, comma + 1);
  if (content.to <= content.from) return [];
  return [
    {
      rule: 'asked_by',
      content: [content],
      cue: { from: at, to: at + 1 },
      subject,
      addressee,
      via: null,
      confidence: 0.7,
    },
  ];
}
