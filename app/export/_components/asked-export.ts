/** Exports that were asked for in this tab and have not been handed over: what became of them. */
import { z } from 'zod';
import { exportInput } from '#lib/workbench/export/schema.ts';
import type { ExportJob } from '../../_server/export-jobs.ts';

const askedExport = z.object({
  id: z.string(),
  /** Which run of the server keeps it. */
  run: z.string(),
  input: exportInput,
  /** When its id came, in milliseconds of this browser's clock: a list of exports from before says nothing of it. */
  at: z.number(),
});
export type AskedExport = z.output<typeof askedExport>;

/** What the desk says is on its way. */
export interface OnTheWay {
  jobs: ExportJob[];
  run: string;
}

export type Fate =
  | { kind: 'under_way' }
  | { kind: 'ready'; job: ExportJob }
  /** Not made; it stands in the list until it is thrown away. */
  | { kind: 'failed' }
  /** The server was started again, and what it kept is gone. */
  | { kind: 'lost' }
  /** Taken or thrown away elsewhere. */
  | { kind: 'settled_elsewhere' };

/** `seenAt`: when the list came, in milliseconds of this browser's clock. */
export function fateOf(asked: AskedExport, { jobs, run }: OnTheWay, seenAt: number): Fate {
  if (seenAt <= asked.at) return { kind: 'under_way' };
  const job = jobs.find(({ id }) => id === asked.id);
  if (!job) return { kind: run === asked.run ? 'settled_elsewhere' : 'lost' };
  if (job.state === 'ready') return { kind: 'ready', job };
  return { kind: job.state === 'failed' ? 'failed' : 'under_way' };
}

/** What the tab kept; nothing where that cannot be read. */
export function readAsked(kept: string | undefined): AskedExport[] {
  try {
    return z.array(askedExport).parse(JSON.parse(kept ?? '[]'));
  } catch {
    return [];
  }
}
