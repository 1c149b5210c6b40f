'use client';
import { Button, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PasswordField } from '../../_components/password-field.tsx';
import { useRefusalWords } from '../../_components/use-refusal-words.ts';
import { UserNameField } from '../../_components/user-name-field.tsx';
import type { SignedIn } from '../../_server/sign-in.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';

/** The first step: name and password. */
export function SignInForm({ onDone }: { onDone: (step: SignedIn['step']) => void }) {
  const t = useTranslations('people');
  const refusal = useRefusalWords();
  const { failure, form, button } = useFormSubmit<Pick<SignedIn, 'step'>>('/api/sign-in', (_, { step }) =>
    onDone(step),
  );
  return (
    <form {...form}>
      <Stack gap="lg">
        <UserNameField autoFocus error={failure?.fields.userName && t('invalid.missingUserName')} />
        <PasswordField
          label={t('password')}
          autoComplete="current-password"
          data-retry
          error={failure?.fields.password && t('invalid.missingPassword')}
        />
        <FormError>{failure && refusal(failure)}</FormError>
        <Button {...button} size="md" fullWidth>
          {t('signIn.button')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('signIn.help')}
        </Text>
      </Stack>
    </form>
  );
}
