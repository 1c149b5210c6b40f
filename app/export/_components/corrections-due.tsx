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
  const note = async ({ exports, claimId, state }: Correction) => {
    const seqs = exports.map(({ seq }) => seq);
    const answer = await send('/api/corrections', { seqs, claimId, state });
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
          <ListedClaim key={keyOf(one)} claimId={one.claimId} words={one.words}>
            <CarriedBy exports={one.exports} />
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

/** A list says of a claim one thing, so its line and the claim tell corrections apart. */
const keyOf = ({ exports, claimId }: Correction) => `${exports[0]?.seq} ${claimId}`;

/** Which lists said so, who took them out and when; many of them fold. */
function CarriedBy({ exports }: { exports: Correction['exports'] }) {
  const t = useTranslations('sealing');
  const formats = useTranslations('vocabulary.exportFormat');
  const [first] = exports;
  if (exports.length === 1 && first)
    return (
      <p className={classes.lists}>
        {t('correctionOf', { name: first.by, at: '' }).trim()} <Moment iso={first.at} />
      </p>
    );
  return (
    <details className={classes.lists}>
      <summary>{t('correctionsOf', { count: exports.length })}</summary>
      <ul>
        {exports.map(({ seq, by, at, format }) => (
          <li key={seq}>
            {t('listOf', { name: by, format: formats(format) })}, <Moment iso={at} />
          </li>
        ))}
      </ul>
    </details>
  );
}
