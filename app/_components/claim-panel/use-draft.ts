'use client';
/** What somebody is typing about a claim; it survives a reload and a look at another claim. */
import { useState } from 'react';
import { ownName } from '../../_ui/page-person.ts';

interface Kept<T> {
  draft: T;
  /** The row that stood when the draft was begun. */
  begunOn: number | null;
}

/**
 * State that is kept in this tab for who is signed in, under the claim's id. What equals the initial value is no draft and is
 * not kept. Kept at once, not in an effect: a form that clears its draft and closes runs none any more.
 *
 * `stands` is the row that the draft would take the place of. The one it was begun on is given back,
 * since the claim behind an open form can change unseen: saving has to say what the person did see.
 */
export function useDraft<T>(claimId: number, name: string, initial: T, stands: number | null = null) {
  const key = keyOf(claimId, name);
  const [{ draft, begunOn }, setKept] = useState(() => read<T>(key) ?? { draft: initial, begunOn: stands });
  const change = (value: T) => {
    const next: Kept<T> = { draft: value, begunOn };
    setKept(next);
    if (JSON.stringify(value) === JSON.stringify(initial)) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(next));
  };
  const clear = () => {
    setKept({ draft: initial, begunOn: stands });
    sessionStorage.removeItem(key);
  };
  return [draft, change, clear, begunOn] as const;
}

/** Puts a draft into a form that opens next, as begun on the row that stands now. */
export function putDraft<T>(claimId: number, name: string, draft: T, begunOn: number | null): void {
  const kept: Kept<T> = { draft, begunOn };
  sessionStorage.setItem(keyOf(claimId, name), JSON.stringify(kept));
}

/** Whether something unsaved is kept for a form that is not on screen. */
export function hasDraft(claimId: number, name: string): boolean {
  return sessionStorage.getItem(keyOf(claimId, name)) !== null;
}

/** Forgets the draft of a form that is not on screen any more. */
export function dropDraft(claimId: number, name: string): void {
  sessionStorage.removeItem(keyOf(claimId, name));
}

const keyOf = (claimId: number, name: string) => ownName(`sayso.draft.${claimId}.${name}`);

function read<T>(key: string): Kept<T> | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as Kept<T>);
}
