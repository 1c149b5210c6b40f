'use client';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { questionFromSearch, questionToSearch } from '#lib/workbench/view/question-url.ts';
import type { Question } from '#lib/workbench/view/schema.ts';

export interface Asked {
  question: Question;
  /** The question as it stands in the address: its identity for queries, and for links that carry it on. */
  key: string;
  /** The claim that is open beside the table. */
  claimId: number | null;
}

/** The question and the open claim, kept in the address alone: reload and back are all it takes. */
export function useQuestion(): Asked {
  const address = useSearchParams().toString();
  return useMemo(() => {
    const search = new URLSearchParams(address);
    const question = questionFromSearch(search);
    return { question, key: questionToSearch(question).toString(), claimId: claimIn(search) };
  }, [address]);
}

/** Asks another question; "replace" leaves no step to go back to, for typing. */
export function ask(change: Partial<Question>, history: 'push' | 'replace' = 'push'): void {
  const search = addressNow();
  go(questionToSearch({ ...questionFromSearch(search), ...change }), claimIn(search), history);
}

/** Opens a claim beside the table, or closes it. One step back closes it, however many were read. */
export function openClaim(claimId: number | null): void {
  const search = addressNow();
  const before = claimIn(search);
  if (claimId === before) return;
  go(questionToSearch(questionFromSearch(search)), claimId, before === null ? 'push' : 'replace');
}

/** The claim that is open at this very moment: ahead of the screen, which is drawn a little later. */
export function openClaimNow(): number | null {
  return claimIn(addressNow());
}

/** Two quick keys or clicks follow each other before the first is drawn, so changes start from the address. */
const addressNow = () => new URLSearchParams(window.location.search);

function claimIn(search: URLSearchParams): number | null {
  const id = Number(search.get('claim'));
  return Number.isSafeInteger(id) && id > 0 ? id : null;
}

function go(search: URLSearchParams, claimId: number | null, history: 'push' | 'replace'): void {
  if (claimId !== null) search.set('claim', String(claimId));
  const query = search.toString();
  const address = query ? `${window.location.pathname}?${query}` : window.location.pathname;
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}
