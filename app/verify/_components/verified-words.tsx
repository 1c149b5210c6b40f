'use client';
import { Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { changeWords } from '#lib/words/change-words.ts';
import type { VerifiedFile } from '#lib/workbench/export/verify.ts';
import { ClaimList, ListedClaim } from '../../_components/claim-list/claim-list.tsx';
import { momentWords } from '../../_ui/moment-words.ts';
import { Moment } from '../../_ui/time.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './verify.module.css';

export type Finding = { asked: string; file: string | null } & (
  | { kind: 'known'; verified: VerifiedFile }
  | { kind: 'head'; since: number }
  | { kind: 'refused'; reason: string }
);

/** The one sentence, and under it what has changed since. */
export function VerifiedWords({ finding }: { finding: Finding }) {
  const t = useTranslations('sealing');
  return (
    <section className={classes.finding} data-known={finding.kind !== 'refused'}>
      <p className={classes.sentence}>
        <Sentence finding={finding} />
      </p>
      {(finding.file || finding.asked) && (
        <p className={classes.digest}>
          {finding.file}
          {finding.file && <br />}
          {finding.asked && finding.kind !== 'head' && t('sha256', { sha256: finding.asked })}
        </p>
      )}
      {finding.kind === 'known' && <ChangedClaims verified={finding.verified} />}
    </section>
  );
}

function Sentence({ finding }: { finding: Finding }) {
  const t = useTranslations('sealing');
  const reasonWords = useReasonWords();
  if (finding.kind === 'head') return t('head.found', { since: finding.since });
  if (finding.kind === 'known') {
    const { export: list, changed } = finding.verified;
    const about = { name: list.by, at: momentWords(list.at, undefined, 'whole'), count: list.count };
    return changed === null ? t('knownOld', about) : t('known', { ...about, changed });
  }
  const { reason } = finding;
  if (reason === 'unknown_file') return t('unknown');
  if (reason === 'line_changed') return t('lineChanged');
  if (reason === 'ledger_cut_off' || reason === 'ledger_differs' || reason === 'ledger_incomplete')
    return t(`head.${reason}`);
  if (reason === 'insecure' || reason === 'unreadable') return t(reason);
  return reason === 'invalid_input' ? t('typedInvalid') : reasonWords(reason);
}

function ChangedClaims({ verified: { claims, changed, times } }: { verified: VerifiedFile }) {
  const t = useTranslations('sealing');
  return (
    <>
      {times > 1 && <Text size="sm">{t('times', { times })}</Text>}
      {claims.length > 0 && (
        <>
          <Title order={2} size="h4">
            {t('changedTitle')}
          </Title>
          <ClaimList>
            {claims.map(({ claimId, words, changes }) => (
              <ListedClaim key={claimId} claimId={claimId} words={words}>
                {changes.map((change) => (
                  <p key={change.field} className={classes.change}>
                    {changeWords(change)}
                    {change.by && change.at && (
                      <span className={classes.by}>
                        {' '}
                        · {change.by}, <Moment iso={change.at} />
                      </span>
                    )}
                  </p>
                ))}
              </ListedClaim>
            ))}
          </ClaimList>
          {changed !== null && changed > claims.length && (
            <Text size="xs">{t('changedMore', { shown: claims.length, changed })}</Text>
          )}
        </>
      )}
    </>
  );
}
