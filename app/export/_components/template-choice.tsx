'use client';
import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ExportFormat } from '#lib/vocabulary.ts';
import type { TemplateRow } from '#lib/workbench/template/schema.ts';

/** In which look a document is made; nothing to choose where the desk keeps no template for the format. */
export function TemplateChoice({
  format,
  templates,
  chosen,
  onChange,
}: {
  format: ExportFormat;
  templates: TemplateRow[];
  chosen: number | null;
  onChange: (templateId: number | null) => void;
}) {
  const t = useTranslations('templates');
  const fitting = templates.filter((template) => template.format === format);
  if (fitting.length === 0) return null;
  return (
    <NativeSelect
      label={t('look')}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? null : Number(value))}
      data={[
        { value: '', label: t('ownLook') },
        ...fitting.map(({ id, name }) => ({ value: String(id), label: name })),
      ]}
    />
  );
}
