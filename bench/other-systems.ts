/** What others find: two simple systems made of well-known libraries, to set beside the engine. */
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence } from 'wink-nlp';
import type { Span } from '#lib/text/analysis.ts';

/** What was said and by whom, in the words of the gold data. */
export interface FoundQuote {
  kind: 'direct' | 'indirect';
  fragments: Span[];
  speaker: string;
  speaker_mention: string | null;
  speaker_span: Span | null;
}

/** compromise's quotations(), each said by the nearest of its people(), paragraph by paragraph. */
export function compromiseQuotes(text: string): FoundQuote[] {
  let from = 0;
  const people: Span[] = [];
  const quotations: Span[] = [];
  for (const line of text.split('\n')) {
    const doc = compromise(line);
    people.push(...placesOf(text, doc.people().out('array'), from));
    quotations.push(...placesOf(text, doc.quotations().out('array'), from));
    from += line.length + 1;
  }
  return quotations.map((span) => quote('direct', text, [span], nearest(people, span)));
}

/** Where these words stand, one after another. */
function placesOf(text: string, found: readonly string[], at: number): Span[] {
  let from = at;
  return found.flatMap((words) => {
    const start = text.indexOf(words, from);
    if (start < 0) return [];
    from = start + words.length;
    return [[start, from] as const];
  });
}

const nlp = winkNLP(winkModel, ['sbd', 'pos']);
const saying = new Set(
  'said says told tells added adds wrote writes asked asks replied noted argued explained insisted warned tweeted stated'.split(
    ' ',
  ),
);

interface Tagged {
  span: Span;
  lower: string;
  tag: string;
}

/**
 * By wink-nlp's sentences and tags: what stands in quotation marks in the sentence of a verb of saying, else what
 * follows the verb, said by the noun phrase next to the verb. Quotations without such a verb are the last speaker's.
 */
export function winkRuleQuotes(text: string): FoundQuote[] {
  const out: FoundQuote[] = [];
  let last: Span | null = null;
  for (const words of taggedSentences(text)) {
    const [first, end] = [words[0], words.at(-1)];
    if (!first || !end) continue;
    const [from, to] = [first.span[0], end.span[1]];
    const quotes = [...text.slice(from, to).matchAll(/“[^“”]{2,}”?|"[^"]{2,}"?/g)].map(
      ({ 0: quoted, index }): Span => [from + index, from + index + quoted.length],
    );
    const outside = (at: number) => !quotes.some(([a, b]) => at >= a && at < b);
    const verb = words.findIndex(({ lower, span }) => saying.has(lower) && outside(span[0]));
    if (verb < 0 && quotes.length === 0) continue;
    if (verb >= 0) last = subjectOf(words, verb) ?? last;
    const rest: Span = [words[verb + 1]?.span[0] ?? to, to];
    out.push(quotes.length > 0 ? quote('direct', text, quotes, last) : quote('indirect', text, [rest], last));
  }
  return out;
}

/** The run of nouns, names and what describes them right before the verb, else right after it. */
function subjectOf(words: readonly Tagged[], verb: number): Span | null {
  const belongs = (word: Tagged | undefined) => word && /^(?:PROPN|NOUN|ADJ|DET|PRON)$/.test(word.tag);
  let from = verb;
  while (belongs(words[from - 1])) from--;
  let to = verb + 1;
  while (from === verb && belongs(words[to])) to++;
  const [start, end] = from < verb ? [words[from], words[verb - 1]] : [words[verb + 1], words[to - 1]];
  return start && end && end.span[1] > start.span[0] && (from < verb || to > verb + 1)
    ? [start.span[0], end.span[1]]
    : null;
}

function taggedSentences(text: string): Tagged[][] {
  let from = 0;
  const out: Tagged[][] = [];
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tags = sentence.tokens().out(nlp.its.pos) as string[];
      const words = sentence.tokens().out() as string[];
      out.push(
        words.flatMap((word, i) => {
          const start = text.indexOf(word, from);
          if (start < 0 || start > from + 40) return [];
          from = start + word.length;
          return [{ span: [start, from] as const, lower: word.toLowerCase(), tag: tags[i] ?? 'X' }];
        }),
      );
    });
  return out;
}

function quote(kind: FoundQuote['kind'], text: string, fragments: Span[], who: Span | null): FoundQuote {
  const words = who && text.slice(...who);
  return { kind, fragments, speaker: words ?? 'unknown', speaker_mention: words, speaker_span: who };
}

function nearest(places: readonly Span[], [start, end]: Span): Span | null {
  const distance = ([a, b]: Span) => Math.max(0, a - end, start - b);
  let best: Span | null = null;
  for (const place of places) if (!best || distance(place) < distance(best)) best = place;
  return best;
}
