'use client';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type OtherPerson, onOtherPerson } from '../_ui/page-person.ts';

/** Whenever a page could not write because another person signed in: who, and the two ways on. Closing it leaves what was typed. */
export function OtherPersonNotice() {
  const t = useTranslations('common.otherPerson');
  const cancel = useTranslations('common')('cancel');
  const [other, setOther] = useState<OtherPerson | null>(null);
  useEffect(() => onOtherPerson(setOther), []);
  const close = () => setOther(null);
  const { now = '', page } = other ?? {};
  return (
    // Over whichever dialog the refused form stands in.
    <Modal opened={other !== null} onClose={close} title={t('title', { now })} zIndex={400}>
      <Text mb="lg">{page ? t('words', { now, page }) : t('wordsUnknown', { now })}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={close} data-autofocus>
          {cancel}
        </Button>
        <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
      </Group>
    </Modal>
  );
}
