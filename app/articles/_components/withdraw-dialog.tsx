'use client';
import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDraft } from '../../_components/claim-panel/use-draft.ts';
import { send } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './article-list.module.css';

const shortestReason = 3;

/** Asks for the reason; what was typed stays where the desk refuses. */
export function WithdrawDialog({
  article,
  onClose,
}: {
  article: { id: number; title: string } | null;
  onClose: () => void;
}) {
  const t = useTranslations('articles');
  return (
    <Modal opened={article !== null} onClose={onClose} title={t('dialogTitle')}>
      {article && <WithdrawForm key={article.id} article={article} onDone={onClose} />}
    </Modal>
  );
}

function WithdrawForm({ article, onDone }: { article: { id: number; title: string }; onDone: () => void }) {
  const t = useTranslations('articles');
  const common = useTranslations('common');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const [reason, setReason, clear] = useDraft(`article-${article.id}`, 'withdrawal', '');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const withdraw = async () => {
    setBusy(true);
    const answer = await send(`/api/articles/${article.id}/withdrawal`, { reason });
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.reason);
    clear();
    router.refresh();
    onDone();
  };

  return (
    <form
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        void withdraw();
      }}
    >
      <p className={classes.title}>{article.title}</p>
      <p>{t('dialogWords')}</p>
      <Textarea
        label={t('reason')}
        description={t('reasonWords')}
        minRows={3}
        autosize
        maxLength={2000}
        data-autofocus
        value={reason}
        error={refusal && reasonWords(refusal)}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button
          variant="default"
          onClick={() => {
            clear();
            onDone();
          }}
        >
          {common('cancel')}
        </Button>
        <Button type="submit" loading={busy} disabled={reason.trim().length < shortestReason}>
          {t('withdraw')}
        </Button>
      </Group>
    </form>
  );
}
