'use client';
import { useEffect, useRef } from 'react';
import { ownName } from '../../_ui/page-person.ts';
import { type ImportState, importState, subscribe } from './import-store.ts';
import { isLostByLeaving, lostByReload, readKept, writeKept } from './kept-drafts.ts';

/** Known once the page begins: what is kept belongs to the person whom it was made for. */
let storageName = '';
/** Milliseconds. */
const keepAfter = 300;

let begun = false;
let onPage = false;

/**
 * Keeps the page over a reload, gives back once what was kept, and has the browser ask before the tab
 * leaves the desk: where something would be gone with it, and from another page of the desk where even a
 * reload would lose some of it.
 */
export function useKept(restore: (kept: ImportState) => void): void {
  const restoreOnce = useRef(restore);
  useEffect(() => {
    onPage = true;
    if (!begun) {
      begun = true;
      storageName = ownName('sayso.import');
      const kept = readKept(sessionStorage.getItem(storageName));
      if (kept) restoreOnce.current(kept);
      begin();
    }
    return () => {
      onPage = false;
    };
  }, []);
}

/** From now on until the tab leaves the desk, whatever page of it is on screen. */
function begin(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  keep();
  subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(keep, keepAfter);
  });
  window.addEventListener('pagehide', () => {
    // Whoever signs out has taken everything out of the storage, and nothing is put back.
    if (sessionStorage.getItem(storageName) !== null) keep();
  });
  window.addEventListener('beforeunload', (event) => {
    const isLost = onPage ? isLostByLeaving(importState()) : lostByReload(importState()) > 0;
    if (isLost) event.preventDefault();
  });
}

/** A browser without room for it goes on without; the page itself still has everything. */
function keep(): void {
  try {
    sessionStorage.setItem(storageName, writeKept(importState()));
  } catch {
    sessionStorage.setItem(storageName, '');
  }
}
