'use client';
import { useTranslations } from 'use-intl';
import type { DismissalTarget } from '#lib/workbench/statement/schema.ts';
import { announceRefusal, announceWords } from '../../../_components/undo/announce.tsx';
import { requestId } from '../../../_ui/request-id.ts';
import { send } from '../../../_ui/send.ts';
import { useReasonWords } from '../../../_ui/use-reason-words.ts';

/** Dismisses a proposal or restores it, says so, and calls `onDone`; the undo key takes it back. */
export function useDismissal(onDone: () => void) {
  const t = useTranslations('article');
  const reasonWords = useReasonWords();
  return async (target: DismissalTarget, dismissed: boolean) => {
    const answer = await send('/api/dismissals', { target, dismissed, requestId: requestId() });
    if (!answer.ok) return announceRefusal(reasonWords(answer.reason));
    announceWords(t(dismissed ? 'dismissed' : 'restored'));
    onDone();
  };
}
