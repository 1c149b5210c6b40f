import { announcedActs, forecastWords } from '../en/opinion-words.ts';
import { isFiniteVerb } from '../phrases/has-verb.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf, type NumberedWord } from '../words/word-tests.ts';

/** Will, would, may, ready to…; an announced act (will send 5,000 workers) is no forecast. */
export function isForecast(words: Word[]): boolean {
  const asked = words.findIndex(opensQuestion);
  return words.some((word, k) => {
    const after = words[k + 1];
    if (asked > 0 && k > asked) return false;
    if (words[k - 1]?.tag === 'AUX' && isBound(word) && (after?.lower === 'to' || after?.lower === 'for'))
      return true;
    if (!looksAhead(word) || (word.tag === 'PROPN' && word.lower !== 'will')) return false;
    if (word.text === 'May' && k > 0) return false;
    return !(word.lower === 'will' && isAnnounced(after));
  });
}

/** Only these words make a forecast. */
export const mayForecast = (word: NumberedWord): boolean => isBound(word) || looksAhead(word);
const isBound = isOneOf('ready open prepared willing able going due likely set expected'.split(' '));
const looksAhead = isOneOf(forecastWords);
/** “Has not said how she will do it” tells what she has not said. */
const opensQuestion = isOneOf(['how', 'whether']);
const isAnnounced = isOneOf(announcedActs);

/** What will, may or could be; "would" and "can" may still tell of facts (the missile can reach 300 miles). */
export const isPrediction = (words: Word[]): boolean =>
  words.some(
    (word, k) =>
      word.tag === 'AUX' && predicts(word) && !isAnnounced(words[k + 1]) && words[k + 1]?.lower !== 'not',
  );
/** "The bank expects growth of 2%", "a report is due within 30 days": what is to come. */
export const foresees = (words: Word[]): boolean =>
  words.some(
    (word, k) => (foreseeing(word) && isFiniteVerb(words, k)) || (isPresentBe(word) && awaited(words[k + 1])),
  );
const foreseeing = isOneOf('expects forecasts predicts anticipates envisages foresees reckons'.split(' '));
const isPresentBe = isOneOf(['is', 'are']);
const awaited = isOneOf(['due', 'expected', 'forecast', 'likely', 'set', 'scheduled', 'supposed']);

const predicts = isOneOf(['will', "'ll", "won't", 'may', 'might', 'could', 'should', 'must', 'shall']);
