/**
 * 100,000 claims taken out of the production server in each format for tables and programs: how long
 * that takes, by how much the server's memory grows, and how long others wait meanwhile, readers and
 * writers, beside the same waits before it in the same run. `npm run bench -- exports`; EXPORT_CLAIMS
 * takes another number.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { migrate } from '#db/migrate.ts';
import { openDatabase } from '#db/open.ts';
import { claim } from '#db/schema.ts';
import { exportFormats } from '#lib/vocabulary.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { setNewsroom } from '#lib/workbench/settings/mutations.ts';
import { question } from '#lib/workbench/view/schema.ts';
import type { ExportJob } from '../app/_server/export-jobs.ts';
import { startDesk } from '../e2e/desk-process.ts';
import { setUp } from '../e2e/kill-repeatedly.ts';
import { raidArticle } from './raid-article.ts';

const wanted = Number(process.env.EXPORT_CLAIMS || 100_000);
const each = 200;
/** What a window of the claims table asks for. */
const firstRows = Array.from({ length: 100 }, (_, k) => k + 1);

const everything = question.parse({});
/** How many writes others have made so far; each claim takes two. */
let written = 0;

const folder = mkdtempSync(join(tmpdir(), 'sayso-exports-'));
const claims = await fillDesk();
const desk = await startDesk(folder, { SAYSO_DEMO: 'off' });
const pid = desk.process.pid ?? 0;
let cookie = '';
try {
  cookie = await setUp(desk);
  console.log(`  ${claims} claims; p99 of answers in milliseconds, memory in MB`);
  // Until the colleagues' own work alone does not make the server grow any more.
  await askFor(60_000);
  const settled = memory();
  const idle = await askFor(15_000);
  console.log(
    `  ${'idle'.padEnd(14)} ${waits(idle)}, ${Math.round(settled)} MB, then ${Math.round(memory())}`,
  );
  // The first export after a start loads the thread that makes them: once, whatever it holds.
  await measure('csv', { ...everything, search: 'district 1' });
  for (const format of exportFormats) await measure(format, everything);
} finally {
  desk.process.kill('SIGTERM');
  await desk.ended;
  rmSync(folder, { recursive: true });
}

async function fillDesk(): Promise<number> {
  const path = join(folder, 'sayso.db');
  migrate(path);
  const db = openDatabase(path);
  await setNewsroom(db, terminal, { name: 'Quay News', address: 'https://quay.example' });
  const count = () => db.read.select({ n: sql<number>`count(*)` }).from(claim).get()?.n ?? 0;
  for (let article = 0; count() < wanted; article++) {
    const bytes = raidArticle(article, each);
    await importArticle(db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
  }
  const made = count();
  db.close();
  return made;
}

async function measure(format: (typeof exportFormats)[number], asked: typeof everything): Promise<void> {
  const before = memory();
  let peak = before;
  const started = performance.now();
  const { id } = await post<{ id: string }>('/api/exports', { question: asked, format });
  const during = { health: [] as number[], query: [] as number[], write: [] as number[] };
  let job: ExportJob;
  do {
    const some = await askFor(500);
    during.health.push(...some.health);
    during.query.push(...some.query);
    during.write.push(...some.write);
    peak = Math.max(peak, some.peak);
    job = (await get<{ job: ExportJob }>(`/api/exports/${id}`)).job;
  } while (job.state === 'waiting' || job.state === 'starting' || job.state === 'making');
  if (job.state === 'failed') return console.log(`  ${format.padEnd(14)} refused: ${job.reason}`);
  const made = performance.now() - started;
  const file = await fetch(`${desk.address}/api/exports/${id}/file`, { headers: { cookie } });
  let bytes = 0;
  for await (const part of file.body ?? []) {
    bytes += part.length;
    peak = Math.max(peak, memory());
  }
  await sleep(2_000);
  const what = asked === everything ? format : 'the thread';
  console.log(
    `  ${what.padEnd(14)} ${waits(during)}; ${(made / 1000).toFixed(1)} s, ${(bytes / 1e6).toFixed(0)} MB of file; memory ${Math.round(before)}, at most +${Math.round(peak - before)}, after +${Math.round(memory() - before)}`,
  );
}

/** Asks for health and for a view of the desk, and decides something, in turn, as three colleagues would. */
async function askFor(milliseconds: number) {
  const until = performance.now() + milliseconds;
  const waited = { health: [] as number[], query: [] as number[], write: [] as number[], peak: 0 };
  while (performance.now() < until) {
    waited.health.push(await timeOf('/api/health'));
    waited.query.push(await timeOf('/api/claims/rows', { ids: firstRows }));
    waited.write.push(await timeOf(...nextWrite()));
    waited.peak = Math.max(waited.peak, memory());
    await sleep(10);
  }
  return waited;
}

/** A verdict on a claim that has none, and then a wording for it. */
function nextWrite(): [path: string, body: object] {
  const claimId = 1 + (Math.floor(written / 2) % claims);
  const body = { expects: null, requestId: randomUUID() };
  if (written++ % 2 === 1)
    return [`/api/claims/${claimId}/wording`, { ...body, words: 'Drones were shot down.' }];
  const verdict = { verdict: 'unverifiable', justification: 'The coast guard gives no list' };
  return [`/api/claims/${claimId}/verdict`, { ...body, ...verdict }];
}

async function timeOf(path: string, body?: object): Promise<number> {
  const before = performance.now();
  await (body ? post(path, body) : get(path));
  return performance.now() - before;
}

function waits({ health, query, write }: Record<'health' | 'query' | 'write', number[]>): string {
  const within = (share: number, times: number[]) =>
    (times.sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? 0).toFixed(0).padStart(4);
  const p99 = (times: number[]) => within(0.99, times);
  const writes = `writes${within(0.5, write)} at the median${p99(write)} at p99${within(1, write)} at most`;
  return `health${p99(health)}, desk${p99(query)}, ${writes} of ${health.length}`;
}

/** What the server's process holds, in MB. */
function memory(): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1000;
}

async function get<T>(path: string): Promise<T> {
  return read<T>(await fetch(desk.address + path, { headers: { cookie } }));
}

async function post<T>(path: string, body: unknown): Promise<T> {
  const answer = await fetch(desk.address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: desk.address, cookie },
    body: JSON.stringify(body),
  });
  return read<T>(answer);
}

async function read<T>(answer: Response): Promise<T> {
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
  return (await answer.json()) as T;
}
