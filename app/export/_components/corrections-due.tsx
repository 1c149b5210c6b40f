'use client';
/** What exported lists say that the desk no longer says, each with a text for their readers. */
import { Button, CopyButton, Group, Text, Title } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Correction } from '#lib/workbench/export/corrections.ts';
import { ClaimList, ListedClaim } from '../../_components/claim-list/claim-list.tsx';
import { send } from '../../_ui/send.ts';
import { Moment } from '../../_ui/time.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './corrections-due.module.css';

export type DraftedCorrection = Correction & { draft: string };

interface Props {
  /** The first of them. */
  corrections: DraftedCorrection[];
  total: number;
  mayNote: boolean;
}

export function CorrectionsDue({ corrections, total, mayNote }: Props) {
  const t = useTranslations('sealing');
  const exporting = useTranslations('exporting');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const [said, setSaid] = useState('');
  const note = async ({ export: { seq }, claimId, state }: Correction) => {
    const answer = await send('/api/corrections', { seq, claimId, state });
    setSaid(answer.ok ? t('noted') : reasonWords(answer.reason));
    document.getElementById('corrections')?.focus();
    router.refresh();
  };
  return (
    <section aria-labelledby="corrections">
      <Title order={2} size="h4" id="corrections" tabIndex={-1}>
        {t('corrections')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('correctionsWords')}
      </Text>
      <Text size="sm" mt="xs">
        {t('correctionsCount', { count: total })}
      </Text>
      <Text size="sm" role="status">
        {said}
      </Text>
      <ClaimList>
        {corrections.map((one) => (
          <ListedClaim
            key={`${one.export.seq} ${one.claimId}`}
            claimId={one.claimId}
            words={one.words}
            meta={
              <>
                {t('correctionOf', { name: one.export.by, at: '' }).trim()} <Moment iso={one.export.at} />
              </>
            }
          >
            <pre className={classes.draft}>{one.draft}</pre>
            <Group gap="xs">
              <CopyButton value={one.draft}>
                {({ copied, copy }) => (
                  <Button size="xs" variant="default" onClick={copy}>
                    {copied ? t('copied') : t('copy')}
                  </Button>
                )}
              </CopyButton>
              {mayNote && (
                <Button size="xs" variant="default" onClick={() => note(one)}>
                  {t('note')}
                </Button>
              )}
            </Group>
          </ListedClaim>
        ))}
      </ClaimList>
      {total > corrections.length && (
        <Text size="xs">{exporting('firstRows', { count: corrections.length, total })}</Text>
      )}
    </section>
  );
}
