import { Code } from '@mantine/core';
import type { Metadata } from 'next';
import Link from 'next/link';
import { wordsFor } from '#lib/words/words-for.ts';
import { openLink } from '#lib/workbench/person/access-link.ts';
import { somebodyCanSignIn } from '#lib/workbench/person/data.ts';
import { desk } from '../_server/desk.ts';
import type { PageSearch } from '../_server/page-search.ts';
import { NarrowPage } from '../_ui/narrow-page.tsx';
import { PageNotice } from '../_ui/page-notice.tsx';
import { ChoosePasswordForm } from './_components/choose-password-form.tsx';
import { FirstOwnerForm } from './_components/first-owner-form.tsx';
import { OwnerLinkForm } from './_components/owner-link-form.tsx';

const t = wordsFor('people');
export const metadata: Metadata = { title: t('setUp.title') };

/** Where every one-time link leads: the first owner's set-up, and passwords chosen anew. */
export default async function SetUpPage({ searchParams }: PageSearch) {
  const { token } = await searchParams;
  const link = typeof token === 'string' ? openLink(desk().read, token) : null;
  if (link?.purpose === 'owner_link')
    return (
      <NarrowPage title={t('ownerLink.title')} words={t('ownerLink.words')}>
        <OwnerLinkForm token={String(token)} owners={link.owners} />
      </NarrowPage>
    );
  if (link?.person)
    return (
      <NarrowPage title={t('choose.title')} words={t('choose.words', link.person)}>
        <ChoosePasswordForm token={String(token)} userName={link.person.userName} />
      </NarrowPage>
    );
  const isSetUp = somebodyCanSignIn(desk());
  if (link && !isSetUp)
    return (
      <NarrowPage title={t('setUp.title')} words={t('setUp.words')}>
        <FirstOwnerForm token={String(token)} />
      </NarrowPage>
    );
  if (isSetUp) return <VoidLink />;
  return token ? (
    <PageNotice title={t('setUp.voidTitle')}>
      <p>{t('setUp.voidWords')}</p>
      <p>{t('setUp.voidSetUp')}</p>
    </PageNotice>
  ) : (
    <PageNotice title={t('setUp.waitingTitle')}>
      <p>{t('setUp.waitingWords')}</p>
      <p>{t('setUp.waitingAgain')}</p>
    </PageNotice>
  );
}

function VoidLink() {
  return (
    <PageNotice title={t('setUp.voidTitle')}>
      <p>{t('setUp.voidWords')}</p>
      <p>{t('setUp.voidColleague')}</p>
      <p>
        {t('setUp.voidOwner')} <Code>npm run -s sayso -- owner-link</Code>
      </p>
      <Link href="/sign-in">{t('signIn.title')}</Link>
    </PageNotice>
  );
}
