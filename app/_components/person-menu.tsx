'use client';
import {
  type MantineColorScheme,
  Menu,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Actor } from '#lib/workbench/actor.ts';
import { may } from '#lib/workbench/allow.ts';
import { Initials } from '../_ui/initials.tsx';
import { KeyHint } from '../_ui/key-hint.tsx';
import { useShortcuts } from '../_ui/keys.ts';
import { KeysSheet } from '../_ui/keys-sheet.tsx';
import { send } from '../_ui/send.ts';
import classes from './person-menu.module.css';

const schemes = ['light', 'dark', 'auto'] as const satisfies MantineColorScheme[];

/** Who is signed in, and what is theirs: the look, the keys, the way out. */
export function PersonMenu({ actor }: { actor: Actor }) {
  const t = useTranslations('common.person');
  const role = useTranslations('vocabulary.role')(actor.role);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [keysOpen, setKeysOpen] = useState(false);
  useShortcuts({ sheet: () => setKeysOpen(true) });
  return (
    <>
      <Menu position="bottom-end" width={220} withinPortal={false}>
        <Menu.Target>
          <UnstyledButton className={classes.who}>
            <Initials name={actor.name} />
            <span className={classes.name} aria-hidden="true">
              {actor.name}
            </span>
            <VisuallyHidden>{t('menu', { name: actor.name, role })}</VisuallyHidden>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('appearance')}</Menu.Label>
          <Menu.RadioGroup
            value={colorScheme}
            onChange={(value) => setColorScheme(value as MantineColorScheme)}
          >
            {schemes.map((scheme) => (
              <Menu.RadioItem key={scheme} value={scheme}>
                {t(scheme)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item onClick={() => setKeysOpen(true)} rightSection={<KeyHint of="sheet" />}>
            {t('keys')}
          </Menu.Item>
          <Menu.Item component={Link} href="/verify">
            {t('verify')}
          </Menu.Item>
          {may(actor, 'manage_people') && (
            <Menu.Item component={Link} href="/people">
              {t('people')}
            </Menu.Item>
          )}
          <Menu.Item component={Link} href="/account">
            {t('account')}
          </Menu.Item>
          <Menu.Item onClick={signOut}>{t('signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <KeysSheet opened={keysOpen} onClose={() => setKeysOpen(false)} />
    </>
  );
}

async function signOut(): Promise<void> {
  await send('/api/sign-out', {});
  // Drafts are for the eyes of who wrote them, and the next person may sit at the same machine.
  sessionStorage.clear();
  window.location.assign('/sign-in');
}
