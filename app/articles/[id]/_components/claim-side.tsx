'use client';
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import { ClaimPanel } from '../../../_components/claim-panel/claim-panel.tsx';
import classes from './claim-side.module.css';

interface Props {
  /** Null: closed. */
  claimId: number | null;
  readOnly: boolean;
  onClose: () => void;
  /** A question was answered: the page shows it in place. */
  onAnswered: () => void;
}

/** The claim's panel beside the article; on a small screen over it. */
export function ClaimSide({ claimId, readOnly, onClose, onAnswered }: Props) {
  const t = useTranslations('article');
  const beside = useMediaQuery('(width >= 1120px)', true);
  return (
    <Drawer
      opened={claimId !== null}
      onClose={onClose}
      position="right"
      size={beside ? 460 : '100%'}
      title={t('claim')}
      closeButtonProps={{ 'aria-label': t('closeClaim') }}
      withOverlay={!beside}
      lockScroll={!beside}
      trapFocus={!beside}
      closeOnClickOutside={false}
      transitionProps={{ duration: 120 }}
      classNames={{ content: classes.side, header: classes.head, body: classes.body }}
      data-keys
    >
      {claimId !== null && <ClaimPanel claimId={claimId} readOnly={readOnly} onAnswered={onAnswered} />}
    </Drawer>
  );
}
