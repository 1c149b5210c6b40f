'use client';
/** What stands on a claim in the words of one kind of decision: the other side of a conflict. */
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { Attempt } from './use-decide.ts';

export interface Standing {
  answer: string;
  words: string | null;
  by: string | null;
  at: string | null;
}

export function useStanding(kind: Attempt['kind'], claim: ClaimDetail): Standing {
  const t = useTranslations('panel');
  const verdicts = useTranslations('vocabulary.verdict');
  const attribution = useTranslations('vocabulary.attribution');
  const category = useTranslations('vocabulary.category');
  const stance = useTranslations('vocabulary.stance');
  const { statement } = claim;
  const said = statement
    ? `${statement.speaker?.name ?? t('unknownSpeaker')}: ${statement.content.map(({ words }) => words).join(' … ')}`
    : null;
  const signed = (row: { by: { name: string }; at: string } | null | undefined) => ({
    by: row?.by.name ?? null,
    at: row?.at ?? null,
  });
  switch (kind) {
    case 'verdict':
      return {
        answer: verdicts(claim.verdict),
        words: claim.verdictRow?.justification ?? null,
        ...signed(claim.verdictRow),
      };
    case 'attribution':
      return {
        answer: attribution(claim.attribution),
        words: [claim.attributionCheck?.justification, said].filter(Boolean).join('\n') || null,
        ...signed(claim.attributionCheck ?? correctionOf(claim)),
      };
    case 'wording':
      return {
        answer: t('wording.answer'),
        words: claim.wording?.words || t('wording.back'),
        ...signed(claim.wording),
      };
    case 'assignment': {
      const name = claim.assignment?.assignee?.name ?? t('assignment.nobody');
      return { answer: t('assignment.answer', { name }), words: null, ...signed(claim.assignment) };
    }
    case 'claim':
      return { answer: category(claim.category), words: claim.words, ...signed(correctionOf(claim)) };
    default:
      return {
        answer: t('sources.title'),
        words:
          claim.evidence.map((piece) => `${stance(piece.stance)}: ${piece.source.title}`).join('\n') ||
          t('clash.nothing'),
        ...signed(claim.history.find(({ act }) => act.startsWith('evidence_'))),
      };
  }
}

function correctionOf(claim: ClaimDetail) {
  return claim.history.find(({ act }) => act.endsWith('_corrected'));
}
