'use client';
/** Chooses a view and a format, shows the rows, takes the file. */
import { Anchor, Button, Radio, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ExportFormat, exportFormats } from '#lib/vocabulary.ts';
import type { EarlierExport } from '#lib/workbench/export/earlier-exports.ts';
import { headInWords } from '#lib/workbench/ledger/head.ts';
import type { TemplateRow } from '#lib/workbench/template/schema.ts';
import type { ClaimRow, Question } from '#lib/workbench/view/schema.ts';
import type { ExportJob } from '../../_server/export-jobs.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { ColumnChoice, useColumns } from './column-choice.tsx';
import { EarlierExports } from './earlier-exports.tsx';
import classes from './export-desk.module.css';
import { ExportsOnTheWay } from './exports-on-the-way.tsx';
import { RowsToExport } from './rows-to-export.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useExports } from './use-exports.ts';

interface Props {
  question: Question;
  /** The desk's question in the address; null: what editors print. */
  address: string | null;
  rows: ClaimRow[];
  total: number;
  notSaid: number;
  undecided: number;
  mayExport: boolean;
  templates: TemplateRow[];
  earlier: EarlierExport[] | null;
  /** What stands under it all: corrections, settings. */
  children: ReactNode;
}

export function ExportDesk({
  question,
  address,
  rows,
  total,
  notSaid,
  undecided,
  mayExport,
  templates,
  earlier,
  children,
}: Props) {
  const t = useTranslations('exporting');
  const sealing = useTranslations('sealing');
  const formatWords = useTranslations('vocabulary.exportFormat');
  const reasonWords = useReasonWords();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [columns, setColumns] = useColumns();
  const [template, setTemplate] = useState<number | null>(null);
  const fitting = templates.find(({ id, format: kind }) => id === template && kind === format);
  const { jobs, taken, refusal, ask, drop, take } = useExports(mayExport);
  const dropAndStay = async (job: ExportJob) => {
    await drop(job);
    document.getElementById('take-file')?.focus();
  };

  return (
    <main className={classes.page}>
      <Title order={1}>{t('title')}</Title>
      <Text c="dimmed" size="sm">
        {t('intro')}{' '}
        <Anchor component={Link} href="/verify" size="sm" underline="always">
          {sealing('title')}
        </Anchor>
      </Text>
      <div className={classes.columns}>
        <section className={classes.choices} aria-label={t('view')}>
          <nav className={classes.views} aria-label={t('view')}>
            <Link href="/export" aria-current={address === null ? 'page' : undefined}>
              <b>{t('printable')}</b>
              <small>{t('printableWords')}</small>
            </Link>
            <Link href={`/export?${everything}`} aria-current={address === '' ? 'page' : undefined}>
              <b>{t('all')}</b>
            </Link>
            {address && (
              <Link href={`/export?${address}`} aria-current="page">
                <b>{t('asOnDesk')}</b>
                <small>{address}</small>
              </Link>
            )}
          </nav>
          <Radio.Group
            label={t('format')}
            value={format}
            onChange={(value) => setFormat(value as ExportFormat)}
          >
            <Stack gap="sm" mt="sm">
              {exportFormats.map((one) => (
                <Radio key={one} value={one} label={formatWords(one)} description={t(`${one}Words`)} />
              ))}
            </Stack>
          </Radio.Group>
          <Warning words={notSaid > 0 ? t('notSaid', { count: notSaid }) : null} />
          <Warning words={undecided > 0 ? t('undecided', { count: undecided }) : null} />
          <ColumnChoice columns={columns} onChange={setColumns} />
          <TemplateChoice
            format={format}
            templates={templates}
            chosen={fitting?.id ?? null}
            onChange={setTemplate}
          />
          <Button
            id="take-file"
            size="sm"
            onClick={() => ask({ question, format, columns, templateId: fitting?.id })}
            disabled={total === 0 || !mayExport}
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {t('take')}
          </Button>
          {mayExport && total > 0 && (
            <Anchor component={Link} href={printPath(address)} size="sm">
              {t('toPrint')}
            </Anchor>
          )}
          {!mayExport && <Text size="sm">{t('mayNot')}</Text>}
          <div aria-live="polite">
            {taken?.file && <TakenFile file={taken.file} />}
            {refusal && (
              <Text size="sm" c="var(--disputed)" role="alert">
                {reasonWords(refusal)}
              </Text>
            )}
          </div>
        </section>
        <section className={classes.rows}>
          <ExportsOnTheWay jobs={jobs} onTake={take} onDrop={dropAndStay} />
          <Title order={2} size="h4">
            {t('count', { count: total })}
          </Title>
          {total === 0 && address === null && (
            <Text size="sm">
              {t('emptyPrintable')}{' '}
              <Anchor component={Link} href="/" size="sm">
                {t('toDesk')}
              </Anchor>
            </Text>
          )}
          <RowsToExport rows={rows} total={total} />
        </section>
      </div>
      {earlier && <EarlierExports earlier={earlier} />}
      {children}
    </main>
  );
}

/** An address without a question would mean what editors print; all claims need one that says nothing new. */
const everything = 'sort=check_worthy';

function printPath(address: string | null): string {
  return address === null ? '/export/print' : `/export/print?${address || everything}`;
}

/** What was handed to the browser, and by what it can be told again. */
function TakenFile({ file }: { file: NonNullable<ExportJob['file']> }) {
  const t = useTranslations('exporting');
  const words = useTranslations('taking');
  return (
    <Text size="sm" component="div">
      {t('taken', { name: file.fileName, count: file.count })}
      <br />
      <span className={classes.digest}>{t('digest', { digest: file.sha256 })}</span>
      <br />
      <span className={classes.digest}>{words('head', { head: headInWords(file.head) })}</span>
      <p className={classes.meta}>{words('headWhy')}</p>
    </Text>
  );
}

function Warning({ words }: { words: string | null }) {
  if (!words) return null;
  return <p className={classes.warning}>{words}</p>;
}
