'use client';
import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type TextEncoding, textEncodings } from '#lib/vocabulary.ts';

/** How letters are encoded, as a person says it; null: nobody has chosen yet. */
export function EncodingChoice({
  chosen,
  disabled,
  onChosen,
}: {
  chosen: TextEncoding | null;
  disabled: boolean;
  onChosen: (encoding: TextEncoding) => void;
}) {
  const t = useTranslations('importing');
  return (
    <NativeSelect
      size="xs"
      label={t('encoding')}
      value={chosen ?? ''}
      disabled={disabled}
      onChange={(event) => onChosen(event.currentTarget.value as TextEncoding)}
      data={[
        ...(chosen === null ? [{ value: '', label: t('encodingChoose'), disabled: true }] : []),
        ...textEncodings.map((one) => ({ value: one, label: t(`encodings.${one}`) })),
      ]}
    />
  );
}
