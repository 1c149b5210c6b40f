'use client';
import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { headInWords } from '#lib/workbench/ledger/head.ts';
import classes from './export-desk.module.css';
import type { Ended } from './use-exports.ts';

/** By what the files that were handed to the browser can be told again. */
export function TakenFiles({ ended }: { ended: Ended[] }) {
  const t = useTranslations('exporting');
  const taking = useTranslations('taking');
  const files = ended.flatMap((end) => (end.kind === 'taken' && end.job.file ? [end.job.file] : []));
  return files.map((file) => (
    <Text key={file.head.seq} size="sm" component="div">
      <span className={classes.digest}>{t('digest', { digest: file.sha256 })}</span>
      <br />
      <span className={classes.digest}>{taking('head', { head: headInWords(file.head) })}</span>
      <p className={classes.meta}>{taking('headWhy')}</p>
    </Text>
  ));
}
