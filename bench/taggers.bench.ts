/**
 * The choice of tokeniser and tagger, by what matters to attribution, on PolNeAR’s development split: how fast each
 * reads, how many places of words are off, how often a sentence ends inside what somebody says, how often the verb of
 * saying is seen as a verb, and whether a text is read the same after others.
 */
import type { Span } from '#lib/text/analysis.ts';
import { type GoldArticle, readPolnear } from './gold.ts';
import { leastTimes } from './measure.ts';
import { type ReadText, readers } from './readers.ts';

/** A cue stands no further than this from what was said. */
const reach = 120;

function compare(docs: GoldArticle[]): void {
  const characters = docs.reduce((total, { text }) => total + text.length, 0);
  const names = Object.keys(readers);
  const fresh = Object.values(readers).map((read) => docs.map(({ text }) => read(text)));
  const times = leastTimes(
    Object.values(readers).map((read) => () => {
      for (const { text } of docs) read(text);
    }),
    5,
  );
  const head = ['', 'characters/s', 'places off', 'ends inside', 'cue is verb', 'read anew'];
  print(head);
  for (const [i, name] of names.entries()) {
    const read = readers[name] as (text: string) => ReadText;
    const texts = fresh[i] ?? [];
    const words = texts.flatMap((one) => one.words);
    const off = texts.flatMap((one, k) =>
      one.words.filter(({ text, span }) => docs[k]?.text.slice(...span) !== text),
    );
    const quotes = docs.flatMap(({ quotes, text }, k) =>
      quotes
        .filter(isDirect)
        .flatMap(({ fragments }) => fragments.map((span) => ({ text, span, read: texts[k] }))),
    );
    const cut = quotes.filter(({ text, span, read }) => read && endsInside(text, read, span));
    const cues = docs.flatMap((doc, k) =>
      cuesOf(doc).map((at) => texts[k]?.words.find(({ span }) => span[0] === at)?.verb),
    );
    const again = docs.filter(({ text }, k) => tagsOf(read(text)) !== tagsOf(texts[k]));
    const tagged = words.some(({ verb }) => verb !== null);
    print([
      name,
      Math.round((characters / (times[i] ?? 1)) * 1000).toLocaleString('en'),
      share(off.length, words.length),
      share(cut.length, quotes.length),
      tagged ? share(cues.filter((verb) => verb).length, cues.length) : '–',
      again.length === 0 ? 'the same' : `${again.length} differ`,
    ]);
  }
}

const isDirect = ({ kind }: { kind?: string }): boolean => kind === 'direct';

/** Does a sentence end in the middle of a word group: inside what was said, and not behind a full stop? */
function endsInside(text: string, { sentences }: ReadText, [from, to]: Span): boolean {
  return sentences.some(([, end]) => {
    const words = text.slice(from, end).trimEnd();
    return end > from && end < to - 2 && !/[.!?…]["”’)]*$/.test(words);
  });
}

/** Where the single-word cues stand: the nearest place of the word to what was said. */
function cuesOf({ text, quotes }: GoldArticle): number[] {
  return quotes.flatMap(({ fragments, cue }) => {
    const [from, to] = [fragments[0]?.[0] ?? 0, fragments.at(-1)?.[1] ?? 0];
    if (!cue || !/^\p{L}+$/u.test(cue) || cue === 'according') return [];
    const places = [...text.matchAll(new RegExp(`(?<!\\p{L})${cue}(?!\\p{L})`, 'gu'))].map(
      ({ index }) => index,
    );
    const distance = (at: number) => Math.max(0, from - at, at - to);
    const near = places.filter((at) => distance(at) < reach).sort((a, b) => distance(a) - distance(b))[0];
    return near === undefined ? [] : [near];
  });
}

const tagsOf = (read: ReadText | undefined): string =>
  (read?.words ?? []).map(({ text, verb }) => `${text}/${verb}`).join(' ');

const share = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;

function print([first = '', ...rest]: string[]): void {
  console.log(`  ${first.padEnd(30)}${rest.map((cell) => cell.padStart(14)).join('')}`);
}

const articles = readPolnear('dev');
if (articles) compare(articles);
else console.log('  skipped: ../shared/gold/polnear is absent');
