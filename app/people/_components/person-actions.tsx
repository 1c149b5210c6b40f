'use client';
import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '#lib/workbench/person/data.ts';
import { Ask } from './ask.tsx';
import { NewLink } from './new-link.tsx';
import { Rename } from './rename.tsx';
import type { AccessChange } from './use-access-change.ts';

interface Props {
  person: Colleague;
  change: AccessChange;
}

/** What is seldom changed for a colleague: their name, and of their access a new link, its second factor, disabling. */
export function PersonActions({ person, change }: Props) {
  const { name, state, hasSecondFactor } = person;
  const t = useTranslations('people');
  const [open, setOpen] = useState<'rename' | 'link' | 'disable' | 'factor' | null>(null);
  const close = () => setOpen(null);
  const setBanned = (banned: boolean) => {
    close();
    return change('access', { banned }, t(banned ? 'disable.done' : 'disable.undone', { name }));
  };
  const takeOff = () => {
    close();
    return change('second-factor', {}, t('factorOff.done', { name }));
  };
  const wordsOf = (what: 'disable' | 'factorOff') => ({
    title: t(`${what}.title`, { name }),
    words: t(`${what}.words`),
    button: t(`${what}.button`),
  });
  return (
    <>
      <Menu position="bottom-end" withinPortal={false}>
        <Menu.Target>
          <ActionIcon aria-label={t('list.more', { name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('rename')}>{t('list.rename')}</Menu.Item>
          {state === 'disabled' ? (
            <Menu.Item onClick={() => setBanned(false)}>{t('list.enable')}</Menu.Item>
          ) : (
            <>
              <Menu.Item onClick={() => setOpen('link')}>{t(`list.link.${state}`)}</Menu.Item>
              {hasSecondFactor && (
                <Menu.Item onClick={() => setOpen('factor')}>{t('list.factorOff')}</Menu.Item>
              )}
              <Menu.Item onClick={() => setOpen('disable')}>{t('list.disable')}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Rename person={person} opened={open === 'rename'} onClose={close} />
      <NewLink person={person} opened={open === 'link'} onClose={close} />
      <Ask
        opened={open === 'disable'}
        words={wordsOf('disable')}
        onNo={close}
        onYes={() => setBanned(true)}
      />
      <Ask opened={open === 'factor'} words={wordsOf('factorOff')} onNo={close} onYes={takeOff} />
    </>
  );
}
