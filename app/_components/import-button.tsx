'use client';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';

/** A client component because Next hands no component, such as Link, from the server to Mantine. */
export function ImportButton() {
  const t = useTranslations('common');
  return (
    <Button
      component={Link}
      href="/import"
      variant="default"
      h={34}
      leftSection={<IconPlus size={14} stroke={2} aria-hidden="true" />}
    >
      {t('import')}
    </Button>
  );
}
