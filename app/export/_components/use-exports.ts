'use client';
/** Exports on their way: asked for here, made on the server, taken by the browser once they are ready. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import type { ExportInput } from '#lib/workbench/export/schema.ts';
import type { ExportJob } from '../../_server/export-jobs.ts';
import { get, send, valueIn } from '../../_ui/send.ts';

const query = ['exports'];
/** Between two looks while something is being made, in milliseconds. */
const pause = 400;

export function useExports(enabled: boolean) {
  const queries = useQueryClient();
  const router = useRouter();
  const [taken, setTaken] = useState<ExportJob | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** Asked for on this page: these are taken as soon as they are ready. */
  const asked = useRef(new Set<string>());
  const { data: jobs = [] } = useQuery({
    queryKey: query,
    queryFn: async ({ signal }) => (await valueIn(get<{ jobs: ExportJob[] }>('/api/exports', signal))).jobs,
    enabled,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.length ? pause : false),
  });

  useEffect(() => {
    for (const job of jobs) {
      if (job.state !== 'ready' || !asked.current.delete(job.id)) continue;
      download(job);
      setTaken(job);
      router.refresh();
    }
  }, [jobs, router]);

  const look = () => queries.invalidateQueries({ queryKey: query });
  return {
    jobs,
    taken,
    refusal,
    async ask(input: ExportInput) {
      setRefusal(null);
      setTaken(null);
      const answer = await send<{ id: string }>('/api/exports', input);
      if (answer.ok) asked.current.add(answer.value.id);
      else setRefusal(answer.reason);
      await look();
    },
    async drop(job: ExportJob) {
      asked.current.delete(job.id);
      await send(`/api/exports/${job.id}/cancel`, {});
      await look();
    },
    take(job: ExportJob) {
      download(job);
      setTaken(job);
      router.refresh();
    },
  };
}

function download({ id }: ExportJob): void {
  const link = document.createElement('a');
  link.href = `/api/exports/${id}/file`;
  link.download = '';
  link.click();
}
