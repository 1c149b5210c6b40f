'use client';
import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { NewPasswordField } from '../../_components/new-password-field.tsx';
import { PasswordField } from '../../_components/password-field.tsx';
import { useRefusalWords } from '../../_components/use-refusal-words.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './account.module.css';

const atFields = ['wrong_password', 'weak_password', 'invalid_input'];

export function OwnPasswordForm() {
  const t = useTranslations('people');
  const words = useReasonWords();
  const refusal = useRefusalWords();
  const router = useRouter();
  const [round, setRound] = useState(0);
  const { failure, form, button } = useFormSubmit('/api/account/password', () => {
    notifications.show({ message: t('own.done') });
    router.refresh();
    setRound((n) => n + 1);
  });
  const isWrong = failure?.reason === 'wrong_password';
  return (
    // A new round is an empty form: what was changed is not to be sent twice.
    <form key={round} {...form} className={classes.form}>
      <Stack gap="lg">
        <PasswordField
          name="current"
          label={t('own.current')}
          autoComplete="current-password"
          error={isWrong ? words('wrong_password') : failure?.fields.current && t('invalid.missingPassword')}
        />
        <NewPasswordField label={t('newPassword')} hint={t('passwordHint')} failure={failure} />
        <FormError>{failure && !atFields.includes(failure.reason) && refusal(failure)}</FormError>
        <Button {...button} size="sm">
          {t('own.button')}
        </Button>
      </Stack>
    </form>
  );
}
