'use client';
import { ActionIcon, Button, Group, Menu, Modal, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '#lib/workbench/person/data.ts';
import { NewLink } from './new-link.tsx';
import type { AccessChange } from './use-access-change.ts';

interface Props {
  person: Colleague;
  isYou: boolean;
  change: AccessChange;
}

/** What is seldom done to a colleague's access: a new link, disabling, enabling again. */
export function PersonActions({ person, isYou, change }: Props) {
  const { name, state } = person;
  const t = useTranslations('people');
  const cancel = useTranslations('common')('cancel');
  const [open, setOpen] = useState<'link' | 'disable' | null>(null);
  const close = () => setOpen(null);
  const setBanned = (banned: boolean) => {
    close();
    return change('access', { banned }, t(banned ? 'disable.done' : 'disable.undone', { name }));
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('list.more', { name })}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {state === 'disabled' ? (
            <Menu.Item onClick={() => setBanned(false)}>{t('list.enable')}</Menu.Item>
          ) : (
            <>
              <Menu.Item onClick={() => setOpen('link')}>{t(`list.link.${state}`)}</Menu.Item>
              {!isYou && <Menu.Item onClick={() => setOpen('disable')}>{t('list.disable')}</Menu.Item>}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <NewLink person={person} opened={open === 'link'} onClose={close} />
      <Modal opened={open === 'disable'} onClose={close} title={t('disable.title', { name })}>
        <Text mb="lg">{t('disable.words')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {cancel}
          </Button>
          <Button onClick={() => setBanned(true)}>{t('disable.button')}</Button>
        </Group>
      </Modal>
    </>
  );
}
