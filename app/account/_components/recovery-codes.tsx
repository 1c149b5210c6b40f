'use client';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../../_ui/copy-button.tsx';
import { download } from '../../_ui/download.ts';
import classes from './recovery-codes.module.css';

/** Shown once: the dialog says so, and offers the two ways to keep them. */
export function RecoveryCodes({ codes, onClose }: { codes: string[]; onClose: () => void }) {
  const t = useTranslations('people.recovery');
  const lines = codes.join('\n');
  const save = () =>
    download(
      new Blob([`${t('fileTitle')}\n\n${lines}\n`], { type: 'text/plain' }),
      'sayso-recovery-codes.txt',
    );
  return (
    <Stack gap="lg">
      <Text>{t('words')}</Text>
      <ul className={classes.codes} aria-label={t('label')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="sm">
        <CopyButton value={lines} label={t('copy')} />
        <Button variant="default" size="sm" onClick={save}>
          {t('download')}
        </Button>
        <Button size="sm" ml="auto" onClick={onClose}>
          {t('done')}
        </Button>
      </Group>
    </Stack>
  );
}
