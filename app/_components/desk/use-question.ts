'use client';
import { usePathname, useSearchParams } from 'next/navigation';
import { useCallback, useMemo } from 'react';
import { questionFromSearch, questionToSearch } from '#lib/workbench/view/question-url.ts';
import type { Question } from '#lib/workbench/view/schema.ts';

export interface Asked {
  question: Question;
  /** The question as it stands in the address: its identity for queries, and for links that carry it on. */
  key: string;
  /** The claim that is open beside the table. */
  claimId: number | null;
  /** Asks another question; "replace" leaves no step to go back to, for typing. */
  ask: (change: Partial<Question>, history?: 'push' | 'replace') => void;
  open: (claimId: number | null) => void;
}

/** The question and the open claim, kept in the address alone: reload and back are all it takes. */
export function useQuestion(): Asked {
  const search = useSearchParams();
  const path = usePathname();
  const address = search.toString();
  const question = useMemo(() => questionFromSearch(new URLSearchParams(address)), [address]);
  const key = useMemo(() => questionToSearch(question).toString(), [question]);
  const claimId = claimIn(search.get('claim'));

  const ask = useCallback<Asked['ask']>(
    (change, history = 'push') => go(path, questionToSearch({ ...question, ...change }), claimId, history),
    [path, question, claimId],
  );
  const open = useCallback<Asked['open']>(
    (next) => {
      // One step back closes the panel, however many claims were read in it.
      if (next !== claimId) go(path, questionToSearch(question), next, claimId === null ? 'push' : 'replace');
    },
    [path, question, claimId],
  );
  return { question, key, claimId, ask, open };
}

function claimIn(words: string | null): number | null {
  const id = Number(words);
  return words && Number.isSafeInteger(id) && id > 0 ? id : null;
}

function go(
  path: string,
  search: URLSearchParams,
  claimId: number | null,
  history: 'push' | 'replace',
): void {
  if (claimId !== null) search.set('claim', String(claimId));
  const query = search.toString();
  const address = query ? `${path}?${query}` : path;
  if (history === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
}
