'use client';
import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslations } from 'use-intl';

/** Copies `value`, and says whether it did: over plain http a browser gives no clipboard. */
export function CopyButton({ value, label }: { value: string; label?: string }) {
  const t = useTranslations('common.copy');
  const { copy, copied, error } = useClipboard({ timeout: 4000 });
  const words = error ? t('failed') : copied ? t('done') : (label ?? t('button'));
  return (
    <Button variant="default" size="sm" onClick={() => copy(value)}>
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
