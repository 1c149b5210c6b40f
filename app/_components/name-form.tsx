'use client';
import { Button, Stack } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { FormError } from '../_ui/form-error.tsx';
import { useFormSubmit } from '../_ui/use-form-submit.ts';
import { useReasonWords } from '../_ui/use-reason-words.ts';
import { DisplayNameField } from './display-name-field.tsx';

interface Props {
  /** The route that takes it. */
  path: string;
  name: string;
  onDone: (name: string) => void;
  autoFocus?: boolean;
}

/** Another name for a person: their own, or a colleague's. */
export function NameForm({ path, name, onDone, autoFocus }: Props) {
  const t = useTranslations('people');
  const words = useReasonWords();
  const { failure, form, button } = useFormSubmit(path, ({ displayName = '' }) => onDone(displayName.trim()));
  const isUnreadable = failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        <DisplayNameField
          autoComplete="off"
          defaultValue={name}
          data-autofocus={autoFocus}
          isRefused={isUnreadable}
        />
        <FormError>{failure && !isUnreadable && words(failure.reason)}</FormError>
        <Button {...button} size="sm">
          {t('rename.button')}
        </Button>
      </Stack>
    </form>
  );
}
