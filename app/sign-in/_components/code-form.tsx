'use client';
import { Anchor, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { CodeField } from '../../_components/code-field.tsx';
import { useRefusalWords } from '../../_components/use-refusal-words.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';

/** The second step: a code of the app, or a recovery code where the phone is not at hand. */
export function CodeForm({ onDone, onStartOver }: { onDone: () => void; onStartOver: () => void }) {
  const t = useTranslations('people.code');
  const [kind, setKind] = useState<'app' | 'recovery'>('app');
  return (
    <Stack gap="lg">
      <Text>{t(kind === 'app' ? 'words' : 'recoveryWords')}</Text>
      {/* Another form for another code: an old refusal says nothing about it. */}
      <OneCode key={kind} kind={kind} onDone={onDone} />
      <Group justify="space-between">
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => setKind(kind === 'app' ? 'recovery' : 'app')}
        >
          {t(kind === 'app' ? 'toRecovery' : 'toApp')}
        </Anchor>
        <Anchor component="button" type="button" size="sm" onClick={onStartOver}>
          {t('startOver')}
        </Anchor>
      </Group>
    </Stack>
  );
}

function OneCode({ kind, onDone }: { kind: 'app' | 'recovery'; onDone: () => void }) {
  const t = useTranslations('people.code');
  const refusal = useRefusalWords();
  const { failure, form, button } = useFormSubmit('/api/sign-in/code', onDone);
  const isUnreadable = failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        {kind === 'app' ? (
          <CodeField autoFocus error={isUnreadable && t('sixDigits')} />
        ) : (
          <TextInput
            name="recoveryCode"
            label={t('recoveryLabel')}
            size="md"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            data-retry
            error={isUnreadable && t('twelveSigns')}
          />
        )}
        <FormError>{failure && !isUnreadable && refusal(failure)}</FormError>
        <Button {...button} size="md" fullWidth>
          {t('button')}
        </Button>
      </Stack>
    </form>
  );
}
