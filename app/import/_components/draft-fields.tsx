'use client';
import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { articleDetails } from '#lib/workbench/article/schema.ts';
import { type Draft, type Mendable, mendable, shown } from './drafts.ts';
import classes from './import-desk.module.css';

const labels = {
  title: 'fieldTitle',
  publisher: 'fieldPublisher',
  byline: 'fieldByline',
  publishedAt: 'fieldDate',
  address: 'fieldAddress',
} as const satisfies Record<Mendable, string>;

const placeholders: Partial<Record<Mendable, 'datePlaceholder' | 'addressPlaceholder'>> = {
  publishedAt: 'datePlaceholder',
  address: 'addressPlaceholder',
};

/** Whether everything that stands in the fields can be saved. */
export function canSave(draft: Draft): boolean {
  return mendable.every((field) => fieldFault(field, shown(draft, field)) === null);
}

function fieldFault(field: Mendable, value: string) {
  if (field === 'title' && value.trim() === '') return 'needsTitle';
  if (articleDetails.shape[field].safeParse(value).success) return null;
  if (field === 'publishedAt') return 'wrongDate';
  return field === 'address' ? 'wrongAddress' : 'tooLong';
}

/** What the text says of itself, to be mended before it is saved. */
export function DraftFields({
  draft,
  onTyped,
}: {
  draft: Draft;
  onTyped: (field: Mendable, value: string) => void;
}) {
  const t = useTranslations('importing');
  return (
    <div className={classes.fields}>
      {mendable.map((field) => {
        const value = shown(draft, field);
        const fault = fieldFault(field, value);
        const placeholder = placeholders[field];
        return (
          <TextInput
            key={field}
            className={classes[field]}
            label={t(labels[field])}
            placeholder={placeholder && t(placeholder)}
            value={value}
            error={fault && t(fault)}
            disabled={draft.stage === 'saving'}
            onChange={(event) => onTyped(field, event.currentTarget.value)}
          />
        );
      })}
    </div>
  );
}
