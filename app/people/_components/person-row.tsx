'use client';
import { NativeSelect } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import { type Role, roles } from '#lib/vocabulary.ts';
import type { Colleague } from '#lib/workbench/person/data.ts';
import { Initials } from '../../_ui/initials.tsx';
import { Moment } from '../../_ui/time.tsx';
import { PersonActions } from './person-actions.tsx';
import classes from './person-row.module.css';
import { useAccessChange } from './use-access-change.ts';

/** One colleague: who they are, their role to change, and what else can be done. */
export function PersonRow({ person, isYou }: { person: Colleague; isYou: boolean }) {
  const t = useTranslations('people');
  const roleWord = useTranslations('vocabulary.role');
  const { change, pending } = useAccessChange(person.id);
  // What is chosen before the page is live would jump back without a word.
  const live = useMounted();
  const { name, userName, role, state, hasSecondFactor, joinedAt } = person;
  const setRole = (next: Role) =>
    change('role', { role: next }, t('roleDone', { name, role: roleWord(next) }));
  return (
    <li className={classes.row} data-state={state}>
      <Initials name={name} />
      <div className={classes.who}>
        <span className={classes.name}>{name}</span>
        {isYou && <span className={classes.you}> · {t('list.you')}</span>}
        <div className={classes.meta}>
          <span>{userName}</span>
          {hasSecondFactor && <span>{t('list.secondFactor')}</span>}
          <span className={classes.since}>
            {t('list.since')} <Moment iso={joinedAt} />
          </span>
        </div>
      </div>
      {state !== 'active' && <span className={classes.state}>{t(`list.${state}`)}</span>}
      <NativeSelect
        className={classes.role}
        aria-label={t('list.roleOf', { name })}
        value={role}
        disabled={pending || !live}
        data={roles.map((value) => ({ value, label: roleWord(value) }))}
        onChange={({ currentTarget }) => setRole(currentTarget.value as Role)}
      />
      {!isYou && <PersonActions person={person} change={change} />}
    </li>
  );
}
