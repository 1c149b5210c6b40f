/** The text of a correction for the readers of an exported list, to be copied and mended by a person. */
import type { Change, ChangedField } from '#lib/workbench/export/change.ts';
import type { Correction } from '#lib/workbench/export/corrections.ts';
import { locale } from './catalogue.ts';
import { wordsFor } from './words-for.ts';

/** Says what was printed, what stands now, why and since when; dates in UTC. Names nobody who works here. */
export function correctionDraft({ exports, words, changes }: Omit<Correction, 'state'>): string {
  const t = wordsFor('sealing');
  const days = [...new Set(exports.map(({ at }) => dayOf(at)))].sort();
  const on = new Intl.ListFormat(locale).format(days);
  const said = t('drafted.said', { lists: exports.length, on, words });
  const lines = changes.flatMap((change) => {
    const why = whyOf(change);
    return [sentenceOf(change), ...(why ? [t('drafted.why', { why })] : [])];
  });
  const last = changes
    .flatMap(({ at }) => at ?? [])
    .sort()
    .at(-1);
  return [
    t('drafted.head'),
    said,
    ...lines,
    ...(last ? [t('drafted.changedOn', { at: dayOf(last) })] : []),
  ].join('\n');
}

function sentenceOf({ field, before, after }: Change): string {
  const t = wordsFor('sealing');
  const vocabulary = wordsFor('vocabulary');
  const was = before ?? '';
  if (field === 'attribution' && before === 'open' && after === 'not_said') return t('drafted.notSaid');
  if (field === 'verdict' || field === 'attribution') {
    const word = (code: string | null) =>
      code === 'open' || code === null
        ? t('drafted.open')
        : vocabulary(`${field}.${code}` as Parameters<typeof vocabulary>[0]).toLowerCase();
    return t(`drafted.${field}`, { before: word(before), after: word(after) });
  }
  if (field === 'gone') return t(`drafted.gone.${after === 'withdrawn' ? 'withdrawn' : 'dismissed'}`);
  if (isWithdrawable(field))
    return after === null
      ? t(`drafted.${field}Gone`, { before: was })
      : t(`drafted.${field}`, { before: was, after });
  return t('drafted.words', { before: was, after: after ?? '' });
}

const withdrawable = ['justification', 'wording', 'speaker', 'via', 'statement'] as const;

/** Where nothing may stand in the place of what was printed. */
function isWithdrawable(field: ChangedField): field is (typeof withdrawable)[number] {
  return (withdrawable as readonly ChangedField[]).includes(field);
}

/** A person's reason, else why the desk itself reopened the answer. */
function whyOf({ why, reopened }: Change): string | null {
  return why ?? (reopened && wordsFor('panel')(`reopened.${reopened}`));
}

const dayOf = (iso: string) => iso.slice(0, 10);
