'use client';
/** Takes the file, and says right there what comes of it. It stays in view while the choices above are long. */
import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ExportInput } from '#lib/workbench/export/schema.ts';
import type { ExportJob } from '../../_server/export-jobs.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import { ExportsOnTheWay, HeardOnTheWay } from './exports-on-the-way.tsx';
import classes from './taking.module.css';
import type { Ended, useExports } from './use-exports.ts';

interface Props {
  exports: ReturnType<typeof useExports>;
  /** What is taken; null: this view cannot be taken so. */
  input: ExportInput | null;
  /** Of the page for print; null: there is nothing to print. */
  printPath: string | null;
  mayExport: boolean;
  /** Whether they can set what an export may lack. */
  maySet: boolean;
  onAgain: (input: ExportInput) => void;
}

export function TakingBar({ exports, input, printPath, mayExport, maySet, onAgain }: Props) {
  const t = useTranslations('exporting');
  const { jobs, ended, starting, silent, ask, drop, take } = exports;
  const dropAndStay = async (job: ExportJob) => {
    await drop(job);
    document.getElementById('take-file')?.focus();
  };
  return (
    <div className={classes.bar}>
      <Group gap="md">
        <Button
          id="take-file"
          size="sm"
          onClick={() => input && ask(input)}
          disabled={input === null || !mayExport}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
        >
          {t('take')}
        </Button>
        {printPath && (
          <Anchor component={Link} href={printPath} size="sm">
            {t('toPrint')}
          </Anchor>
        )}
      </Group>
      {!mayExport && <Text size="sm">{t('mayNot')}</Text>}
      <div role="alert">
        {silent && <Problem reason={silent} />}
        {ended.map((end, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: they are only added to, until the next one is asked for
          <EndedWords key={k} end={end} onAgain={onAgain} />
        ))}
      </div>
      <div role="status">
        <Succeeded ended={ended} starting={starting && !silent} />
      </div>
      {!silent && <ExportsOnTheWay jobs={jobs} maySet={maySet} onTake={take} onDrop={dropAndStay} />}
      <HeardOnTheWay jobs={silent ? [] : jobs} />
    </div>
  );
}

function EndedWords({ end, onAgain }: { end: Ended; onAgain: (input: ExportInput) => void }) {
  const t = useTranslations('taking');
  const formats = useTranslations('vocabulary.exportFormat');
  if (end.kind === 'taken') return null;
  if (end.kind === 'refused') return <Problem reason={end.reason} />;
  const { input } = end.asked;
  const format = formats(input.format);
  if (end.kind === 'settled_elsewhere') return <Text size="sm">{t('settledElsewhere', { format })}</Text>;
  return (
    <Group gap="xs">
      <Text size="sm" className={classes.problem}>
        {t('lost', { format })}
      </Text>
      <Button size="xs" variant="default" onClick={() => onAgain(input)}>
        {t('again')}
      </Button>
    </Group>
  );
}

function Problem({ reason }: { reason: string }) {
  const t = useTranslations('taking');
  const reasonWords = useReasonWords();
  return (
    <Text size="sm" className={classes.problem}>
      {reason === 'desk_unreachable' ? t('unreachable') : reasonWords(reason)}
    </Text>
  );
}

function Succeeded({ ended, starting }: { ended: Ended[]; starting: boolean }) {
  const t = useTranslations('exporting');
  const taking = useTranslations('taking');
  return (
    <>
      {starting && <Text size="sm">{taking('state.starting')}</Text>}
      {ended.map(
        (end) =>
          end.kind === 'taken' &&
          end.job.file && (
            <Text key={end.job.id} size="sm" className={classes.taken}>
              {t('taken', { name: end.job.file.fileName, count: end.job.file.count })}
            </Text>
          ),
      )}
    </>
  );
}
