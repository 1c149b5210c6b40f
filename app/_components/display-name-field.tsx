'use client';
import { TextInput, type TextInputProps } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** The name that colleagues read beside each decision. `isRefused`: the desk could not take what stands there. */
export function DisplayNameField({ isRefused, ...props }: TextInputProps & { isRefused: boolean }) {
  const t = useTranslations('people');
  return (
    <TextInput
      name="displayName"
      label={t('displayName')}
      description={t('displayNameHint')}
      size="md"
      error={isRefused && t('invalid.displayName')}
      {...props}
    />
  );
}
