'use client';
import { ActionIcon, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { articleDetails, longestDetail } from '#lib/workbench/article/schema.ts';
import { type Draft, type DraftAct, type Mendable, mendable, shown } from './drafts.ts';
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

/** Whether everything that stands in the fields can be saved; of fact-checks, whether any is new. */
export function canSave(draft: Draft): boolean {
  if (draft.reviews) return draft.reviews.reviews.some(({ adds }) => adds !== 'known');
  return mendable.every((field) => fieldFault(field, shown(draft, field)) === null);
}

function fieldFault(field: Mendable, value: string) {
  if (field === 'title' && value.trim() === '') return 'needsTitle';
  if (articleDetails.shape[field].safeParse(value).success) return null;
  if (field === 'publishedAt') return 'wrongDate';
  return field === 'address' ? 'wrongAddress' : 'tooLong';
}

/** What the sentence on a field that is too long has to name. */
const lengths = (field: Mendable, value: string) => ({
  most: field in longestDetail ? longestDetail[field as keyof typeof longestDetail] : 0,
  count: value.trim().length,
});

/** What the text says of itself, to be mended before it is saved. */
export function DraftFields({ draft, dispatch }: { draft: Draft; dispatch: (act: DraftAct) => void }) {
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
            error={fault && t(fault, lengths(field, value))}
            disabled={draft.stage === 'saving'}
            onChange={(event) =>
              dispatch({ act: 'typed', key: draft.key, field, value: event.currentTarget.value })
            }
            rightSection={
              value !== (draft.preview?.[field] ?? '') && (
                <ActionIcon
                  aria-label={t('restore', { field: t(labels[field]) })}
                  title={draft.preview?.[field] ?? t('restoreEmpty')}
                  onClick={() => dispatch({ act: 'restored', key: draft.key, field })}
                >
                  <IconArrowBackUp size={16} aria-hidden="true" />
                </ActionIcon>
              )
            }
          />
        );
      })}
    </div>
  );
}
