'use client';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';

interface Props {
  opened: boolean;
  words: { title: string; words: string; button: string };
  onNo: () => void;
  onYes: () => void;
}

/** Asks before something that a colleague will notice at once. */
export function Ask({ opened, words: { title, words, button }, onNo, onYes }: Props) {
  const cancel = useTranslations('common')('cancel');
  return (
    <Modal opened={opened} onClose={onNo} title={title}>
      <Text mb="lg">{words}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onNo} data-autofocus>
          {cancel}
        </Button>
        <Button onClick={onYes}>{button}</Button>
      </Group>
    </Modal>
  );
}
