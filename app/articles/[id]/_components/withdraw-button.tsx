'use client';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDraft } from '../../../_components/claim-panel/use-draft.ts';
import { send } from '../../../_ui/send.ts';
import { useReasonWords } from '../../../_ui/use-reason-words.ts';
import { useKeptOpen } from './use-kept-open.ts';

/** Withdraws the article, with a reason. What is typed survives a reload. */
export function WithdrawButton({ articleId }: { articleId: number }) {
  const t = useTranslations('article');
  const [opened, setOpened] = useKeptOpen<true>(`article-${articleId}`, 'withdrawing', () => true);
  const close = () => setOpened(null);
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setOpened(true)}>
        {t('withdraw')}…
      </Button>
      <Modal opened={opened !== null} onClose={close} title={t('withdrawTitle')}>
        <WithdrawForm articleId={articleId} onClose={close} />
      </Modal>
    </>
  );
}

function WithdrawForm({ articleId, onClose }: { articleId: number; onClose: () => void }) {
  const t = useTranslations('article');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const [reason, setReason, clear] = useDraft(`article-${articleId}`, 'withdrawal', '');
  const [refusal, setRefusal] = useState<string | null>(null);

  const withdraw = async () => {
    const answer = await send(`/api/articles/${articleId}/withdrawal`, { reason });
    if (!answer.ok) return setRefusal(answer.reason);
    clear();
    onClose();
    router.refresh();
  };

  return (
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
        <Button
          variant="default"
          onClick={() => {
            clear();
            onClose();
          }}
        >
          {t('cancel')}
        </Button>
        <Button onClick={withdraw} disabled={reason.trim().length < 3}>
          {t('withdraw')}
        </Button>
      </Group>
    </Stack>
  );
}
