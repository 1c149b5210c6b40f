'use client';
import { Radio, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ExportRefusal } from '#lib/export/claims-file.ts';
import type { ExportFormat } from '#lib/vocabulary.ts';

/** A format to choose; where the view cannot be taken in it, why not. */
export function FormatRadio({ format, refusal }: { format: ExportFormat; refusal: ExportRefusal | null }) {
  const t = useTranslations('exporting');
  const names = useTranslations('vocabulary.exportFormat');
  const reasons = useTranslations('reasons');
  return (
    <Radio
      value={format}
      label={names(format)}
      disabled={refusal !== null}
      description={
        refusal ? (
          <Text span size="xs" c="var(--disputed)">
            {reasons(refusal)}
          </Text>
        ) : (
          t(`${format}Words`)
        )
      }
    />
  );
}
