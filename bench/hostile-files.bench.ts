/**
 * Files that somebody made to break a reader, sent to the real server one after the other: what it
 * says of each and after how long, and how long others wait for an answer meanwhile.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { containerOf } from '#lib/import/container-of.ts';
import { hostileFiles } from '#lib/import/hostile-files.ts';
import { readUnpacked } from '#lib/import/unpacked-file.ts';
import { uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import { build } from '../cli/build.ts';
import { startDesk } from '../e2e/desk-process.ts';
import { setUp } from '../e2e/kill-repeatedly.ts';

const [markOfFile, markOfOthers] = [2000, 200];
/** Between two questions of somebody else. */
const beat = 10;

const root = join(import.meta.dirname, '..');
const built = await build(root, { onWait() {}, onBuild: () => console.log('  building') });
if (!built.ok) throw new Error(built.reason);
const folder = mkdtempSync(join(tmpdir(), 'sayso-hostile-'));
const desk = await startDesk(join(folder, 'data'), { SAYSO_DEMO: 'off' });
const cookie = await setUp(desk);

const waits: number[] = [];
let asking = false;
let ended = false;
const others = (async () => {
  while (!ended) {
    const started = performance.now();
    await (await fetch(`${desk.address}/api/health`)).text();
    if (asking) waits.push(performance.now() - started);
    await pause(beat);
  }
})();

const times: number[] = [];
let wrong = 0;
// The first of all loads the readers.
for (const file of [hostileFiles[0], ...hostileFiles]) {
  if (!file) continue;
  const bytes = await file.make();
  await pause(100);
  asking = true;
  const started = performance.now();
  const reason = await send(file.fileName, bytes);
  const time = performance.now() - started;
  asking = false;
  times.push(time);
  const expected = file.reason ?? 'read';
  if (reason !== expected) wrong++;
  console.log(
    `  ${file.name.padEnd(50)} ${`${Math.round(time)} ms`.padStart(9)}  ${reason}${reason === expected ? '' : ` (expected ${expected})`}`,
  );
}
ended = true;
await others;
desk.process.kill('SIGTERM');
await desk.ended;
rmSync(folder, { recursive: true, force: true });
built.lock.release();

const sorted = waits.sort((one, other) => one - other);
const p99 = sorted[Math.floor(0.99 * sorted.length)] ?? 0;
console.log(
  `  ${hostileFiles.length} files, ${wrong} with another reason; the slowest ${Math.round(Math.max(...times.slice(1)))} ms (mark ${markOfFile})`,
);
console.log(
  `  others' requests meanwhile: ${sorted.length}, median ${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms, p99 ${Math.round(p99)} ms (mark ${markOfOthers})`,
);
if (wrong > 0) process.exitCode = 1;

async function send(fileName: string, bytes: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const answer = await fetch(
    `${desk.address}/api/articles/${containerOf(fileName) ? 'unpacked' : 'preview'}`,
    {
      method: 'POST',
      body: new Uint8Array(bytes),
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        [uploadHeader]: writeUploadNote({ sha256, fileName, details: {} }),
      },
    },
  );
  if (answer.headers.get('content-type') !== 'application/octet-stream')
    return String(((await answer.json()) as { reason?: string }).reason ?? 'read');
  const { entries } = readUnpacked(new Uint8Array(await answer.arrayBuffer()));
  return entries.flatMap((entry) => (entry.ok ? [] : [entry.reason]))[0] ?? 'read';
}
