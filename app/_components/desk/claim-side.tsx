'use client';
import { ActionIcon, CloseButton, Drawer, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconExternalLink } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import { KeyHint } from '../../_ui/key-hint.tsx';
import { ClaimPanel } from '../claim-panel/claim-panel.tsx';
import classes from './claim-side.module.css';
import type { Cursor } from './use-cursor.ts';
import { openClaimNow } from './use-question.ts';

interface Props {
  claimId: number;
  cursor: Cursor;
  /** How many claims the order holds. */
  total: number;
  /** On a narrow screen the panel covers the table. */
  isSheet: boolean;
  readOnly: boolean;
  onClose: () => void;
}

/** The open claim: beside the table, or over it where there is no room for both. */
export function ClaimSide({ claimId, cursor, total, isSheet, readOnly, onClose }: Props) {
  const t = useTranslations('desk');
  // Whoever moved on before the answer was saved is not moved a second time.
  const moveOn = () => {
    if (openClaimNow() === claimId) cursor.move(1);
  };
  const content = (
    <>
      <div className={classes.bar}>
        <Tooltip label={t('previous')}>
          <ActionIcon
            aria-label={t('previous')}
            aria-keyshortcuts="k"
            disabled={cursor.index <= 0}
            onClick={() => cursor.move(-1)}
          >
            <IconChevronUp size={16} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('next')}>
          <ActionIcon
            aria-label={t('next')}
            aria-keyshortcuts="j"
            disabled={cursor.index < 0 || cursor.index >= total - 1}
            onClick={() => cursor.move(1)}
          >
            <IconChevronDown size={16} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
        {cursor.index >= 0 && <span>{t('place', { place: cursor.index + 1, total })}</span>}
        <Tooltip label={t('ownPage')}>
          <ActionIcon
            className={classes.end}
            component={Link}
            href={`/claims/${claimId}`}
            prefetch={false}
            aria-label={t('ownPage')}
          >
            <IconExternalLink size={15} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
        <KeyHint of="closeClaim" />
        <CloseButton size="sm" aria-label={t('closePanel')} aria-keyshortcuts="Escape" onClick={onClose} />
      </div>
      <ClaimPanel claimId={claimId} readOnly={readOnly} onAnswered={(both) => both && moveOn()} />
    </>
  );
  if (!isSheet)
    return (
      <aside className={classes.side} aria-label={t('panel')}>
        {content}
      </aside>
    );
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      size="100%"
      withCloseButton={false}
      padding={0}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': t('panel') } }}
    >
      <div data-keys="" data-autofocus tabIndex={-1} className={classes.sheet}>
        {content}
      </div>
    </Drawer>
  );
}
