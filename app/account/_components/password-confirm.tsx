'use client';
import { Button, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { PasswordField } from '../../_components/password-field.tsx';
import { useRefusalWords } from '../../_components/use-refusal-words.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

interface Props<Value> {
  path: string;
  words: string;
  button: string;
  onDone: (value: Value) => void;
}

/** Something that a browser left open must not be enough for. */
export function PasswordConfirm<Value>({ path, words, button: label, onDone }: Props<Value>) {
  const t = useTranslations('people');
  const reason = useReasonWords();
  const refusal = useRefusalWords();
  const { failure, form, button } = useFormSubmit<Value>(path, (_, value) => onDone(value));
  const isWrong = failure?.reason === 'wrong_password';
  return (
    <form {...form}>
      <Stack gap="lg">
        <Text>{words}</Text>
        <PasswordField
          label={t('password')}
          autoComplete="current-password"
          data-autofocus
          error={
            isWrong ? reason('wrong_password') : failure?.fields.password && t('invalid.missingPassword')
          }
        />
        <FormError>{failure && !isWrong && refusal(failure)}</FormError>
        <Button {...button} size="sm">
          {label}
        </Button>
      </Stack>
    </form>
  );
}
