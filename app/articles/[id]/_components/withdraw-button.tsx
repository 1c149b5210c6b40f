'use client';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../../../_ui/send.ts';
import { useReasonWords } from '../../../_ui/use-reason-words.ts';

/** Withdraws the article, with a reason. */
export function WithdrawButton({ articleId }: { articleId: number }) {
  const t = useTranslations('article');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  const withdraw = async () => {
    const answer = await send(`/api/articles/${articleId}/withdrawal`, { reason });
    if (!answer.ok) return setRefusal(answer.reason);
    setOpened(false);
    router.refresh();
  };

  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setOpened(true)}>
        {t('withdraw')}…
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('withdrawTitle')}>
        <Stack gap="md">
          <Text size="sm">{t('withdrawWords')}</Text>
          <Textarea
            label={t('withdrawReason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            minRows={2}
            autosize
            required
            data-autofocus
          />
          {refusal && (
            <Text size="sm" c="var(--disputed)" role="alert">
              {reasonWords(refusal)}
            </Text>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpened(false)}>
              {t('cancel')}
            </Button>
            <Button onClick={withdraw} disabled={reason.trim().length < 3}>
              {t('withdraw')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
