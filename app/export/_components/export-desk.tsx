'use client';
/** Chooses a view and a format, shows the rows, takes the file. */
import { Anchor, Button, Radio, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type ExportFormat, exportFormats } from '#lib/vocabulary.ts';
import type { EarlierExport } from '#lib/workbench/export/earlier-exports.ts';
import type { ClaimRow, Question } from '#lib/workbench/view/schema.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { EarlierExports } from './earlier-exports.tsx';
import classes from './export-desk.module.css';
import { RowsToExport } from './rows-to-export.tsx';
import { type TakenFile, takeFile } from './take-file.ts';

interface Props {
  question: Question;
  /** The desk's question in the address; null: what editors print. */
  address: string | null;
  rows: ClaimRow[];
  total: number;
  notSaid: number;
  undecided: number;
  mayExport: boolean;
  earlier: EarlierExport[] | null;
}

export function ExportDesk({
  question,
  address,
  rows,
  total,
  notSaid,
  undecided,
  mayExport,
  earlier,
}: Props) {
  const t = useTranslations('exporting');
  const formatWords = useTranslations('vocabulary.exportFormat');
  const reasonWords = useReasonWords();
  const router = useRouter();
  const [format, setFormat] = useState<ExportFormat>('csv');
  const [making, setMaking] = useState(false);
  const [taken, setTaken] = useState<TakenFile | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const take = async () => {
    setMaking(true);
    setRefusal(null);
    const outcome = await takeFile({ question, format });
    setMaking(false);
    if (!outcome.ok) return setRefusal(outcome.reason);
    setTaken(outcome.file);
    router.refresh();
  };

  return (
    <main className={classes.page}>
      <Title order={1}>{t('title')}</Title>
      <Text c="dimmed" size="sm">
        {t('intro')}
      </Text>
      <div className={classes.columns}>
        <section className={classes.choices} aria-label={t('view')}>
          <nav className={classes.views} aria-label={t('view')}>
            <Link href="/export" aria-current={address === null ? 'page' : undefined}>
              <b>{t('printable')}</b>
              <small>{t('printableWords')}</small>
            </Link>
            {address !== null && (
              <Link href={`/export?${address}`} aria-current="page">
                <b>{address === '' ? t('all') : t('asOnDesk')}</b>
                <small>{address || null}</small>
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
          <Button
            size="sm"
            onClick={take}
            loading={making}
            disabled={total === 0 || !mayExport}
            leftSection={<IconDownload size={16} aria-hidden="true" />}
          >
            {t('take')}
          </Button>
          {!mayExport && <Text size="sm">{t('mayNot')}</Text>}
          <div aria-live="polite">
            {taken && (
              <Text size="sm">
                {t('taken', { name: taken.name, count: taken.count })}
                <br />
                <span className={classes.digest}>{t('digest', { digest: taken.sha256 })}</span>
              </Text>
            )}
            {refusal && (
              <Text size="sm" c="var(--disputed)" role="alert">
                {reasonWords(refusal)}
              </Text>
            )}
          </div>
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
      {earlier && <EarlierExports earlier={earlier} />}
    </main>
  );
}

function Warning({ words }: { words: string | null }) {
  if (!words) return null;
  return <p className={classes.warning}>{words}</p>;
}
