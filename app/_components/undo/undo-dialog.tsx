'use client';
import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Moment } from '../../_ui/time.tsx';
import type { useUndo } from './use-undo.tsx';

/** Asks before an old decision, or one that somebody decided after, is taken back. */
export function UndoDialog({ undoing }: { undoing: ReturnType<typeof useUndo> }) {
  const t = useTranslations('common.undo');
  const common = useTranslations('common');
  const { question } = undoing;
  const since = question?.since;
  return (
    <Modal
      opened={question !== null}
      onClose={undoing.cancel}
      title={since ? t('since', { name: since.by }) : t('ask')}
    >
      {question && (
        <>
          {since && (
            <Text size="sm" mb="sm">
              {t('sinceWords')}
            </Text>
          )}
          {since && (
            <Text size="sm">
              {t('theirs')}: <b>{since.answer}</b> · <Moment iso={since.at} />
              {since.words && <> · {since.words}</>}
            </Text>
          )}
          <Text size="sm">
            {t('yours')}: <b>{question.answer}</b> · <Moment iso={question.decision.at} />
          </Text>
          <Text size="sm" mt={4}>
            <q>{question.decision.words}</q>
          </Text>
          <Group justify="flex-end" mt="lg">
            <Button variant="default" data-autofocus onClick={undoing.cancel}>
              {common('cancel')}
            </Button>
            <Button onClick={undoing.confirm}>{since ? t('even') : t('go')}</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
