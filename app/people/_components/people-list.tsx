'use client';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { roles } from '#lib/vocabulary.ts';
import type { Colleague } from '#lib/workbench/person/data.ts';
import { AddColleague } from './add-colleague.tsx';
import classes from './people-list.module.css';
import { PersonRow } from './person-row.tsx';

/** Everyone with an account; `ownId` is the owner who looks. */
export function PeopleList({ people, ownId }: { people: Colleague[]; ownId: string }) {
  const t = useTranslations('people');
  const role = useTranslations('vocabulary.role');
  const [adding, setAdding] = useState(false);
  return (
    <main className={classes.page}>
      <div className={classes.top}>
        <h1>{t('list.title')}</h1>
        <Button size="sm" onClick={() => setAdding(true)}>
          {t('add.open')}
        </Button>
      </div>
      <p className={classes.words}>{t('list.words')}</p>
      <ul className={classes.list} aria-label={t('list.count', { count: people.length })}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} isYou={person.id === ownId} />
        ))}
      </ul>
      {people.length === 1 && <p className={classes.words}>{t('list.alone')}</p>}
      <dl className={classes.roles}>
        {roles.map((name) => (
          <div key={name}>
            <dt>{role(name)}</dt>
            <dd>{t(`roleHint.${name}`)}</dd>
          </div>
        ))}
      </dl>
      <AddColleague opened={adding} onClose={() => setAdding(false)} />
    </main>
  );
}
