'use client';
import { useEffect, useRef, useState } from 'react';
import {
  type DraftSubject,
  dropDraft,
  keptDraft,
  putDraft,
} from '../../../_components/claim-panel/use-draft.ts';

/**
 * What is open over a page, kept in this tab like the drafts in it: whoever had to sign in again, or loads the
 * page anew, finds it open. `isSound` says whether what was kept can be opened on the page as it is by now.
 */
export function useKeptOpen<T>(subject: DraftSubject, name: string, isSound: (kept: T) => boolean) {
  const [open, setOpen] = useState<T | null>(null);
  const sound = useRef(isSound);
  useEffect(() => {
    const kept = keptDraft<T>(subject, name);
    if (kept !== null && sound.current(kept)) setOpen(kept);
  }, [subject, name]);
  const change = (next: T | null) => {
    setOpen(next);
    if (next === null) dropDraft(subject, name);
    else putDraft(subject, name, next, null);
  };
  return [open, change] as const;
}
