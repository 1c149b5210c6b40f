'use client';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { send } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './article-list.module.css';

/** One click takes the demo off the desk. */
export function DemoBanner({ count }: { count: number }) {
  const t = useTranslations('articles');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  const withdraw = async () => {
    setBusy(true);
    const answer = await send<{ articles: number }>('/api/demo/withdrawal', {});
    setBusy(false);
    if (!answer.ok) return notifications.show({ color: 'red', message: reasonWords(answer.reason) });
    notifications.show({ message: t('demoWithdrawn', { count: answer.value.articles }) });
    router.refresh();
  };

  return (
    <div className={classes.demo}>
      <span>{t('demo', { count })}</span>
      <Button variant="default" loading={busy} onClick={() => void withdraw()}>
        {t('withdrawDemo')}
      </Button>
    </div>
  );
}
