'use client';
/** What somebody is typing about a claim; it survives a reload and a look at another claim. */
import { useState } from 'react';

/**
 * State that is kept in this tab under the claim's id. What equals the initial value is no draft and is
 * not kept. Kept at once, not in an effect: a form that clears its draft and closes runs none any more.
 */
export function useDraft<T>(claimId: number, name: string, initial: T): [T, (value: T) => void, () => void] {
  const key = `sayso.draft.${claimId}.${name}`;
  const [draft, setDraft] = useState<T>(() => read(key) ?? initial);
  const change = (value: T) => {
    setDraft(value);
    const kept = JSON.stringify(value);
    if (kept === JSON.stringify(initial)) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, kept);
  };
  return [draft, change, () => change(initial)];
}

function read<T>(key: string): T | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as T);
}
