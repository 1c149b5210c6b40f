import type { Metadata } from 'next';
import { wordsFor } from '#lib/words/words-for.ts';
import { listOwnSessions } from '#lib/workbench/person/own-sessions.ts';
import { desk } from '../_server/desk.ts';
import { recoveryCodesLeft } from '../_server/second-factor.ts';
import { currentSession, requireActor } from '../_server/session.ts';
import classes from './_components/account.module.css';
import { OwnName } from './_components/own-name.tsx';
import { OwnPasswordForm } from './_components/own-password-form.tsx';
import { OwnSecondFactor } from './_components/own-second-factor.tsx';
import { OwnSessions } from './_components/own-sessions.tsx';

const t = wordsFor('people');
export const metadata: Metadata = { title: t('own.title') };

/** What is one's own: name, password, second factor, open sessions. */
export default async function AccountPage() {
  const actor = await requireActor();
  const session = await currentSession();
  return (
    <main className={classes.page}>
      <h1>{t('own.title')}</h1>
      <section aria-labelledby="name">
        <h2 id="name">{t('displayName')}</h2>
        <OwnName name={actor.name} />
      </section>
      <section aria-labelledby="password">
        <h2 id="password">{t('own.passwordTitle')}</h2>
        <p>{t('own.words')}</p>
        <OwnPasswordForm />
      </section>
      <section aria-labelledby="second-factor">
        <h2 id="second-factor">{t('secondFactor.title')}</h2>
        <OwnSecondFactor left={await recoveryCodesLeft(desk(), actor)} />
      </section>
      <section aria-labelledby="sessions">
        <h2 id="sessions">{t('sessions.title')}</h2>
        <OwnSessions sessions={listOwnSessions(desk(), actor, session?.id ?? '')} />
      </section>
    </main>
  );
}
