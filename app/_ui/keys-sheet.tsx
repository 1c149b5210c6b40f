'use client';
import { Modal } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { KeyHint } from './key-hint.tsx';
import { useShortcutsOnScreen } from './keys.ts';
import classes from './keys-sheet.module.css';
import { shortcuts } from './shortcuts.ts';

/** The keys that work on this screen, by where they work. */
export function KeysSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('common.keys');
  const names = useShortcutsOnScreen();
  const scopes = [...new Set(names.map((name) => shortcuts[name].scope))];
  return (
    <Modal opened={opened} onClose={onClose} title={t('title')} size="md">
      {scopes.map((scope) => (
        <section key={scope} className={classes.scope}>
          <h3>{t(`scope.${scope}`)}</h3>
          <dl>
            {names
              .filter((name) => shortcuts[name].scope === scope)
              .map((name) => (
                <div key={name}>
                  <dt>
                    <KeyHint of={name} spoken />
                  </dt>
                  <dd>{t(name)}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      <p className={classes.layout}>{t('layout')}</p>
    </Modal>
  );
}
