'use client';
import { useEffect, useRef } from 'react';
import { recountDraft } from './draft-requests.ts';
import { type Draft, type DraftAct, isCounted } from './drafts.ts';

/** Milliseconds. */
const recountAfter = 500;

/** Figures follow what is mended once nothing more was for a moment; one that fails is not asked again by itself. */
export function useRecount(drafts: Draft[], dispatch: (act: DraftAct) => void): void {
  const asked = useRef(new WeakSet<Draft['mends']>());
  useEffect(() => {
    const stale = drafts.filter(
      (draft) => draft.stage === 'ready' && !isCounted(draft) && !asked.current.has(draft.mends),
    );
    if (stale.length === 0) return;
    const timer = setTimeout(() => {
      for (const draft of stale) {
        asked.current.add(draft.mends);
        void recountDraft(draft).then(dispatch);
      }
    }, recountAfter);
    return () => clearTimeout(timer);
  }, [drafts, dispatch]);
}
