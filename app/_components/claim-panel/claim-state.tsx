'use client';
/** What puts a claim off the desk or its speaker in doubt, and the acts that do. */
import { Button, Menu, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import type { DismissalTarget } from '#lib/workbench/statement/schema.ts';
import { KeyHint } from '../../_ui/key-hint.tsx';
import { quantityTitle } from '../../_ui/quantity-words.ts';
import { Moment } from '../../_ui/time.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { announceRefusal } from '../undo/announce.tsx';
import classes from './claim-panel.module.css';
import type { Decide } from './use-decide.ts';
import type { Bench } from './use-workbench.ts';

interface Props {
  claim: ClaimDetail;
  decide: Decide;
  bench: Bench;
  closed: boolean;
  readOnly: boolean;
  /** Says what was saved, with the way back. */
  announce: (answer: string) => void;
}

export function ClaimState({ claim, decide, bench, closed, readOnly, announce }: Props) {
  const t = useTranslations('panel');
  const sealing = useTranslations('sealing');
  const category = useTranslations('vocabulary.category');
  const reasonWords = useReasonWords();
  const { statement } = claim;
  const dismiss = async (target: DismissalTarget, dismissed: boolean) => {
    const answer = t(dismissed ? 'dismissedAnswer' : 'restoredAnswer');
    const refusal = await decide({
      path: '/api/dismissals',
      body: { target, dismissed },
      saved: () => announce(answer),
      others: true,
    });
    if (refusal) announceRefusal(reasonWords(refusal.reason));
  };
  return (
    <>
      <div className={classes.chips}>
        <span className={classes.chip}>{category(claim.category)}</span>
        {claim.quantities.map((quantity) => (
          <span key={quantity.start} className={classes.chip}>
            {quantityTitle(quantity)}
            {quantity.asOf && <AsOf words={quantity.asOf} date={quantity.asOfDate} />}
          </span>
        ))}
        {!closed && (
          <Menu position="bottom-end">
            <Menu.Target>
              <UnstyledButton className={classes.more} aria-label={t('more')}>
                <IconDots size={16} aria-hidden="true" />
              </UnstyledButton>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item rightSection={<KeyHint of="edit" />} onClick={() => bench.open('claim')}>
                {t('correctClaim')}
              </Menu.Item>
              {!claim.dismissed && (
                <Menu.Item onClick={() => dismiss({ kind: 'claim', id: claim.id }, true)}>
                  {t('dismissClaim')}
                </Menu.Item>
              )}
              {statement && !statement.dismissed && (
                <Menu.Item onClick={() => dismiss({ kind: 'statement', id: statement.id }, true)}>
                  {t('dismissStatement')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      {claim.article.withdrawn && <p className={classes.notice}>{t('withdrawn')}</p>}
      {claim.dismissed && (
        <p className={classes.notice}>
          {t('dismissed')}{' '}
          {!readOnly && (
            <Button
              variant="default"
              size="compact-xs"
              onClick={() => dismiss({ kind: 'claim', id: claim.id }, false)}
            >
              {t('restore')}
            </Button>
          )}
        </p>
      )}
      {statement?.dismissed && (
        <p className={classes.notice}>
          {t('statementDismissed')}{' '}
          {!readOnly && (
            <Button
              variant="default"
              size="compact-xs"
              onClick={() => dismiss({ kind: 'statement', id: statement.id }, false)}
            >
              {t('restoreStatement')}
            </Button>
          )}
        </p>
      )}
      {claim.exports.times > 0 && (
        <p className={claim.exports.due > 0 ? classes.notice : classes.quiet}>
          {sealing('panel', claim.exports)}{' '}
          {claim.exports.due > 0 && <Link href="/export#corrections">{sealing('panelLink')}</Link>}
        </p>
      )}
    </>
  );
}

/** When a figure was so: in the article's words, and as a date where its own date settles it. */
function AsOf({ words, date }: { words: string; date: string | null }) {
  return (
    <>
      {` · ${words}`}
      {date && (
        <>
          {' ('}
          <Moment iso={date} />
          {')'}
        </>
      )}
    </>
  );
}
