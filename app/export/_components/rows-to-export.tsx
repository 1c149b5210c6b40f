'use client';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { ClaimList, ListedClaim } from '../../_components/claim-list/claim-list.tsx';
import { AttributionMark } from '../../_ui/attribution-mark.tsx';
import { VerdictMark } from '../../_ui/verdict-mark.tsx';
import classes from './export-desk.module.css';

/** The first rows as they will stand in the file. */
export function RowsToExport({ rows, total }: { rows: ClaimRow[]; total: number }) {
  const t = useTranslations('exporting');
  const common = useTranslations('common');
  return (
    <>
      <ClaimList>
        {rows.map((row) => (
          <ListedClaim
            key={row.id}
            claimId={row.id}
            words={row.wording ?? row.words}
            meta={
              <>
                <b>
                  {row.statement
                    ? (row.statement.speaker?.name ?? common('unknownSpeaker'))
                    : common('ownVoice')}
                </b>{' '}
                · {row.article.title}
              </>
            }
          >
            <div className={classes.marks}>
              <AttributionMark state={row.attribution} />
              <VerdictMark verdict={row.verdict} />
            </div>
          </ListedClaim>
        ))}
      </ClaimList>
      {total > rows.length && <p className={classes.meta}>{t('firstRows', { count: rows.length, total })}</p>}
    </>
  );
}
