'use client';
import { useTranslations } from 'use-intl';
import type { ConflictField, FieldValue } from '#lib/workbench/claim/conflict.ts';

/** Gives a field's value as it is read; '' for nothing. */
export function useFieldWords() {
  const t = useTranslations('panel.clash');
  const panel = useTranslations('panel');
  const vocabulary = useTranslations('vocabulary');
  return (field: ConflictField, value: FieldValue): string => {
    if (value === null || value.length === 0) {
      if (field === 'speaker') return panel('unknownSpeaker');
      if (field === 'standsIn') return panel('ownVoice');
      return field === 'assignee' ? panel('assignment.nobody') : '';
    }
    if (typeof value !== 'string')
      return value.map(({ words }) => words).join(field === 'words' ? ' … ' : ', ');
    switch (field) {
      case 'standing':
        return t(`standing.${value as 'linked' | 'withdrawn'}`);
      case 'attribution':
      case 'verdict':
      case 'stance':
      case 'purpose':
      case 'kind':
      case 'category':
        // A code of this vocabulary, since lib made the side.
        return vocabulary(`${field}.${value}` as Parameters<typeof vocabulary>[0]);
      default:
        return value;
    }
  };
}
