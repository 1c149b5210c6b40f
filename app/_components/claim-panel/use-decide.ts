'use client';
/** Sends what somebody decided, and holds on to it when somebody else was faster. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ClaimDetail, GateRefusal } from '#lib/workbench/claim/schema.ts';
import { requestId as newRequestId } from '../../_ui/request-id.ts';
import { send } from '../../_ui/send.ts';
import { claimChanged, claimsChanged } from './claim-query.ts';

export interface Attempt {
  kind: 'attribution' | 'verdict' | 'wording' | 'note' | 'assignment' | 'evidence' | 'claim' | 'dismissal';
  path: string;
  /**
   * Built from the claim as it is on screen. `again`: after a conflict, whose both sides the person has
   * seen; before that, a form that was typed into stands on what was there when it was begun.
   */
  body: (claim: ClaimDetail, again: boolean) => object;
  /** What the person wants, in words, for the screen that shows both. */
  mine: { answer: string; words: string | null };
  /** Called once it is saved, also after a conflict was settled. */
  saved?: () => void;
  /** Other claims change with it. */
  others?: boolean;
}

export interface Refusal {
  reason: string;
  missing: GateRefusal[];
}
export interface Clash {
  attempt: Attempt;
  /** As it stands now. */
  claim: ClaimDetail;
}

interface Answered {
  claim?: ClaimDetail;
  missing?: GateRefusal[];
}

/** `decide` gives null when it is saved, else why not; a conflict is also kept in `clash`. */
export function useDecide(claim: ClaimDetail) {
  const queries = useQueryClient();
  const [clash, setClash] = useState<Clash | null>(null);
  const [busy, setBusy] = useState(false);
  const unanswered = useRef<{ key: string; requestId: string } | null>(null);

  const decide = async (attempt: Attempt, seen: ClaimDetail | null = null): Promise<Refusal | null> => {
    const body = attempt.body(seen ?? claim, seen !== null);
    // The same again after no answer came is the same request: the desk writes it once.
    const key = `${attempt.path} ${JSON.stringify(body)}`;
    const requestId = unanswered.current?.key === key ? unanswered.current.requestId : newRequestId();
    setBusy(true);
    const answer = await send<Answered>(attempt.path, { ...body, requestId });
    setBusy(false);
    const heard = answer.ok || (answer.status > 0 && answer.status < 500);
    unanswered.current = heard ? null : { key, requestId };
    const given = (answer.ok ? answer.value : answer.body) as Answered | null;
    if (given?.claim) await claimChanged(queries, given.claim, attempt.others);
    else if (heard) await claimsChanged(queries);
    if (answer.ok) {
      setClash(null);
      attempt.saved?.();
      return null;
    }
    // What is dismissed already holds no text that could be lost.
    if (answer.reason === 'conflict' && given?.claim && attempt.kind !== 'dismissal')
      setClash({ attempt, claim: given.claim });
    return { reason: answer.reason, missing: given?.missing ?? [] };
  };

  return {
    decide,
    busy,
    clash,
    /** What stands stays; what was typed stays in its field. */
    keepTheirs: () => setClash(null),
    decideAgain: () => (clash ? decide(clash.attempt, clash.claim) : Promise.resolve(null)),
  };
}
export type Decide = ReturnType<typeof useDecide>['decide'];
