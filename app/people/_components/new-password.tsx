'use client';
import { Button, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslations } from 'use-intl';
import { NewPasswordField } from '../../_components/new-password-field.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

interface Props {
  personId: string;
  name: string;
  opened: boolean;
  onClose: () => void;
}

/** Sets a colleague's password anew, for the one who forgot theirs. */
export function NewPassword({ personId, name, opened, onClose }: Props) {
  const t = useTranslations('people');
  return (
    <Modal opened={opened} onClose={onClose} title={t('reset.title', { name })} closeOnClickOutside={false}>
      <NewPasswordForm personId={personId} name={name} onClose={onClose} />
    </Modal>
  );
}

function NewPasswordForm({ personId, name, onClose }: Omit<Props, 'opened'>) {
  const t = useTranslations('people');
  const words = useReasonWords();
  const { failure, form, button } = useFormSubmit(`/api/people/${personId}/password`, () => {
    notifications.show({ message: t('reset.done', { name }) });
    onClose();
  });
  const atField = failure?.reason === 'weak_password' || failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        <Text size="sm" c="dimmed">
          {t('reset.words')}
        </Text>
        <NewPasswordField label={t('newPassword')} hint={t('add.firstPasswordHint')} failure={failure} />
        <FormError>{failure && !atField && words(failure.reason)}</FormError>
        <Button {...button} size="sm">
          {t('reset.button')}
        </Button>
      </Stack>
    </form>
  );
}
