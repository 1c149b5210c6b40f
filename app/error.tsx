'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PageNotice } from './_ui/page-notice.tsx';

export default function PageFault({ retry }: { retry: () => void }) {
  const t = useTranslations('common');
  return (
    <PageNotice title={t('fault.title')}>
      <p>{t('fault.words')}</p>
      <Button onClick={retry}>{t('tryAgain')}</Button>
    </PageNotice>
  );
}
