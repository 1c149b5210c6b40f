'use client';
import { Button, Modal, Stack, Text } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '#lib/workbench/person/data.ts';
import { FormError } from '../../_ui/form-error.tsx';
import { useFormSubmit } from '../../_ui/use-form-submit.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { type HandedLink, HandedLinkWords } from './handed-link.tsx';

interface Props {
  person: Colleague;
  opened: boolean;
  onClose: () => void;
}

/** A new link for a colleague who forgot their password, or whose first link grew too old. */
export function NewLink({ person, opened, onClose }: Props) {
  const t = useTranslations('people.link');
  const [link, setLink] = useState<HandedLink | null>(null);
  const close = () => {
    onClose();
    setLink(null);
  };
  const { name } = person;
  return (
    <Modal opened={opened} onClose={close} title={t('title', { name })} closeOnClickOutside={false}>
      {link ? (
        <HandedLinkWords link={link} name={name} onClose={close} />
      ) : (
        <NewLinkForm person={person} onMade={setLink} />
      )}
    </Modal>
  );
}

function NewLinkForm({ person, onMade }: { person: Colleague; onMade: (link: HandedLink) => void }) {
  const t = useTranslations('people.link');
  const words = useReasonWords();
  const router = useRouter();
  const { failure, form, button } = useFormSubmit<{ link: HandedLink }>(
    `/api/people/${person.id}/link`,
    (_, { link }) => {
      onMade(link);
      router.refresh();
    },
  );
  return (
    <form {...form}>
      <Stack gap="lg">
        <Text>{t(person.state === 'invited' ? 'anew' : 'forgotten')}</Text>
        <FormError>{failure && words(failure.reason)}</FormError>
        <Button {...button} size="sm" data-autofocus>
          {t('make')}
        </Button>
      </Stack>
    </form>
  );
}
