'use client';
import { Button, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { NewPasswordField } from '../../_components/new-password-field.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

/** `userName`: whose password it is, so that the browser's own password keeper knows. */
export function ChoosePasswordForm({ token, userName }: { token: string; userName: string }) {
  const t = useTranslations('people');
  const words = useReasonWords();
  // To the second step, where the person has one: the sign-in page knows.
  const toDesk = () => window.location.replace('/');
  const { failure, form, button } = useFormSubmit('/api/set-up/password', toDesk, { token });
  const atField = failure?.reason === 'weak_password' || failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <input type="hidden" name="username" autoComplete="username" value={userName} readOnly />
      <Stack gap="lg">
        <NewPasswordField label={t('password')} hint={t('passwordHint')} failure={failure} />
        <FormError>{failure && !atField && words(failure.reason)}</FormError>
        <Button {...button} size="md" fullWidth>
          {t('choose.button')}
        </Button>
      </Stack>
    </form>
  );
}
