'use client';
/** Exports on their way: asked for here, made on the server, taken by the browser once they are ready. */
import { useSessionStorage } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { ExportInput } from '#lib/workbench/export/schema.ts';
import type { ExportJob } from '../../_server/export-jobs.ts';
import { ownName } from '../../_ui/page-person.ts';
import { get, Refused, send, valueIn } from '../../_ui/send.ts';
import { type AskedExport, fateOf, type OnTheWay, readAsked } from './asked-export.ts';

const query = ['exports'];
/** Between two looks while something is being made, and while the desk does not answer, in milliseconds. */
const [pause, longPause] = [400, 2_000];

/** How an export that was asked for here ended. */
export type Ended =
  | { kind: 'taken'; job: ExportJob }
  | { kind: 'refused'; reason: string }
  | { kind: 'lost' | 'settled_elsewhere'; asked: AskedExport };

export function useExports(enabled: boolean) {
  const queries = useQueryClient();
  const router = useRouter();
  const [asked, setAsked] = useAsked();
  const [asking, setAsking] = useState(false);
  const [ended, setEnded] = useState<Ended[]>([]);
  const { data, dataUpdatedAt, error } = useQuery({
    queryKey: query,
    queryFn: ({ signal }) => valueIn(get<OnTheWay>('/api/exports', signal)),
    enabled,
    staleTime: 0,
    // Asked again soon enough, and until then the page says that the desk does not answer.
    retry: false,
    refetchInterval: ({ state }) => {
      if (asked.length === 0 && !state.data?.jobs.length) return false;
      return state.error ? longPause : pause;
    },
  });

  useEffect(() => {
    if (!data) return;
    for (const one of asked) {
      const fate = fateOf(one, data, dataUpdatedAt);
      if (fate.kind === 'under_way') continue;
      setAsked((kept) => kept.filter(({ id }) => id !== one.id));
      if (fate.kind === 'failed') continue;
      if (fate.kind === 'ready') download(fate.job);
      const end: Ended =
        fate.kind === 'ready' ? { kind: 'taken', job: fate.job } : { kind: fate.kind, asked: one };
      setEnded((before) => [...before, end]);
      router.refresh();
    }
  }, [asked, setAsked, data, dataUpdatedAt, router]);

  const look = () => queries.invalidateQueries({ queryKey: query });
  const waitsFor = asked.length > 0 || (data?.jobs.length ?? 0) > 0;
  return {
    jobs: data?.jobs ?? [],
    ended,
    /** Asked for, and the desk has not named it yet. */
    starting: asking || asked.some(({ at }) => dataUpdatedAt <= at),
    /** Why nothing is known of what is on its way, as a code; null: it is known. */
    silent: waitsFor && error instanceof Refused ? silence(error) : null,
    async ask(input: ExportInput) {
      setEnded([]);
      setAsking(true);
      const answer = await send<{ id: string; run: string }>('/api/exports', input);
      setAsking(false);
      if (!answer.ok) return setEnded([{ kind: 'refused', reason: answer.reason }]);
      const one = { id: answer.value.id, run: answer.value.run, input, at: Date.now() };
      await queries.cancelQueries({ queryKey: query });
      setAsked((before) => [...before, one]);
      await look();
    },
    async drop(job: ExportJob) {
      setAsked((before) => before.filter(({ id }) => id !== job.id));
      const answer = await send(`/api/exports/${job.id}/cancel`, {});
      // Where it is gone already there is nothing left to throw away.
      if (!answer.ok && answer.reason !== 'not_found') setEnded([{ kind: 'refused', reason: answer.reason }]);
      await look();
    },
    take(job: ExportJob) {
      download(job);
      setEnded([{ kind: 'taken', job }]);
      router.refresh();
    },
  };
}

/** Kept in the tab, so that a page that is loaded anew still says what became of them. */
function useAsked() {
  const [name] = useState(() => (typeof document === 'undefined' ? '' : ownName('sayso-exports')));
  return useSessionStorage<AskedExport[]>({
    key: name,
    defaultValue: [],
    deserialize: readAsked,
    serialize: JSON.stringify,
  });
}

/** A proxy before the desk answers for it with a 502 or the like. */
function silence({ status, reason }: Refused): string {
  return status === 0 || status >= 502 ? 'desk_unreachable' : reason;
}

function download({ id }: ExportJob): void {
  const link = document.createElement('a');
  link.href = `/api/exports/${id}/file`;
  link.download = '';
  link.click();
}
