'use client';
import { Button, Stack, Text } from '@mantine/core';
import { useFormatter, useTranslations } from 'use-intl';
import { PasswordField } from '../../_components/password-field.tsx';
import { UserNameField } from '../../_components/user-name-field.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { type FormFailure, useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

/** Leads to `to`, a path of this desk, with a whole new page: nothing of a session before stays in memory. */
export function SignInForm({ to }: { to: string }) {
  const t = useTranslations('people');
  const { failure, form, button } = useFormSubmit('/api/sign-in', () => window.location.assign(to));
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
        <FormError>{failure && <Refusal failure={failure} />}</FormError>
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

function Refusal({ failure: { reason, fields, body } }: { failure: FormFailure }) {
  const t = useTranslations('people');
  const words = useReasonWords();
  const format = useFormatter();
  if (Object.keys(fields).length > 0) return null;
  const retryAt = retryAtIn(body);
  if (!retryAt) return words(reason);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return t('tooManyAttempts', {
    time: format.dateTime(retryAt, { hour: 'numeric', minute: '2-digit', timeZone }),
  });
}

function retryAtIn(body: unknown): Date | null {
  if (typeof body !== 'object' || body === null || !('retryAt' in body)) return null;
  // A minute more than needed, since the time is shown without its seconds.
  return new Date(Date.parse(String(body.retryAt)) + 60_000);
}
