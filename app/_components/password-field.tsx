'use client';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import classes from './password-field.module.css';

/** A password that can be looked at while it is typed, with keyboard and screen reader too. */
export function PasswordField(props: PasswordInputProps) {
  const t = useTranslations('people');
  const [visible, setVisible] = useState(false);
  return (
    <PasswordInput
      name="password"
      size="md"
      {...props}
      classNames={{ input: classes.frame }}
      // The library leaves it out inside its frame.
      aria-invalid={Boolean(props.error)}
      visible={visible}
      onVisibilityChange={setVisible}
      visibilityToggleFocusable
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
    />
  );
}
