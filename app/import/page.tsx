import type { Metadata } from 'next';
import { wordsFor } from '#lib/words/words-for.ts';
import { may } from '#lib/workbench/allow.ts';
import { requireActor } from '../_server/session.ts';
import { PageNotice } from '../_ui/page-notice.tsx';
import { ImportDesk } from './_components/import-desk.tsx';

export function generateMetadata(): Metadata {
  return { title: wordsFor('importing')('title') };
}

export default async function ImportPage() {
  const actor = await requireActor();
  if (may(actor, 'import_article')) return <ImportDesk />;
  const t = wordsFor('importing');
  return (
    <PageNotice title={t('title')}>
      <p>{t('mayNot')}</p>
    </PageNotice>
  );
}
