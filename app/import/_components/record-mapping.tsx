'use client';
import { Button, NativeSelect } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type FieldMapping, fieldOf, recordFields } from '#lib/import/field-mapping.ts';
import classes from './import-desk.module.css';
import type { Unpacked } from './new-drafts.ts';

/** How many records are shown, and how much of each value. */
const shownRecords = 3;
const shownLetters = 160;

/** Which field of the records is what: a proposal, to be mended before anything is read. */
export function RecordMapping({
  unpacked,
  mapping,
  onChange,
  onChosen,
}: {
  unpacked: Unpacked;
  mapping: FieldMapping;
  onChange: (mapping: FieldMapping) => void;
  onChosen: () => void;
}) {
  const t = useTranslations('importing');
  const { entries, fields } = unpacked;
  const records = useMemo(
    () =>
      entries
        .filter(({ ok }) => ok)
        .slice(0, shownRecords)
        .map(recordOf),
    [entries],
  );
  return (
    <form
      className={classes.mapping}
      onSubmit={(event) => {
        event.preventDefault();
        onChosen();
      }}
    >
      <p className={classes.intro}>{t('mappingMeans', { count: records.length })}</p>
      <div className={classes.mappingTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('mappingArticle')}</th>
              <th scope="col">{t('mappingField')}</th>
              {records.map((record, i) => (
                <th scope="col" key={record.key}>
                  {t('mappingRecord', { number: String(i + 1) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {recordFields.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`mappingFields.${field}`)}</th>
                <td>
                  <NativeSelect
                    size="xs"
                    aria-label={t('mappingOf', { field: t(`mappingFields.${field}`) })}
                    value={mapping[field] ?? ''}
                    onChange={(event) => onChange({ ...mapping, [field]: event.currentTarget.value || null })}
                    data={[
                      { value: '', label: t('mappingNone') },
                      ...fields.map((name) => ({ value: name, label: name })),
                    ]}
                  />
                </td>
                {records.map((record) => (
                  <td key={record.key}>{shownValue(record.json, mapping[field])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button type="submit" disabled={mapping.text === null}>
        {t('mappingRead', { count: entries.length })}
      </Button>
      {mapping.text === null && <p className={classes.reason}>{t('mappingNeedsText')}</p>}
    </form>
  );
}

function recordOf({ name, bytes }: Unpacked['entries'][number]): { key: string; json: object } {
  const json: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return { key: name, json: typeof json === 'object' && json !== null ? json : {} };
}

function shownValue(json: object, name: string | null): string {
  const value = name === null ? undefined : fieldOf(json, name);
  if (value === undefined || value === null) return '–';
  const words = typeof value === 'string' ? value : JSON.stringify(value);
  return words.length <= shownLetters ? words : `${words.slice(0, shownLetters).toWellFormed()}…`;
}
