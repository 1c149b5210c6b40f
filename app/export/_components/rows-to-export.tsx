'use client';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { AttributionMark } from '../../_ui/attribution-mark.tsx';
import { VerdictMark } from '../../_ui/verdict-mark.tsx';
import classes from './export-desk.module.css';

/** The first rows as they will stand in the file. */
export function RowsToExport({ rows, total }: { rows: ClaimRow[]; total: number }) {
  const t = useTranslations('exporting');
  const common = useTranslations('common');
  return (
    <>
      <ol className={classes.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={`/claims/${row.id}`} className={classes.words}>
              {row.wording ?? row.words}
            </Link>
            <div className={classes.meta}>
              <b>
                {row.statement
                  ? (row.statement.speaker?.name ?? common('unknownSpeaker'))
                  : common('ownVoice')}
              </b>{' '}
              · {row.article.title}
            </div>
            <div className={classes.marks}>
              <AttributionMark state={row.attribution} />
              <VerdictMark verdict={row.verdict} />
            </div>
          </li>
        ))}
      </ol>
      {total > rows.length && <p className={classes.meta}>{t('firstRows', { count: rows.length, total })}</p>}
    </>
  );
}
