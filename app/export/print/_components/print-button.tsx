'use client';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';

export function PrintButton() {
  const t = useTranslations('printing');
  return (
    <Button
      size="sm"
      onClick={() => window.print()}
      leftSection={<IconPrinter size={16} aria-hidden="true" />}
    >
      {t('print')}
    </Button>
  );
}
