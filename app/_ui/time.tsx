'use client';
import { useSyncExternalStore } from 'react';
import { momentWords } from './moment-words.ts';

const never = () => () => {};

/**
 * A moment in the reader's own zone. The server cannot know that zone: it writes UTC, and the browser's
 * words take their place right after hydration.
 */
export function Moment({ iso, brief = false }: { iso: string; brief?: boolean }) {
  const words = useSyncExternalStore(
    never,
    () => momentWords(iso, undefined, brief),
    () => momentWords(iso, 'UTC', brief),
  );
  return <time dateTime={iso}>{words}</time>;
}
