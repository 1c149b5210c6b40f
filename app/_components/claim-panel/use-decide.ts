'use client';
/** Sends what somebody decided, and holds on to it when somebody else was faster. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ComparedField, compareSides, isAgreed, type Sides } from '#lib/workbench/claim/conflict.ts';
import type { ClaimDetail, Conflict, GateRefusal, Person } from '#lib/workbench/claim/schema.ts';
import { requestId as newRequestId } from '../../_ui/request-id.ts';
import { send } from '../../_ui/send.ts';
import { announceWords } from '../undo/announce.tsx';
import { claimChanged, claimsChanged } from './claim-query.ts';

export interface Attempt<Answer = unknown> {
  path: string;
  /** As the route takes it, but for the request's id. */
  body: object;
  /** Called once it stands, also after a conflict was settled, with what the route told. */
  saved?: (told: Told) => void;
  /** Other claims change with it. */
  others?: boolean;
  /** What can be done where somebody was faster; left out where no text could be lost. */
  clash?: Clashing<Answer>;
}

interface Clashing<Answer> {
  /** Out of the route's 409. */
  sides: (answer: Answer) => Sides;
  /** Whether what the answer is about was corrected, so that keeping it gives it on something else. */
  moved?: (answer: Answer) => boolean;
  /** The same, on top of what stands: what of path and body is then another. */
  over: (answer: Answer) => { path?: string; body?: object };
  /** Opens the form, filled with mine, on what stands. */
  anew: (answer: Answer) => void;
  /** Whether a form holds what was typed: it then goes on from what stands, also where theirs is kept. */
  typed?: (answer: Answer) => boolean;
}

export interface Refusal {
  reason: string;
  missing: GateRefusal[];
}

/** Two decisions on the same, side by side. */
export interface Clash {
  fields: ComparedField[];
  /** Whether it is known what both began on. */
  hasBase: boolean;
  /** What the answer is about is not what it was. */
  moved: boolean;
  by: Person | null;
  at: string | null;
  /** A form still holds what was typed, once theirs is kept. */
  typed: boolean;
  keepMine: (keptBecause: string) => Promise<Refusal | null>;
  writeAnew: () => void;
}

export interface Told {
  /** As it stands now. */
  claim?: ClaimDetail;
  decisionId?: number;
}
type Answered = Partial<Conflict<unknown>> & Told & { missing?: GateRefusal[] };

/** `decide` gives null when it is saved, else why not; a conflict is also kept in `clash`. */
export function useDecide() {
  const t = useTranslations('panel.clash');
  const queries = useQueryClient();
  const [clash, setClash] = useState<Clash | null>(null);
  const [busy, setBusy] = useState(false);
  const unanswered = useRef<{ key: string; requestId: string } | null>(null);

  const decide = async <Answer>(attempt: Attempt<Answer>): Promise<Refusal | null> => {
    const { path, body, saved } = attempt;
    // The same again after no answer came is the same request: the desk writes it once.
    const key = `${path} ${JSON.stringify(body)}`;
    const requestId = unanswered.current?.key === key ? unanswered.current.requestId : newRequestId();
    setBusy(true);
    const answer = await send<Answered>(path, { ...body, requestId });
    setBusy(false);
    const heard = answer.ok || (answer.status > 0 && answer.status < 500);
    unanswered.current = heard ? null : { key, requestId };
    const given = (answer.ok ? answer.value : answer.body) as Answered | null;
    if (given?.claim) await claimChanged(queries, given.claim, attempt.others);
    else if (heard) await claimsChanged(queries);
    if (answer.ok) {
      setClash(null);
      saved?.(answer.value);
      return null;
    }
    const refusal = { reason: answer.reason, missing: given?.missing ?? [] };
    if (answer.reason !== 'conflict' || !attempt.clash || !given) return refusal;
    const both = clashOf(attempt, attempt.clash, given);
    if (!isAgreed(both.fields)) {
      setClash(both);
      return refusal;
    }
    setClash(null);
    saved?.(given);
    announceWords(t('alike', { name: both.by?.name ?? t('somebody') }));
    return null;
  };

  const clashOf = <Answer>(attempt: Attempt<Answer>, clashing: Clashing<Answer>, given: Answered): Clash => {
    const answer = given as Answer;
    const sides = clashing.sides(answer);
    return {
      fields: compareSides(sides),
      hasBase: sides.base !== null,
      moved: clashing.moved?.(answer) ?? false,
      by: given.by ?? null,
      at: given.at ?? null,
      typed: clashing.typed?.(answer) ?? false,
      keepMine: (keptBecause) => {
        const over = clashing.over(answer);
        return decide({
          ...attempt,
          path: over.path ?? attempt.path,
          body: { ...attempt.body, ...over.body, keptBecause },
        });
      },
      writeAnew: () => {
        setClash(null);
        clashing.anew(answer);
      },
    };
  };

  return {
    decide,
    busy,
    clash,
    /** What stands stays; what was typed stays in its field, and saving it later is not asked about the same again. */
    keepTheirs: () => {
      if (!clash?.typed) return setClash(null);
      clash.writeAnew();
      announceWords(t('stays', { name: clash.by?.name ?? t('somebody') }));
    },
  };
}
export type Deciding = ReturnType<typeof useDecide>;
export type Decide = Deciding['decide'];
