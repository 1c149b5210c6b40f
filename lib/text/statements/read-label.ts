import type { BlockKind } from '../../vocabulary.ts';
import { isNominal } from '../phrases/read-noun-phrase.ts';
import { startsWithCapital } from '../words/letters.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import type { Report } from './read-reports.ts';

const notSpeakers =
  /^(?:recap|update|updates|live|latest|breaking|watch|video|opinion|analysis|exclusive|explainer|note|source|sources|photos?|pictures?|tags?|topics?|editorial|review|correction|summary|here|there|now|details|background|quotes?|reminder|reference|caption|context)$/;

/** Nouns that name who found or said what a heading tells: Poll: trust in the bank falls. */
const speaks =
  /^(?:polls?|survey|study|report|reports|newspaper|police|officials|experts|analysts|minister|mayor|president|judge|prosecutors|witness|witnesses|un|ministry)$/;

/** “Ana Prill: the port is safe”, “‘We wait’: Ana Prill on the port”: a name and a colon in place of a verb. */
export function readLabel(words: readonly Word[], kind: BlockKind): Report[] {
  const colon = words.findIndex((word) => word.text === ':');
  if (colon < 1 || colon > 10 || colon === words.length - 1) return [];
  const first = words[0];
  if (first?.quotation && colon === 1) return quotedFirst(words, colon);
  const from = quotesFrom(words) ? 2 : 0;
  const to = kind === 'heading' ? beforeTopic(words, from, colon) : colon;
  const label = words.slice(from, to);
  const named = label.every(
    (word) =>
      isNominal(word) ||
      word.tag === 'DET' ||
      /^(?:of|the)$/.test(word.lower) ||
      (label.length > 1 &&
        misread.test(word.tag) &&
        startsWithCapital(word.text) &&
        !/ing$/.test(word.lower)),
  );
  if (
    !named ||
    label.some(({ lower }, i) => notSpeakers.test(lower) && (i === 0 || lower !== 'watch')) ||
    !label.some((word) => word.tag === 'PROPN' || ((colon === 1 || from > 0) && speaks.test(word.lower)))
  )
    return [];
  const quoted = words[colon + 1]?.quotation;
  if (kind !== 'heading' && !quoted) return [];
  const alone = words[colon + 2] === undefined || words[colon + 2]?.tag === 'PUNCT';
  const content =
    quoted && (alone || kind !== 'heading')
      ? { from: colon + 1, to: colon + 2 }
      : boundClause(words, colon + 1);
  if (content.to <= content.from) return [];
  return [
    {
      rule: 'label',
      content: [content],
      cue: { from: colon, to: colon },
      subject: { from, to },
      addressee: null,
      via: null,
      confidence: quoted ? 0.8 : 0.5,
    },
  ];
}

/** “Okello | to the council: …”, “Okello | on the port: ‘…’”: whom a heading quotes, before whom to or what about. */
function beforeTopic(words: readonly Word[], from: number, colon: number): number {
  const quoted = words[colon + 1]?.quotation != null;
  if (words[from]?.tag === 'DET') return colon;
  const at = words.findIndex(
    ({ lower }, i) => i > from && i < colon && (lower === 'to' || (quoted && /^(?:on|at)$/.test(lower))),
  );
  return at < 0 ? colon : at;
}

/** Parts of speech that names in headings are taken for: OK Governor, Judicial Watch. */
const misread = /^(?:VERB|INTJ)$/;

/** “Quote from the General Staff: ‘…’”, as Ukrainian sites set it. */
const quotesFrom = (words: readonly Word[]) =>
  /^quotes?$/.test(words[0]?.lower ?? '') && /^(?:from|of|by)$/.test(words[1]?.lower ?? '');

function quotedFirst(words: readonly Word[], colon: number): Report[] {
  let to = colon + 1;
  while (words[to]?.tag === 'PROPN') to++;
  if (to === colon + 1) return [];
  const isScene = /^(?:after|before|under|in|during|as)$/.test(words[to]?.lower ?? '');
  return [
    {
      rule: 'label',
      content: [trim(words, 0, 1)],
      cue: { from: colon, to: colon },
      subject: isScene && to === colon + 2 ? null : { from: colon + 1, to },
      addressee: null,
      via: null,
      confidence: 0.6,
    },
  ];
}
