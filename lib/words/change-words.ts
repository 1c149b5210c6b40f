/** One change to an exported claim in words: "Is it so: was Verified, now Open". */
import type { Change } from '#lib/workbench/export/change.ts';
import { wordsFor } from './words-for.ts';

export function changeWords({ field, before, after }: Change): string {
  const t = wordsFor('sealing');
  return t('changeLine', {
    field: t(`field.${field}`).replace(/\?$/, ''),
    before: valueWords(field, before),
    after: valueWords(field, after),
  });
}

function valueWords(field: Change['field'], value: string | null): string {
  const t = wordsFor('sealing');
  if (field === 'gone')
    return value === null ? t('standing') : t(`gone.${value as 'dismissed' | 'withdrawn'}`);
  if (value === null) return t('nothing');
  if (field === 'sources') return value.split('\n').join('; ');
  if (field !== 'verdict' && field !== 'attribution' && field !== 'category') return `“${value}”`;
  const vocabulary = wordsFor('vocabulary');
  return vocabulary(`${field}.${value}` as Parameters<typeof vocabulary>[0]);
}
