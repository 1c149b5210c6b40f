'use client';
import { Modal } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'use-intl';
import type { Colleague } from '#lib/workbench/person/data.ts';
import { NameForm } from '../../_components/name-form.tsx';

/** Another name for a colleague. */
export function Rename({
  person: { id, name },
  opened,
  onClose,
}: {
  person: Colleague;
  opened: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('people.rename');
  const router = useRouter();
  const onDone = (now: string) => {
    notifications.show({ message: t('done', { name, now }) });
    onClose();
    router.refresh();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('title', { name })}>
      <NameForm path={`/api/people/${id}/name`} name={name} onDone={onDone} autoFocus />
    </Modal>
  );
}
