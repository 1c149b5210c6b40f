import { eventStems } from '../en/event-verbs.ts';
import { beginsWith } from '../words/begins-with.ts';
import type { Word } from '../words/read-words.ts';
import { wordTest } from '../words/word-tests.ts';

const startsLikeEvent = beginsWith(eventStems);
const isEvent = wordTest(({ lower }) => startsLikeEvent(lower));

/** Does the word name an event of the lists: strike, killed, talks? */
export const isListedEvent = (word: Word): boolean =>
  (word.tag === 'VERB' || word.tag === 'NOUN' || word.tag === 'ADJ' || word.tag === 'PROPN') && isEvent(word);
