'use client';
import { useSyncExternalStore } from 'react';
import { momentWords } from './moment-words.ts';

const never = () => () => {};

/**
 * A moment in the reader's own zone. The server cannot know that zone: it writes UTC, and the browser's
 * words take their place right after hydration.
 */
export function Moment({ iso, brief, day }: { iso: string; brief?: boolean; day?: boolean }) {
  const length = day ? 'day' : brief ? 'brief' : 'whole';
  const words = useSyncExternalStore(
    never,
    () => momentWords(iso, undefined, length),
    () => momentWords(iso, 'UTC', length),
  );
  return <time dateTime={iso}>{words}</time>;
}
