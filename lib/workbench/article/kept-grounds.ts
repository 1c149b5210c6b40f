import type { KeptGround } from '#db/schema/columns.ts';
import type { Ground } from '#lib/text/analysis.ts';
import { soundSpan } from './sound-span.ts';

/** A list that names more places than this is no better understood by all of them. */
const mostPlaces = 10;

/** Grounds as they are kept: each place with its words. Throws where a place is none of the text. */
export function keptGrounds<Rule extends string>(
  text: string,
  grounds: readonly Ground<Rule>[],
): KeptGround<Rule>[] {
  return grounds.map(({ rule, words }) => ({
    rule,
    words: words.slice(0, mostPlaces).map((span) => soundSpan(text, span)),
  }));
}
