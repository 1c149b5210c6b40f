'use client';
import { Button, Group, Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** Asks before what was mended is lost: other letters or no markup may make other parts. */
export function RereadDialog({
  opened,
  mends,
  onClose,
  onReread,
}: {
  opened: boolean;
  /** How many mendings there are. */
  mends: number;
  onClose: () => void;
  onReread: () => void;
}) {
  const t = useTranslations('importing');
  return (
    <Modal opened={opened} onClose={onClose} title={t('rereadTitle')}>
      <p>{t('rereadMeans', { count: mends })}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('rereadNot')}
        </Button>
        <Button onClick={onReread}>{t('reread')}</Button>
      </Group>
    </Modal>
  );
}
