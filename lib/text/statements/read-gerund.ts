import { gerundVerbs } from '../en/gerund-verbs.ts';
import type { Word } from '../words/read-words.ts';
import type { Cue } from './find-cues.ts';
import type { Forward } from './read-after-cue.ts';
import { objectEnd } from './read-said-object.ts';

/** denied having shown it, confessed to taking it, reported downing eight; not: reported rising prices (Quirk et al. 1985, 16.39) */
export function readGerund(words: readonly Word[], cue: Cue): Forward | null {
  const linked = words[cue.to]?.lower === 'to' && gerundVerbs.has(`${cue.base}+to`);
  if (!linked && !gerundVerbs.has(cue.base)) return null;
  const at = linked ? cue.to + 1 : cue.to;
  const from = words[at]?.lower === 'ever' ? at + 1 : at;
  const verb = words[from];
  if (!verb || !/^(?:VERB|AUX)$/.test(verb.tag) || !/ing$/.test(verb.lower)) return null;
  const next = words[from + 1];
  if (next?.tag === 'PUNCT') return null;
  const attributive =
    cue.base !== 'deny' && !/^(?:being|having)$/.test(verb.lower) && /^(?:NOUN|ADJ)$/.test(next?.tag ?? '');
  if (attributive) return null;
  return {
    rule: 'judged',
    content: [objectEnd(words, from)],
    addressee: null,
    cueTo: at,
    strong: true,
    confidence: 0.7,
  };
}
