'use client';
/** What somebody is typing about a claim or an article; it survives a reload and a look at another one. */
import { useState } from 'react';
import { ownName } from '../../_ui/page-person.ts';

/** A claim by its id, or an article. */
export type DraftSubject = number | `article-${number}`;

interface Kept<T> {
  draft: T;
  /** The row that stood when the draft was begun. */
  begunOn: number | null;
}

/**
 * State that is kept in this tab for who is signed in, under what it is about. What equals the initial value is no
 * draft and is not kept. Kept at once, not in an effect: a form that clears its draft and closes runs none any more.
 *
 * `stands` is the row that the draft would take the place of. The one it was begun on is given back,
 * since what is behind an open form can change unseen: saving has to say what the person did see.
 */
export function useDraft<T>(subject: DraftSubject, name: string, initial: T, stands: number | null = null) {
  const key = keyOf(subject, name);
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
export function putDraft<T>(subject: DraftSubject, name: string, draft: T, begunOn: number | null): void {
  const kept: Kept<T> = { draft, begunOn };
  sessionStorage.setItem(keyOf(subject, name), JSON.stringify(kept));
}

/** What is kept for a form that is not on screen; null: nothing. */
export function keptDraft<T>(subject: DraftSubject, name: string): T | null {
  return read<T>(keyOf(subject, name))?.draft ?? null;
}

/** Whether something unsaved is kept for a form that is not on screen. */
export function hasDraft(subject: DraftSubject, name: string): boolean {
  return sessionStorage.getItem(keyOf(subject, name)) !== null;
}

/** Forgets the draft of a form that is not on screen any more. */
export function dropDraft(subject: DraftSubject, name: string): void {
  sessionStorage.removeItem(keyOf(subject, name));
}

const keyOf = (subject: DraftSubject, name: string) => ownName(`sayso.draft.${subject}.${name}`);

function read<T>(key: string): Kept<T> | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as Kept<T>);
}
