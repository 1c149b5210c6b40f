'use client';
import { Button, NativeSelect, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { NewPasswordField } from '../../_components/new-password-field.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

/** `owners`: the user names that the link may be used for. */
export function OwnerLinkForm({ token, owners }: { token: string; owners: string[] }) {
  const t = useTranslations('people');
  const words = useReasonWords();
  const toDesk = () => window.location.replace('/');
  const { failure, form, button } = useFormSubmit('/api/set-up/owner', toDesk, { token });
  const atField = failure?.reason === 'weak_password' || failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        <NativeSelect
          name="userName"
          label={t('ownerLink.owner')}
          data={owners}
          size="md"
          autoComplete="username"
        />
        <NewPasswordField label={t('newPassword')} hint={t('passwordHint')} failure={failure} />
        <FormError>{failure && !atField && words(failure.reason)}</FormError>
        <Button {...button} size="md" fullWidth>
          {t('ownerLink.button')}
        </Button>
      </Stack>
    </form>
  );
}
