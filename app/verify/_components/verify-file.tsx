'use client';
/** Says in one sentence whether a file is what left the desk. The file itself stays where it is. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { VerifiedFile } from '#lib/workbench/export/verify.ts';
import { type Answer, get } from '../../_ui/send.ts';
import { hashFile } from './hash-file.ts';
import { type Finding, VerifiedWords } from './verified-words.tsx';
import classes from './verify.module.css';

export function VerifyFile() {
  const t = useTranslations('sealing');
  const [typed, setTyped] = useState('');
  const [reading, setReading] = useState(false);
  const [finding, setFinding] = useState<Finding | null>(null);

  const lookUp = async (asked: string, file: string | null) => {
    setReading(true);
    const path = `/api/verify?${new URLSearchParams({ asked })}`;
    const answer = await get<VerifiedFile | { since: number }>(path);
    setFinding({ ...findingIn(answer), asked, file });
    setReading(false);
  };
  const readFile = async ([file]: File[]) => {
    if (!file) return;
    setReading(true);
    const hashed = await hashFile(file);
    if (hashed.ok) return lookUp(hashed.sha256, file.name);
    setFinding({ kind: 'refused', reason: hashed.reason, asked: '', file: file.name });
    setReading(false);
  };

  return (
    <main className={classes.page}>
      <Title order={1}>{t('title')}</Title>
      <Text c="dimmed" size="sm">
        {t('intro')}
      </Text>
      <Dropzone
        onDrop={readFile}
        multiple={false}
        loading={reading}
        inputProps={{ 'aria-label': t('drop') }}
        className={classes.drop}
      >
        <Text ta="center">{t('drop')}</Text>
      </Dropzone>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void lookUp(typed.trim(), null);
        }}
      >
        <Stack gap="xs">
          <TextInput
            label={t('typed')}
            description={t('typedWords')}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            spellCheck={false}
            autoComplete="off"
          />
          <Group>
            <Button type="submit" size="sm" variant="default" disabled={typed.trim() === ''}>
              {t('look')}
            </Button>
          </Group>
        </Stack>
      </form>
      <div aria-live="polite">{finding && <VerifiedWords finding={finding} />}</div>
      <Text c="dimmed" size="xs">
        {t('evidence')}
      </Text>
    </main>
  );
}

function findingIn(answer: Answer<VerifiedFile | { since: number }>) {
  if (!answer.ok) return { kind: 'refused', reason: answer.reason } as const;
  if ('since' in answer.value) return { kind: 'head', since: answer.value.since } as const;
  return { kind: 'known', verified: answer.value } as const;
}
