'use client';
import { Anchor, Button, Group, Progress, Text, Title, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ExportJob } from '../../_server/export-jobs.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './export-desk.module.css';

interface Props {
  jobs: ExportJob[];
  onTake: (job: ExportJob) => void;
  onDrop: (job: ExportJob) => void;
}

/** Each export that was asked for: how far it is, and a way to cancel or to take it. */
export function ExportsOnTheWay({ jobs, onTake, onDrop }: Props) {
  const t = useTranslations('taking');
  const formats = useTranslations('vocabulary.exportFormat');
  if (jobs.length === 0) return null;
  return (
    <section aria-label={t('onTheWay')}>
      <Title order={2} size="h4">
        {t('onTheWay')}
      </Title>
      <ul className={classes.earlier}>
        {jobs.map((job) => (
          <li key={job.id}>
            <Text size="sm">
              <b>{formats(job.format)}</b> · {!job.isMine && `${t('byOther', { name: job.by })} · `}
              <StateWords job={job} />
            </Text>
            {(job.state === 'waiting' || job.state === 'making') && (
              <Progress
                value={job.total === 0 ? 0 : (job.done / job.total) * 100}
                aria-label={formats(job.format)}
                my="xs"
              />
            )}
            {job.reason === 'newsroom_missing' && (
              <Anchor href="#newsroom" size="sm">
                {t('newsroom')}
              </Anchor>
            )}
            <Group gap="xs">
              {job.file && (
                <Button size="xs" onClick={() => onTake(job)}>
                  {t('takeNow', { name: job.file.fileName })}
                </Button>
              )}
              <Button size="xs" variant="default" onClick={() => onDrop(job)}>
                {job.state === 'ready' || job.state === 'failed' ? t('drop') : t('cancel')}
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      <VisuallyHidden aria-live="polite" role="status">
        {jobs
          .filter(({ state, total }) => state === 'making' && total > 0)
          .map(({ format, done, total }) =>
            t('heard', { format: formats(format), percent: Math.floor((done / total) * 4) * 25 }),
          )
          .join('. ')}
      </VisuallyHidden>
    </section>
  );
}

function StateWords({ job }: { job: ExportJob }) {
  const t = useTranslations('taking');
  const reasonWords = useReasonWords();
  const { state, done, total } = job;
  if (state === 'ready') return t('state.ready', { count: total });
  if (state === 'failed') return t('state.failed', { reason: reasonWords(job.reason ?? 'fault') });
  if (state === 'making' && total > 0 && done === total) return t('state.entering');
  return total === 0 ? t('state.waiting') : t('state.making', { done, total });
}
