'use client';
import { Button, Modal, NativeSelect, Stack } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Role, roles } from '#lib/vocabulary.ts';
import { DisplayNameField } from '../../_components/display-name-field.tsx';
import { UserNameField } from '../../_components/user-name-field.tsx';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { type HandedLink, HandedLinkWords } from './handed-link.tsx';

/** Adds a colleague, and shows the link that the owner hands over: the desk sends no mail. */
export function AddColleague({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useTranslations('people');
  const [made, setMade] = useState<{ link: HandedLink; name: string } | null>(null);
  const close = () => {
    onClose();
    setMade(null);
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={made ? t('link.title', { name: made.name }) : t('add.title')}
      closeOnClickOutside={false}
    >
      {made ? <HandedLinkWords {...made} onClose={close} /> : <AddColleagueForm onMade={setMade} />}
    </Modal>
  );
}

function AddColleagueForm({ onMade }: { onMade: (made: { link: HandedLink; name: string }) => void }) {
  const t = useTranslations('people');
  const roleWord = useTranslations('vocabulary.role');
  const words = useReasonWords();
  const router = useRouter();
  const [role, setRole] = useState<Role>('checker');
  const { failure, form, button } = useFormSubmit<{ link: HandedLink }>(
    '/api/people',
    ({ displayName = '' }, { link }) => {
      onMade({ link, name: displayName.trim() });
      router.refresh();
    },
  );
  const isTaken = failure?.reason === 'name_taken';
  const atField = isTaken || failure?.reason === 'invalid_input';
  return (
    <form {...form}>
      <Stack gap="lg">
        <DisplayNameField
          autoComplete="off"
          data-autofocus
          isRefused={Boolean(failure?.fields.displayName)}
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
        <FormError>{failure && !atField && words(failure.reason)}</FormError>
        <Button {...button} size="sm">
          {t('add.button')}
        </Button>
      </Stack>
    </form>
  );
}
