import Link from 'next/link';
import { wordsFor } from '#lib/words/words-for.ts';
import { PageNotice } from './_ui/page-notice.tsx';

export default function NotFound() {
  const t = wordsFor('common');
  return (
    <PageNotice title={t('notFound.title')}>
      <p>{t('notFound.words')}</p>
      <Link href="/">{t('backToDesk')}</Link>
    </PageNotice>
  );
}
