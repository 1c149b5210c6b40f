import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { wordsFor } from '#lib/words/words-for.ts';
import { somebodyCanSignIn } from '#lib/workbench/person/data.ts';
import { desk } from '../_server/desk.ts';
import type { PageSearch } from '../_server/page-search.ts';
import { waitsForCode } from '../_server/second-step.ts';
import { currentActor } from '../_server/session.ts';
import { NarrowPage } from '../_ui/narrow-page.tsx';
import { SignIn } from './_components/sign-in.tsx';
import { returnPath } from './return-path.ts';

const t = wordsFor('people');
export const metadata: Metadata = { title: t('signIn.title') };

export default async function SignInPage({ searchParams }: PageSearch) {
  const to = returnPath((await searchParams).to);
  if (await currentActor()) redirect(to);
  if (!somebodyCanSignIn(desk())) redirect('/set-up');
  return (
    <NarrowPage title={t('signIn.title')}>
      <SignIn to={to} first={waitsForCode(desk(), await headers()) ? 'code' : 'password'} />
    </NarrowPage>
  );
}
