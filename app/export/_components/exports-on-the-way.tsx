'use client';
import { Anchor, Button, Group, Progress, Text, VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ExportJob } from '../../_server/export-jobs.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './taking.module.css';

interface Props {
  jobs: ExportJob[];
  /** Whether they can set what an export may lack. */
  maySet: boolean;
  onTake: (job: ExportJob) => void;
  onDrop: (job: ExportJob) => void;
}

/** Each export that was asked for: how far it is, and a way to cancel or to take it. */
export function ExportsOnTheWay({ jobs, maySet, onTake, onDrop }: Props) {
  const t = useTranslations('taking');
  const formats = useTranslations('vocabulary.exportFormat');
  return (
    <ul className={classes.jobs} aria-label={t('onTheWay')} hidden={jobs.length === 0}>
      {jobs.map((job) => (
        <li key={job.id} data-failed={job.state === 'failed' || undefined}>
          <Text size="sm">
            <b>{formats(job.format)}</b> · {!job.isMine && `${t('byOther', { name: job.by })} · `}
            <StateWords job={job} />
          </Text>
          {isUnderWay(job) && (
            <Progress
              value={job.total === 0 ? 0 : (job.done / job.total) * 100}
              aria-label={formats(job.format)}
              my="xs"
            />
          )}
          {job.reason === 'newsroom_missing' && maySet && (
            <Anchor href="#newsroom" size="sm">
              {t('setNewsroom')}
            </Anchor>
          )}
          <Group gap="xs">
            {job.file && (
              <Button size="xs" onClick={() => onTake(job)}>
                {t('takeNow', { name: job.file.fileName })}
              </Button>
            )}
            <Button size="xs" variant="default" onClick={() => onDrop(job)}>
              {isUnderWay(job) ? t('cancel') : t('drop')}
            </Button>
          </Group>
        </li>
      ))}
    </ul>
  );
}

/** The same for screen readers: refusals at once, the rest when there is time, and how far at each quarter. */
export function HeardOnTheWay({ jobs }: { jobs: ExportJob[] }) {
  const failed = jobs.filter(({ state }) => state === 'failed');
  const others = jobs.filter(({ state }) => state !== 'failed');
  return (
    <VisuallyHidden>
      <div role="alert">
        <HeardJobs jobs={failed} />
      </div>
      <div role="status">
        <HeardJobs jobs={others} />
      </div>
    </VisuallyHidden>
  );
}

function HeardJobs({ jobs }: { jobs: ExportJob[] }) {
  const t = useTranslations('taking');
  const formats = useTranslations('vocabulary.exportFormat');
  return jobs.map((job) => {
    const { id, state, format, done, total } = job;
    const percent = Math.floor((done / total) * 4) * 25;
    return (
      <p key={id}>
        {state === 'making' && total > 0 ? (
          t('heard', { format: formats(format), percent })
        ) : (
          <>
            {formats(format)}: <StateWords job={job} />
          </>
        )}
      </p>
    );
  });
}

const isUnderWay = ({ state }: ExportJob) => state !== 'ready' && state !== 'failed';

function StateWords({ job }: { job: ExportJob }) {
  const t = useTranslations('taking');
  const reasonWords = useReasonWords();
  const { state, done, total } = job;
  if (state === 'ready') return t('state.ready', { count: total });
  if (state === 'failed') return t('state.failed', { reason: reasonWords(job.reason ?? 'fault') });
  if (state === 'waiting') return t('state.waiting');
  if (state === 'starting' || total === 0) return t('state.starting');
  return done === total ? t('state.entering') : t('state.making', { done, total });
}
