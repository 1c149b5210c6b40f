'use client';
/** Takes back my own last decision; asks where it is old or somebody decided since. */
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AttributionState, Verdict } from '#lib/vocabulary.ts';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { LastDecision } from '#lib/workbench/undo/schema.ts';
import { firstWords } from '../../_ui/first-words.ts';
import { requestId } from '../../_ui/request-id.ts';
import { get, send } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { claimChanged } from '../claim-panel/claim-query.ts';
import { announceRefusal, announceWords } from './announce.tsx';
import { inTurn } from './in-turn.ts';

/** From then on a decision is not what somebody just did; in milliseconds. */
const longAgo = 10 * 60 * 1000;

interface Since {
  by: { name: string };
  at: string;
  /** A row of the decision's own kind. */
  current: {
    verdict?: Verdict;
    state?: AttributionState;
    dismissed?: boolean;
    justification?: string | null;
  } | null;
}
export interface Question {
  decision: LastDecision;
  answer: string;
  since: { by: string; at: string; answer: string; words: string | null } | null;
}

export function useUndo() {
  const t = useTranslations('common.undo');
  const verdicts = useTranslations('vocabulary.verdict');
  const answers = useTranslations('vocabulary.attribution');
  const panel = useTranslations('panel');
  const reasonWords = useReasonWords();
  const queries = useQueryClient();
  const router = useRouter();
  const isBusy = useRef(false);
  const [question, setQuestion] = useState<Question | null>(null);

  const wordsOf = (last: LastDecision): string => {
    if (last.answer === 'dismissed') return panel('dismissedAnswer');
    if (last.answer === 'restored') return panel('restoredAnswer');
    return last.kind === 'verdict'
      ? verdicts(last.answer as Parameters<typeof verdicts>[0])
      : answers(last.answer as Parameters<typeof answers>[0]);
  };

  const told = ({ by, at, current }: Since): Question['since'] => {
    const answer = current?.verdict
      ? verdicts(current.verdict)
      : current?.state
        ? answers(current.state)
        : panel(current?.dismissed ? 'dismissedAnswer' : 'restoredAnswer');
    return { by: by.name, at, answer, words: current?.justification ?? null };
  };

  const takeBack = async (decision: LastDecision, evenSo: boolean) => {
    const { kind, decisionId } = decision;
    const input = { kind, decisionId, evenSo, requestId: requestId() };
    const outcome = await send<{ claim?: ClaimDetail }>('/api/undo', input);
    if (!outcome.ok && outcome.reason === 'decided_since')
      return setQuestion({ decision, answer: wordsOf(decision), since: told(outcome.body as Since) });
    setQuestion(null);
    if (!outcome.ok) return announceRefusal(reasonWords(outcome.reason));
    const { claim } = outcome.value;
    if (claim) await claimChanged(queries, claim, true);
    else await queries.invalidateQueries();
    // Articles are drawn by the server.
    router.refresh();
    const words = firstWords(decision.words);
    announceWords(t('done', { answer: wordsOf(decision), words }), decision.claimId);
  };

  const start = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    await inTurn(findAndTakeBack);
    isBusy.current = false;
  };

  const findAndTakeBack = async () => {
    const found = await get<{ last: LastDecision | null }>('/api/undo');
    if (!found.ok) return announceRefusal(reasonWords(found.reason));
    const { last } = found.value;
    if (!last) return announceWords(t('nothing'));
    const isFresh = Date.now() - Date.parse(last.at) < longAgo;
    if (isFresh) return takeBack(last, false);
    setQuestion({ decision: last, answer: wordsOf(last), since: null });
  };

  return {
    start: () => void start(),
    question,
    cancel: () => setQuestion(null),
    confirm: () => question && takeBack(question.decision, question.since !== null),
  };
}
