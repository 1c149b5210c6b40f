import { beginsWith } from './begins-with.ts';
import { eventStems } from './en/event-verbs.ts';
import type { Word } from './read-words.ts';
import { wordTest } from './word-tests.ts';

const startsLikeEvent = beginsWith(eventStems);
const isEvent = wordTest(({ lower }) => startsLikeEvent(lower));

/** Does the word name an event of the lists: strike, killed, talks? */
export const isListedEvent = (word: Word): boolean =>
  (word.tag === 'VERB' || word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN') && isEvent(word);
