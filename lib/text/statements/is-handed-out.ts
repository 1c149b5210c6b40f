import type { Word } from '../words/read-words.ts';

const gives = /^(?:reveal|disclos|divulg|shar|publish|releas)(?:e?s|e?d|e|ing)?$/;
const given = /^(?:details|information|photos?|pictures?|videos?|footage|documents)$/;

/** “Divulged details of the call”, “shared a photo”: what was given away, not what was said in it. */
export function isHandedOut(words: readonly Word[], from: number): boolean {
  if (!gives.test(words[from - 1]?.lower ?? '')) return false;
  let at = from;
  while (/^(?:DET|ADJ|PRON)$/.test(words[at]?.tag ?? '')) at++;
  return given.test(words[at]?.lower ?? '');
}
