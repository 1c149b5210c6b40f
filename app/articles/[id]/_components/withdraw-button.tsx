'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { WithdrawDialog } from '../../_components/withdraw-dialog.tsx';
import { useKeptOpen } from './use-kept-open.ts';

/** Withdraws the article, with a reason. The dialog is open again after a reload. */
export function WithdrawButton({ article }: { article: { id: number; title: string } }) {
  const t = useTranslations('articles');
  const [opened, setOpened] = useKeptOpen<true>(`article-${article.id}`, 'withdrawing', () => true);
  return (
    <>
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setOpened(true)}>
        {t('withdraw')}…
      </Button>
      <WithdrawDialog article={opened && article} onClose={() => setOpened(null)} />
    </>
  );
}
