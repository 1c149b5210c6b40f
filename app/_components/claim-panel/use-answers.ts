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
import { firstWords } from '../../_ui/first-words.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceDecision, announceRefusal } from '../undo/announce.tsx';
import { attributionSides } from './attribution-sides.ts';
import { bothAnswered } from './both-answered.ts';
import type { Decide, Refusal, Told } from './use-decide.ts';
import { useDraft } from './use-draft.ts';
import { lastOf, useUnderWay } from './use-under-way.ts';
import type { Bench, Preset, Tool } from './use-workbench.ts';

interface Parts {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  undo: () => void;
  /** Either question was answered; `both`: nothing is left to ask. */
  onAnswered?: (both: boolean) => void;
}

/**
 * Each answer is about the claim that was on screen when it was given, and is sent once the one before
 * it was saved: keys may come faster than the desk.
 */
export function useAnswers({ claim, decide, bench, undo, onAnswered }: Parts) {
  const t = useTranslations('panel');
  const verdictWords = useTranslations('vocabulary.verdict');
  const answerWords = useTranslations('vocabulary.attributionAnswer');
  const reasonWords = useReasonWords();
  const { attributionCheck, statement } = claim;
  const [reason, setReason, clearReason] = useDraft(claim.id, 'reason', '');
  const [saidReason, setSaidReason, clearSaidReason] = useDraft(claim.id, 'said-reason', '');

  const { under, latest, send, goOn } = useUnderWay(bench.tool, onAnswered);

  const words = firstWords(claim.words);
  const announce = (answer: string) => announceDecision(t('saved', { answer, words }), t('undo'), undo);
  const fail = (answer: string, { reason: code }: Refusal) =>
    announceRefusal(t('notSaved', { answer, words, why: reasonWords(code) }), claim.id);

  const heard = (told: Told, tools: Tool[]) => {
    under.current.both = told.claim !== undefined && bothAnswered(told.claim);
    if (latest.current.tool && tools.includes(latest.current.tool)) bench.close();
  };

  const judge = async (verdict: Verdict) => {
    const missing = claim.gates[gateOf(verdict)].filter(
      (gate) => gate !== 'needs_justification' || reason.trim() === '',
    );
    if (verdict !== 'open' && missing.length > 0) return ask('so', missing, { verdict });
    const justification = reason.trim() || null;
    bench.heard();
    return send(() => giveVerdict(verdict, justification));
  };

  const giveVerdict = async (verdict: Verdict, justification: string | null) => {
    const before = lastOf(claim.verdictRow?.id, under.current.verdict);
    if (before.mine === verdict) return goOn();
    const refusal = await decide({
      path: `/api/claims/${claim.id}/verdict`,
      body: {
        verdict,
        justification,
        expects: before.id,
        sees: claim.versionId,
      },
      clash: {
        sides: ({ base, current, about }: VerdictConflict) => {
          const seen = about && claimSide(about.base, t('unknownSpeaker'));
          return {
            base: { ...verdictSide(base), ...seen },
            theirs: { ...verdictSide(current), ...(about && claimSide(about.current, t('unknownSpeaker'))) },
            mine: { ...verdictSide({ verdict, justification }), ...seen },
          };
        },
        moved: ({ about }) => about !== null,
        over: ({ current, about }) => ({
          body: { expects: current?.id ?? null, sees: about?.current.versionId ?? claim.versionId },
        }),
        anew: () => bench.open('reason', { verdict }),
      },
      saved: (told) => {
        clearReason();
        under.current.verdict = told.decisionId ? { id: told.decisionId, answer: verdict } : null;
        heard(told, ['reason', 'source', 'evidence', 'saidReason', 'wording', 'note']);
        announce(verdictWords(verdict));
        goOn();
      },
    });
    if (!refusal) return;
    if (!latest.current.isThere) return fail(verdictWords(verdict), refusal);
    if (refusal.reason === 'conflict') return;
    if (refusal.missing.length > 0) return ask('so', refusal.missing, { verdict });
    fail(verdictWords(verdict), refusal);
  };

  const answer = async (given: AttributionAnswer) => {
    const missing = given === 'open' ? [] : claim.gates[given];
    if (missing.length > 0) return ask('said', missing);
    bench.heard();
    if (given === 'corrected') return bench.open('statement');
    const justification = saidReason.trim() || null;
    return send(() => giveAnswer(given, justification));
  };

  const giveAnswer = async (given: AttributionAnswer, justification: string | null) => {
    const before = lastOf(attributionCheck?.id, under.current.said);
    if (before.mine === given) return goOn();
    const refusal = await decide({
      path: `/api/claims/${claim.id}/attribution`,
      body: {
        answer: given,
        justification,
        expects: before.id,
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
      saved: (told) => {
        clearSaidReason();
        under.current.said = told.decisionId ? { id: told.decisionId, answer: given } : null;
        heard(told, ['saidReason']);
        announce(answerWords(given));
        goOn();
      },
    });
    if (!refusal) return;
    if (!latest.current.isThere) return fail(answerWords(given), refusal);
    if (refusal.reason === 'conflict') return;
    if (refusal.missing.length > 0) return ask('said', refusal.missing);
    fail(answerWords(given), refusal);
  };

  /** The statement was corrected, and that is the answer. */
  const corrected = (told: Told) => {
    announce(answerWords('corrected'));
    onAnswered?.(told.claim !== undefined && bothAnswered(told.claim));
  };

  /** Says what is missing and opens the field for it. */
  const ask = (question: 'said' | 'so', missing: GateRefusal[], preset: Preset = {}) => {
    bench.miss(question, missing);
    for (const gate of missing) {
      const way = waysOut[gate];
      if (way) return bench.open(way.tool, { ...preset, ...way.preset });
    }
  };

  return { judge, answer, corrected, announce, reason, setReason, saidReason, setSaidReason };
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
