'use client';
/** Where else the speaker speaks, why they are taken for the same, and who else they may be: for a person to say. */
import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { FileUnderInput } from '#lib/workbench/speaker/schema.ts';
import { requestId } from '../../_ui/request-id.ts';
import { send } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceMove, announceRefusal, announceWords } from '../undo/announce.tsx';
import { claimsChanged } from './claim-query.ts';
import classes from './speaker-identity.module.css';

interface Props {
  claim: ClaimDetail;
  closed: boolean;
}

export function SpeakerIdentity({ claim, closed }: Props) {
  const t = useTranslations('panel.identity');
  const { busy, file } = useFiling(claim);
  const { identity, statement } = claim;
  const speaker = statement?.dismissed ? null : statement?.speaker;
  if (!identity || !speaker) return null;
  const { filing, otherArticles: count, proposals } = identity;
  if (count === 0 && proposals.length === 0) return null;
  return (
    <ul className={classes.identity} aria-label={t('label', { name: speaker.name })}>
      {count > 0 && (
        <li>
          <Link href={`/?speaker=${speaker.id}`}>{t('elsewhere', { count })}</Link>
          {filing && (
            <span className={classes.because}>
              {filing.ground === 'by_person' ? t('byPerson', { name: filing.by }) : t('bySameName')}
            </span>
          )}
          {!closed && (
            <Button variant="subtle" size="compact-xs" disabled={busy} onClick={() => file(null)}>
              {t('notTheSame')}
            </Button>
          )}
        </li>
      )}
      {proposals.map(({ id, name, role, articles }) => (
        <li key={id}>
          <span>
            {t('mayBe')} <Link href={`/?speaker=${id}`}>{name}</Link>
            {role && `, ${role}`}
            {`, ${t('inArticles', { count: articles })}`}
          </span>
          {!closed && (
            <Button
              variant="subtle"
              size="compact-xs"
              disabled={busy}
              aria-label={t('theSameAs', { name })}
              onClick={() => file(id)}
            >
              {t('theSame')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Moves the article's statements to another speaker, and back. */
function useFiling(claim: ClaimDetail) {
  const t = useTranslations('panel.identity');
  const reasonWords = useReasonWords();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const from = claim.statement?.speaker?.id;

  const move = async (wanted: Pick<FileUnderInput, 'speakerId' | 'under' | 'statementIds'>) => {
    setBusy(true);
    const body = { ...wanted, articleId: claim.article.id, requestId: requestId() };
    const answer = await send<{ speakerId: number; statementIds: number[] }>('/api/speakers/filing', body);
    setBusy(false);
    await claimsChanged(queries);
    if (answer.ok) return answer.value;
    announceRefusal(reasonWords(answer.reason));
    return null;
  };

  const file = async (under: number | null) => {
    if (from === undefined) return;
    const moved = await move({ speakerId: from, under });
    if (!moved) return;
    const { speakerId, statementIds } = moved;
    announceMove(t('saved', { count: statementIds.length }), t('takeBack'), async () => {
      if (await move({ speakerId, under: from, statementIds })) announceWords(t('tookBack'));
    });
  };
  return { busy, file };
}
