'use client';
import { Button, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DisplayNameField } from '../../_components/display-name-field.tsx';
import { NewPasswordField } from '../../_components/new-password-field.tsx';
import { UserNameField } from '../../_components/user-name-field.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

export function FirstOwnerForm({ token }: { token: string }) {
  const t = useTranslations('people');
  const words = useReasonWords();
  const toDesk = () => window.location.replace('/');
  const { failure, form, button } = useFormSubmit('/api/set-up', toDesk, { token });
  const isTaken = failure?.reason === 'name_taken';
  const atField = isTaken || failure?.reason === 'weak_password' || failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        <DisplayNameField autoComplete="name" autoFocus isRefused={Boolean(failure?.fields.displayName)} />
        <UserNameField
          description={t('userNameHint')}
          error={isTaken ? words('name_taken') : failure?.fields.userName && t('invalid.userName')}
        />
        <NewPasswordField label={t('password')} hint={t('passwordHint')} failure={failure} />
        <FormError>{failure && !atField && words(failure.reason)}</FormError>
        <Button {...button} size="md" fullWidth>
          {t('setUp.button')}
        </Button>
      </Stack>
    </form>
  );
}
