'use client';
import { Button, Title } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { EarlierExport } from '#lib/workbench/export/earlier-exports.ts';
import { headInWords } from '#lib/workbench/ledger/head.ts';
import { questionToSearch } from '#lib/workbench/view/question-url.ts';
import { Moment } from '../../_ui/time.tsx';
import classes from './export-desk.module.css';

interface Props {
  earlier: EarlierExport[];
  /** The address with all of them; null: these are all. */
  toAll: string | null;
}

/** What went out: who took which view when, and the file's digest. */
export function EarlierExports({ earlier, toAll }: Props) {
  const t = useTranslations('exporting');
  const taking = useTranslations('taking');
  const format = useTranslations('vocabulary.exportFormat');
  return (
    <section>
      <Title order={2} size="h4" id="earlier" tabIndex={-1}>
        {t('earlier')}
      </Title>
      {earlier.length === 0 && <p className={classes.meta}>{t('noneEarlier')}</p>}
      <ul className={classes.earlier}>
        {earlier.map((one) => (
          <li key={one.seq}>
            <b>{one.by}</b> · <Moment iso={one.at} /> ·{' '}
            {t('earlierLine', { count: one.count, format: format(one.format) })} ·{' '}
            <Link href={`/?${questionToSearch(one.question)}`}>{t('openView')}</Link>
            <br />
            <span className={classes.digest}>{t('digest', { digest: one.sha256 })}</span>
            <br />
            <span className={classes.digest}>
              {taking('head', { head: headInWords({ seq: one.seq, hash: one.hash }) })}
            </span>
          </li>
        ))}
      </ul>
      {toAll && (
        <Button component={Link} href={toAll} size="xs" variant="default" mt="sm">
          {t('allEarlier')}
        </Button>
      )}
    </section>
  );
}
