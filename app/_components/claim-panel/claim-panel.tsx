'use client';
import { Button, Skeleton, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Refused } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './claim-panel.module.css';
import { useClaim } from './claim-query.ts';
import { ClaimWork } from './claim-work.tsx';

interface Props {
  claimId: number;
  /** Whoever may only look sees no button that the desk would refuse. */
  readOnly?: boolean;
  /** One of the two questions was answered; `both`: neither is open, and whoever shows the panel may move on. */
  onAnswered?: (both: boolean) => void;
}

/** One claim from where it stands to what happened to it; beside the table, as a sheet, or as a page. */
export function ClaimPanel({ claimId, readOnly = false, onAnswered }: Props) {
  const t = useTranslations('panel');
  const common = useTranslations('common');
  const reasonWords = useReasonWords();
  const { data: claim, error, refetch } = useClaim(claimId);
  if (claim) return <ClaimWork key={claim.id} claim={claim} readOnly={readOnly} onAnswered={onAnswered} />;
  if (!error) return <Waiting />;
  const gone = error instanceof Refused && error.status === 404;
  return (
    <div className={classes.panel} role="alert">
      <p>{gone ? t('gone') : t('failed')}</p>
      {!gone && (
        <>
          <p className={classes.quiet}>{reasonWords(error instanceof Refused ? error.reason : 'fault')}</p>
          <Button variant="default" onClick={() => refetch()}>
            {common('tryAgain')}
          </Button>
        </>
      )}
    </div>
  );
}

function Waiting() {
  const common = useTranslations('common');
  return (
    <Stack className={classes.panel} gap="lg" aria-busy="true" aria-label={common('loading')} role="status">
      <Skeleton h={12} w="70%" />
      <Skeleton h={44} />
      <Skeleton h={96} />
      <Skeleton h={36} />
      <Skeleton h={36} />
    </Stack>
  );
}
