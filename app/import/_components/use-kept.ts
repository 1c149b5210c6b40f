'use client';
import { useEffect, useRef, useState } from 'react';
import type { Draft } from './drafts.ts';
import { readKept, writeKept } from './kept-drafts.ts';

const storageName = 'sayso.import';

/** Keeps the page over a reload, and gives back once what was kept. */
export function useKept(
  pasted: string,
  drafts: Draft[],
  restore: (kept: NonNullable<ReturnType<typeof readKept>>) => void,
): void {
  const [restored, setRestored] = useState(false);
  const restoreOnce = useRef(restore);
  const asked = useRef(false);
  useEffect(() => {
    // In development effects run twice.
    if (asked.current) return;
    asked.current = true;
    const kept = readKept(sessionStorage.getItem(storageName));
    if (kept) restoreOnce.current(kept);
    setRestored(true);
  }, []);
  useEffect(() => {
    if (!restored) return;
    const timer = setTimeout(() => keep(pasted, drafts), 300);
    const now = () => keep(pasted, drafts);
    window.addEventListener('pagehide', now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', now);
    };
  }, [restored, pasted, drafts]);
}

/** A browser without room for it goes on without; the page itself still has everything. */
function keep(pasted: string, drafts: Draft[]): void {
  try {
    sessionStorage.setItem(storageName, writeKept(pasted, drafts));
  } catch {
    sessionStorage.removeItem(storageName);
  }
}
