'use client';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OwnSession } from '#lib/workbench/person/own-sessions.ts';
import { send } from '../../_ui/send.ts';
import { Moment } from '../../_ui/time.tsx';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './own-sessions.module.css';

/** Where the person is signed in; ends one of these sessions, or all. */
export function OwnSessions({ sessions }: { sessions: OwnSession[] }) {
  const t = useTranslations('people.sessions');
  const words = useReasonWords();
  const router = useRouter();
  const [ending, setEnding] = useState<string | null>(null);

  async function end(path: string, id: string, onDone: () => void) {
    setEnding(id);
    const answer = await send(`/api/account/sessions/${path}`, {});
    setEnding(null);
    if (answer.ok) onDone();
    else notifications.show({ message: words(answer.reason), color: 'red', autoClose: 10_000 });
  }
  const endOne = (id: string) =>
    end(`${id}/end`, id, () => {
      notifications.show({ message: t('ended') });
      router.refresh();
    });
  const endAll = () =>
    end('end', 'all', () => {
      sessionStorage.clear();
      window.location.assign('/sign-in');
    });
  return (
    <>
      <p>{t('words')}</p>
      <ul className={classes.list}>
        {sessions.map(({ id, browser, since, lastUsed, until, isThis }) => (
          <li key={id} className={classes.session}>
            <div>
              <div className={classes.name}>
                {browserWords(t, browser)}
                {isThis && <span className={classes.this}> · {t('this')}</span>}
              </div>
              <div className={classes.meta}>
                <span>
                  {t('since')} <Moment iso={since} />
                </span>
                {!isThis && (
                  <span>
                    {t('lastUsed')} <Moment iso={lastUsed} />
                  </span>
                )}
                <span>
                  {t('until')} <Moment iso={until} />
                </span>
              </div>
            </div>
            {!isThis && (
              <Button
                className={classes.end}
                variant="default"
                loading={ending === id}
                onClick={() => endOne(id)}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button variant="default" size="sm" mt="lg" loading={ending === 'all'} onClick={endAll}>
        {t('endAll')}
      </Button>
    </>
  );
}

type Words = ReturnType<typeof useTranslations<'people.sessions'>>;

function browserWords(t: Words, named: OwnSession['browser']): string {
  if (!named) return t('unknown');
  const { browser, system } = named;
  if (browser && system) return t('browserOn', { browser, system });
  return browser ?? system ?? t('unknown');
}
