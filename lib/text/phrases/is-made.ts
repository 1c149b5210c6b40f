import { documentNouns } from '../en/document-nouns.ts';

/** What media and institutes make of numbers. */
export const tallies = /^(?:tally|count|analysis|poll|survey|calculations?|estimates?|investigation|review)$/;

/** Is it something somebody makes or puts out, so that “by” and “from” behind it name who speaks? Takes a noun in lower case. */
export const isMade = (noun: string) => tallies.test(noun) || documentNouns.has(noun);
