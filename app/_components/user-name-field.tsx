'use client';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** The name that one signs in with: no keyboard may capitalise or correct it. */
export function UserNameField(props: TextInputProps) {
  const t = useTranslations('people');
  return (
    <TextInput
      name="userName"
      label={t('userName')}
      size="md"
      autoComplete="username"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      {...props}
    />
  );
}
