'use client';
/** The two questions: answering them, and opening the field that a closed gate misses. */
import { useTranslations } from 'use-intl';
import type { AttributionAnswer, Verdict } from '#lib/vocabulary.ts';
import type { AttributionConflict } from '#lib/workbench/attribution/mutations.ts';
import {
  aboutSide,
  checkSide,
  claimSide,
  statementSide,
  verdictSide,
} from '#lib/workbench/claim/conflict-sides.ts';
import type { ClaimDetail, GateRefusal } from '#lib/workbench/claim/schema.ts';
import type { VerdictConflict } from '#lib/workbench/verdict/mutations.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceDecision, announceRefusal } from '../undo/announce.tsx';
import { attributionSides } from './attribution-sides.ts';
import type { Decide } from './use-decide.ts';
import { useDraft } from './use-draft.ts';
import type { Bench, Preset, Tool } from './use-workbench.ts';

interface Parts {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  undo: () => void;
  onDecided?: () => void;
}

export function useAnswers({ claim, decide, bench, undo, onDecided }: Parts) {
  const t = useTranslations('panel');
  const verdictWords = useTranslations('vocabulary.verdict');
  const answerWords = useTranslations('vocabulary.attributionAnswer');
  const reasonWords = useReasonWords();
  const { attributionCheck, statement } = claim;
  const [reason, setReason, clearReason] = useDraft(claim.id, 'reason', '');
  const [saidReason, setSaidReason, clearSaidReason] = useDraft(claim.id, 'said-reason', '');

  const announce = (answer: string) => announceDecision(t('saved', { answer }), t('undo'), undo);
  const fail = (code: string) => announceRefusal(reasonWords(code));

  const judge = async (verdict: Verdict) => {
    const missing = claim.gates[gateOf(verdict)].filter(
      (gate) => gate !== 'needs_justification' || reason.trim() === '',
    );
    if (verdict !== 'open' && missing.length > 0) return ask('so', missing, { verdict });
    const words = reason.trim() || null;
    bench.heard();
    const refusal = await decide({
      path: `/api/claims/${claim.id}/verdict`,
      body: {
        verdict,
        justification: words,
        expects: claim.verdictRow?.id ?? null,
        sees: claim.versionId,
      },
      clash: {
        sides: ({ base, current, about }: VerdictConflict) => {
          const seen = about && claimSide(about.base, t('unknownSpeaker'));
          return {
            base: { ...verdictSide(base), ...seen },
            theirs: { ...verdictSide(current), ...(about && claimSide(about.current, t('unknownSpeaker'))) },
            mine: { ...verdictSide({ verdict, justification: words }), ...seen },
          };
        },
        moved: ({ about }) => about !== null,
        over: ({ current, about }) => ({
          body: { expects: current?.id ?? null, sees: about?.current.versionId ?? claim.versionId },
        }),
        anew: () => bench.open('reason', { verdict }),
      },
      saved: () => {
        clearReason();
        bench.close();
        announce(verdictWords(verdict));
        onDecided?.();
      },
    });
    if (!refusal || refusal.reason === 'conflict') return;
    if (refusal.missing.length > 0) return ask('so', refusal.missing, { verdict });
    fail(refusal.reason);
  };

  const answer = async (given: AttributionAnswer) => {
    const missing = given === 'open' ? [] : claim.gates[given];
    if (missing.length > 0) return ask('said', missing);
    bench.heard();
    if (given === 'corrected') return bench.open('statement');
    const justification = saidReason.trim() || null;
    const refusal = await decide({
      path: `/api/claims/${claim.id}/attribution`,
      body: {
        answer: given,
        justification,
        expects: attributionCheck?.id ?? null,
        sees: statement?.versionId,
        seesClaim: claim.versionId,
      },
      clash: {
        sides: (told: AttributionConflict) => {
          const seen = told.statement?.base ?? statement;
          const mine = {
            ...checkSide({ state: given, justification }),
            ...aboutSide(told.about?.base),
            ...(seen && statementSide(seen)),
          };
          return { ...attributionSides(told), mine };
        },
        moved: ({ statement: two, about }) =>
          about !== null || (two !== null && two.base?.versionId !== two.current.versionId),
        over: (told) => ({
          body: {
            expects: told.current?.id ?? null,
            sees: told.statement?.current.versionId,
            seesClaim: told.about?.current.versionId ?? claim.versionId,
          },
        }),
        anew: () => bench.open('saidReason', { answer: given }),
      },
      saved: () => {
        clearSaidReason();
        if (bench.tool === 'saidReason') bench.close();
        announce(answerWords(given));
      },
    });
    if (!refusal || refusal.reason === 'conflict') return;
    if (refusal.missing.length > 0) return ask('said', refusal.missing);
    fail(refusal.reason);
  };

  /** Says what is missing and opens the field for it. */
  const ask = (question: 'said' | 'so', missing: GateRefusal[], preset: Preset = {}) => {
    bench.miss(question, missing);
    for (const gate of missing) {
      const way = waysOut[gate];
      if (way) return bench.open(way.tool, { ...preset, ...way.preset });
    }
  };

  return { judge, answer, announce, reason, setReason, saidReason, setSaidReason };
}
export type Answers = ReturnType<typeof useAnswers>;

/** Open asks for nothing more than the claim itself: what the first gate says of it holds there too. */
const gateOf = (verdict: Verdict) => (verdict === 'open' ? 'unverifiable' : verdict);

const waysOut: Partial<Record<GateRefusal, { tool: Tool; preset?: Preset }>> = {
  needs_supporting_evidence: { tool: 'source', preset: { stance: 'supports', purpose: 'so' } },
  only_own_side_supports: { tool: 'source', preset: { stance: 'supports', purpose: 'so' } },
  needs_refuting_evidence: { tool: 'source', preset: { stance: 'refutes', purpose: 'so' } },
  needs_justification: { tool: 'reason' },
  needs_speaker: { tool: 'statement' },
  claim_outside_statement: { tool: 'claim' },
};
