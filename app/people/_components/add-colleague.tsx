'use client';
import { Button, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Role, roles } from '#lib/vocabulary.ts';
import { NewPasswordField } from '../../_components/new-password-field.tsx';
import { UserNameField } from '../../_components/user-name-field.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';

/** Adds a colleague with a first password, which the owner hands over: the desk sends no mail. */
export function AddColleague({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('people');
  return (
    <Modal opened={opened} onClose={onClose} title={t('add.title')} closeOnClickOutside={false}>
      <AddColleagueForm onClose={onClose} />
    </Modal>
  );
}

function AddColleagueForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations('people');
  const roleWord = useTranslations('vocabulary.role');
  const words = useReasonWords();
  const router = useRouter();
  const [role, setRole] = useState<Role>('checker');
  const { failure, form, button } = useFormSubmit('/api/people', ({ displayName = '' }) => {
    notifications.show({ message: t('add.done', { name: displayName.trim() }) });
    onClose();
    router.refresh();
  });
  const isTaken = failure?.reason === 'name_taken';
  const atField = isTaken || failure?.reason === 'weak_password' || failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        <TextInput
          name="displayName"
          label={t('displayName')}
          description={t('displayNameHint')}
          size="md"
          autoComplete="off"
          data-autofocus
          error={failure?.fields.displayName && t('invalid.displayName')}
        />
        <UserNameField
          description={t('userNameHint')}
          autoComplete="off"
          error={isTaken ? words('name_taken') : failure?.fields.userName && t('invalid.userName')}
        />
        <NativeSelect
          name="role"
          label={t('list.role')}
          description={t(`roleHint.${role}`)}
          size="md"
          value={role}
          data={roles.map((value) => ({ value, label: roleWord(value) }))}
          onChange={({ currentTarget }) => setRole(currentTarget.value as Role)}
        />
        <NewPasswordField
          label={t('add.firstPassword')}
          hint={t('add.firstPasswordHint')}
          failure={failure}
        />
        <FormError>{failure && !atField && words(failure.reason)}</FormError>
        <Button {...button} size="sm">
          {t('add.button')}
        </Button>
      </Stack>
    </form>
  );
}
