import type { Metadata } from 'next';
import { wordsFor } from '#lib/words/words-for.ts';
import { requireActor } from '../_server/session.ts';
import { NarrowPage } from '../_ui/narrow-page.tsx';
import { OwnPasswordForm } from './_components/own-password-form.tsx';

const t = wordsFor('people');
export const metadata: Metadata = { title: t('own.title') };

export default async function AccountPage() {
  await requireActor();
  return (
    <NarrowPage title={t('own.title')} words={t('own.words')}>
      <OwnPasswordForm />
    </NarrowPage>
  );
}
