'use client';
/** What somebody is typing about a claim; it survives a reload and a look at another claim. */
import { useEffect, useState } from 'react';

/** State that is kept in this tab under the claim's id; the initial value is no draft and is not kept. */
export function useDraft<T>(claimId: number, name: string, initial: T): [T, (value: T) => void, () => void] {
  const key = `sayso.draft.${claimId}.${name}`;
  const [draft, setDraft] = useState<T>(() => read(key) ?? initial);
  const blank = JSON.stringify(initial);
  useEffect(() => {
    const kept = JSON.stringify(draft);
    if (kept === blank) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, kept);
  }, [key, draft, blank]);
  return [draft, setDraft, () => setDraft(initial)];
}

function read<T>(key: string): T | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as T);
}
