'use client';
/** Answers that are being saved while keys go on: each in its turn, and moving on only after the last. */
import { useEffect, useRef } from 'react';
import type { AttributionAnswer, Verdict } from '#lib/vocabulary.ts';
import { inTurn } from '../undo/in-turn.ts';
import type { Tool } from './use-workbench.ts';

/** My answers of which the screen may not tell yet. */
interface Under {
  /** How many are on their way. */
  way: number;
  /** Whether the last one left nothing to ask. */
  both: boolean;
  verdict: { id: number; answer: Verdict } | null;
  said: { id: number; answer: AttributionAnswer } | null;
}

/** `tool` is the form that is open, `onAnswered` whoever shows the panel. */
export function useUnderWay(tool: Tool | null, onAnswered?: (both: boolean) => void) {
  const under = useRef<Under>({ way: 0, both: false, verdict: null, said: null });
  const latest = useLatest(tool);
  return {
    under,
    latest,
    send: (task: () => Promise<void>) => {
      under.current.way += 1;
      return inTurn(task).finally(() => {
        under.current.way -= 1;
      });
    },
    /** Goes on with the last answer on its way, and never from under a form that was opened meanwhile. */
    goOn: () => {
      const isWriting = latest.current.tool === 'statement' || latest.current.tool === 'claim';
      if (under.current.way <= 1 && !isWriting) onAnswered?.(under.current.both);
    },
  };
}

/** The row that an answer takes the place of, and my answer where the screen does not tell of that one yet. */
export function lastOf<A>(shown: number | undefined, mine: { id: number; answer: A } | null) {
  const isNewer = mine !== null && mine.id > (shown ?? 0);
  return isNewer ? { id: mine.id, mine: mine.answer } : { id: shown ?? null, mine: null };
}

/** What is open at this moment, and whether the panel still is: answers come back later than they were sent. */
function useLatest(tool: Tool | null) {
  const latest = useRef({ tool, isThere: true });
  useEffect(() => {
    latest.current = { tool, isThere: true };
    return () => {
      latest.current.isThere = false;
    };
  }, [tool]);
  return latest;
}
