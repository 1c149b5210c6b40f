'use client';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyField } from '../../_ui/copy-field.tsx';
import { Moment } from '../../_ui/time.tsx';

export interface HandedLink {
  address: string;
  /** UTC, ISO 8601. */
  expiresAt: string;
  /** It opens on the desk's own machine alone. */
  onlyHere: boolean;
}

/** A link that was just made: it is nowhere else, so the dialog says so before it is closed. */
export function HandedLinkWords({
  link,
  name,
  onClose,
}: {
  link: HandedLink;
  name: string;
  onClose: () => void;
}) {
  const t = useTranslations('people.link');
  return (
    <Stack gap="lg">
      <Text>{t('words', { name })}</Text>
      <CopyField label={t('label')} value={link.address} />
      {link.onlyHere && <Text size="sm">{t('onlyHere')}</Text>}
      <Text size="sm" c="dimmed">
        {t('until')} <Moment iso={link.expiresAt} />. {t('once')}
      </Text>
      <Group justify="flex-end">
        <Button size="sm" onClick={onClose}>
          {t('close')}
        </Button>
      </Group>
    </Stack>
  );
}
