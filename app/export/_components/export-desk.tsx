'use client';
/** Chooses a view and a format, shows the rows, takes the file. */
import { Anchor, Button, Radio, Stack, Text, Title } from '@mantine/core';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ExportFormat, exportFormats } from '#lib/vocabulary.ts';
import type { ExportInput } from '#lib/workbench/export/schema.ts';
import type { TemplateRow } from '#lib/workbench/template/schema.ts';
import type { ClaimRow, Question } from '#lib/workbench/view/schema.ts';
import { ColumnChoice, useColumns } from './column-choice.tsx';
import classes from './export-desk.module.css';
import { FormatRadio } from './format-radio.tsx';
import { refusalOf } from './refusal-of.ts';
import { RowsToExport } from './rows-to-export.tsx';
import { TakenFiles } from './taken-files.tsx';
import { TakingBar } from './taking-bar.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useExports } from './use-exports.ts';
import { whereNotSaid } from './where-not-said.ts';

interface Props {
  question: Question;
  /** The desk's question in the address; null: what editors print. */
  address: string | null;
  /** The same in words. */
  view: string;
  rows: ClaimRow[];
  total: number;
  notSaid: number;
  undecided: number;
  mayExport: boolean;
  /** Whether they can change the desk's settings. */
  maySet: boolean;
  templates: TemplateRow[];
  correctionsDue: number;
  /** What stands under it all: corrections, earlier exports, settings. */
  children: ReactNode;
}

export function ExportDesk({
  question,
  address,
  view,
  rows,
  total,
  notSaid,
  undecided,
  mayExport,
  maySet,
  templates,
  correctionsDue,
  children,
}: Props) {
  const t = useTranslations('exporting');
  const sealing = useTranslations('sealing');
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [columns, setColumns] = useColumns();
  const [template, setTemplate] = useState<number | null>(null);
  const fitting = templates.find(({ id, format: kind }) => id === template && kind === format);
  const input = { question, format, columns, templateId: fitting?.id };
  const exports = useExports(mayExport);
  const notSaidWords = `${t('notSaid', { count: notSaid })} ${t(`notSaidShown.${whereNotSaid(format, columns)}`)}`;
  const again = (lost: ExportInput) => {
    setFormat(lost.format);
    setTemplate(lost.templateId ?? null);
    void exports.ask(lost);
  };

  return (
    <main className={classes.page}>
      <div>
        <div className={classes.head}>
          <Title order={1}>{t('title')}</Title>
          <Button component={Link} href="/verify" size="xs" variant="default">
            {t('verify')}
          </Button>
        </div>
        <Text c="dimmed" size="sm">
          {t('intro')}
        </Text>
        {correctionsDue > 0 && (
          <Anchor href="#corrections" size="sm" underline="always">
            {sealing('correctionsCount', { count: correctionsDue })}
          </Anchor>
        )}
      </div>
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
                <small>{view}</small>
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
                <FormatRadio key={one} format={one} refusal={refusalOf(one, total, null)} />
              ))}
            </Stack>
          </Radio.Group>
          <Warning words={notSaid > 0 ? notSaidWords : null} />
          <Warning words={undecided > 0 ? t('undecided', { count: undecided }) : null} />
          <ColumnChoice columns={columns} onChange={setColumns} />
          <TemplateChoice
            format={format}
            templates={templates}
            chosen={fitting?.id ?? null}
            onChange={setTemplate}
          />
          <TakingBar
            exports={exports}
            input={total === 0 || refusalOf(format, total, fitting) ? null : input}
            printPath={mayExport && total > 0 ? printPath(address) : null}
            mayExport={mayExport}
            maySet={maySet}
            onAgain={again}
          />
          <TakenFiles ended={exports.ended} />
        </section>
        <section className={classes.rows}>
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
      {children}
    </main>
  );
}

/** An address without a question would mean what editors print; all claims need one that says nothing new. */
const everything = 'sort=check_worthy';

function printPath(address: string | null): string {
  return address === null ? '/export/print' : `/export/print?${address || everything}`;
}

function Warning({ words }: { words: string | null }) {
  if (!words) return null;
  return <p className={classes.warning}>{words}</p>;
}
