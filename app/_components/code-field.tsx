'use client';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** The six digits of an app: a phone offers them, and its keyboard shows digits. */
export function CodeField(props: TextInputProps) {
  const t = useTranslations('people.code');
  return (
    <TextInput
      name="code"
      label={t('label')}
      description={t('hint')}
      size="md"
      autoComplete="one-time-code"
      inputMode="numeric"
      maxLength={9}
      spellCheck={false}
      data-retry
      {...props}
    />
  );
}
