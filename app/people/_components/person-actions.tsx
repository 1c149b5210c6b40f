'use client';
import { ActionIcon, Button, Group, Menu, Modal, Text } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '#lib/workbench/person/data.ts';
import { NewPassword } from './new-password.tsx';
import type { AccessChange } from './use-access-change.ts';

interface Props {
  person: Colleague;
  isYou: boolean;
  change: AccessChange;
}

/** What is seldom done to a colleague's access: a new password, shutting out, letting in again. */
export function PersonActions({ person: { id, name, banned }, isYou, change }: Props) {
  const t = useTranslations('people');
  const cancel = useTranslations('common')('cancel');
  const [open, setOpen] = useState<'password' | 'ban' | null>(null);
  const close = () => setOpen(null);
  const setBanned = (next: boolean) => {
    close();
    return change('access', { banned: next }, t(next ? 'ban.done' : 'ban.undone', { name }));
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
          <Menu.Item onClick={() => setOpen('password')}>{t('list.reset')}</Menu.Item>
          {banned && <Menu.Item onClick={() => setBanned(false)}>{t('list.unban')}</Menu.Item>}
          {!banned && !isYou && <Menu.Item onClick={() => setOpen('ban')}>{t('list.ban')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
      <NewPassword personId={id} name={name} opened={open === 'password'} onClose={close} />
      <Modal opened={open === 'ban'} onClose={close} title={t('ban.title', { name })}>
        <Text mb="lg">{t('ban.words')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close} data-autofocus>
            {cancel}
          </Button>
          <Button onClick={() => setBanned(true)}>{t('ban.button')}</Button>
        </Group>
      </Modal>
    </>
  );
}
