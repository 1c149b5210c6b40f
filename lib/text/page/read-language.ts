import type { BlockKind, WrittenIn } from '../../vocabulary.ts';
import type { Span } from '../analysis.ts';
import { foreignWords } from './is-foreign.ts';

/** What of a block its language is told by. */
interface LanguageBlock {
  kind: BlockKind;
  span: Span;
}

/** Words that hold English sentences together and that hardly any other language writes the same. */
const englishWords = new Set(
  'the and that which with from this they their there were been would could should who she his it its said says has when after about before into than because through being other what where while he of'.split(
    ' ',
  ),
);
const opens = '"“”„«»';
const closes: Record<string, string> = { '"': '"', '“': '”', '”': '”', '„': '“”', '«': '»', '»': '«' };
const wordOrMark = /\p{L}[\p{L}\p{M}]*|["“”„«»]/gu;
/** Greek, Cyrillic, Hebrew, Arabic, the scripts of India and East Asia; letters with marks for Vietnamese are Latin. */
const isOtherScript = (code: number): boolean =>
  (code >= 0x370 && code < 0x1e00) || (code >= 0x2e80 && code < 0xfb00) || (code >= 0xfb1d && code < 0xff21);

/** So much of a block settles its language. */
const sample = 1200;
/** English prose of so many words has some of its small words among them; in a language that is not listed they are chance. */
const longEnough = 25;
const leastEnglish = 0.04;

interface Counts {
  words: number;
  english: number;
  foreign: number;
  otherScript: number;
}

/**
 * Tells for each block whether it is in another language than English, which the engine cannot read. A block is judged
 * by its own words and not by those that it quotes; one that settles nothing (a headline, a name, a quotation alone) is
 * what stands around it, else what most of the text is, and a text that settles nothing is English. Reads the beginning
 * of each block.
 */
export function foreignBlocks(text: string, blocks: readonly LanguageBlock[]): boolean[] {
  const counts = blocks.map((block) => (isButton(block) ? none : count(text, block.span)));
  const settled = counts.map(isForeign);
  const whole = isMostlyForeign(blocks, settled) ?? isForeign(counts.reduce(sum, none)) ?? false;
  let above: boolean | null = null;
  const below = settled.slice();
  for (let i = below.length - 2; i >= 0; i--) below[i] ??= below[i + 1] ?? null;
  return settled.map((own, i) => {
    above = own ?? above;
    return own ?? (above === below[i] ? above : null) ?? whole;
  });
}

/** What the prose of a text is written in; boilerplate says nothing of it. */
export function readLanguage(text: string, blocks: readonly LanguageBlock[]): WrittenIn {
  const own = blocks.filter(({ kind }) => kind !== 'boilerplate');
  const foreign = foreignBlocks(text, own);
  if (!foreign.includes(true)) return 'english';
  return foreign.includes(false) ? 'partly_english' : 'other';
}

/** Page furniture says nothing of an article; a long line is prose that was taken for furniture because of its language. */
const isButton = ({ kind, span: [start, end] }: LanguageBlock): boolean =>
  kind === 'boilerplate' && end - start < 60;

const none: Counts = { words: 0, english: 0, foreign: 0, otherScript: 0 };

function count(text: string, [start, end]: Span): Counts {
  const words = text.slice(start, Math.min(end, start + sample));
  const out = { ...none };
  let quoted = { ...none };
  let closing = '';
  for (const [found] of words.matchAll(wordOrMark)) {
    if (closing.includes(found)) {
      closing = '';
      quoted = { ...none };
    } else if (opens.includes(found)) closing ||= closes[found] ?? '';
    else add(closing ? quoted : out, found);
    if (settlesEnglish(out)) return out;
  }
  // A quotation without its end is read as text.
  for (const key of ['words', 'english', 'foreign', 'otherScript'] as const) out[key] += quoted[key];
  return out;
}

function add(to: Counts, word: string): void {
  const lower = word.toLowerCase();
  to.words++;
  if (isOtherScript(word.charCodeAt(0))) to.otherScript++;
  else if (englishWords.has(lower)) to.english++;
  else if (foreignWords.has(lower)) to.foreign++;
}

const settlesEnglish = ({ words, english, foreign, otherScript }: Counts): boolean =>
  english >= 4 && foreign === 0 && otherScript * 2 < words;

/** Null: the words settle nothing. */
function isForeign({ words, english, foreign, otherScript }: Counts): boolean | null {
  if (otherScript * 2 > words) return english < 2;
  if (foreign >= 2 && foreign > english * 2) return true;
  if (words >= longEnough && english < leastEnglish * words) return true;
  return english >= 2 && english > foreign * 2 ? false : null;
}

/** Does more of what is settled stand in another language? Null: nothing is settled. */
function isMostlyForeign(
  blocks: readonly LanguageBlock[],
  settled: readonly (boolean | null)[],
): boolean | null {
  let [english, foreign] = [0, 0];
  for (const [i, { span }] of blocks.entries()) {
    if (settled[i] === true) foreign += span[1] - span[0];
    else if (settled[i] === false) english += span[1] - span[0];
  }
  return english + foreign > 0 ? foreign > english : null;
}

const sum = (one: Counts, other: Counts): Counts => ({
  words: one.words + other.words,
  english: one.english + other.english,
  foreign: one.foreign + other.foreign,
  otherScript: one.otherScript + other.otherScript,
});
