/** The disk runs full under a running server, is freed again, and later cannot be written at all. */
import assert from 'node:assert/strict';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfFile } from '#db/check-file.ts';
import { connect } from '#db/open.ts';
import { type DeskProcess, startDesk } from '../../e2e/desk-process.ts';
import { decideOne, importOne, Owner, setUp } from '../../e2e/kill-repeatedly.ts';
import { onSmallDisk } from './small-disk.ts';

export interface FullDisk {
  /** Answers while the disk was full: reads, and each kind of write with its status and reason. */
  reads: number;
  writes: Record<string, string>;
  /** Whether the first write after room was made went through. */
  recovered: boolean;
  /** What a start says of a folder that it may not write. */
  readOnly: string;
}

/** Null where this account may not mount a disk. */
export function fillDisk(): Promise<FullDisk | null> {
  return onSmallDisk(48, async ({ folder, makeReadOnly }) => {
    const data = join(folder, 'data');
    const desk = await startDesk(data, { SAYSO_DEMO: 'off' });
    try {
      return { ...(await fillAndFree(folder, desk)), readOnly: await startReadOnly(data, makeReadOnly) };
    } finally {
      desk.process.kill('SIGKILL');
    }
  });
}

async function fillAndFree(folder: string, desk: DeskProcess): Promise<Omit<FullDisk, 'readOnly'>> {
  const acknowledged = { articles: new Map<number, number>(), verdicts: new Map<number, number>() };
  const owner = new Owner(desk.address, await setUp(desk));
  await importOne(owner, acknowledged, 1);
  await decideOne(owner, acknowledged);

  const filler = join(folder, 'filler');
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(filler, Buffer.alloc(bavail * bsize));
  const writes: Record<string, string> = {};
  // What fits into the log that is there already may still be saved; after that nothing may.
  for (let k = 2; k < 40 && !writes.import; k++)
    await importOne(owner, acknowledged, k).catch((fault: Error) => {
      writes.import = said(fault);
    });
  await decideOne(owner, acknowledged).then(
    () => (writes.verdict = 'saved'),
    (fault: Error) => (writes.verdict = said(fault)),
  );
  writes['sign-in'] = await signIn(desk.address);
  let reads = 0;
  for (const path of ['/', '/articles', '/api/claims/order', '/api/articles', '/api/health'])
    if ((await fetch(desk.address + path, { headers: { cookie: owner.cookie } })).status === 200) reads += 1;

  rmSync(filler);
  const recovered = await importOne(owner, acknowledged, 100).then(
    () => true,
    () => false,
  );
  desk.process.kill('SIGTERM');
  assert.equal(await desk.ended, 0);
  const connection = connect(join(folder, 'data', 'sayso.db'));
  assert.deepEqual([...faultsOfFile(connection)], []);
  connection.close();
  return { reads, writes, recovered };
}

/** Gives the sentence with which the start ends. */
function startReadOnly(data: string, makeReadOnly: () => void): Promise<string> {
  makeReadOnly();
  return startDesk(data).then(
    (started) => {
      started.process.kill('SIGKILL');
      return 'started';
    },
    (fault: Error) => fault.message.split('\n')[1] ?? '',
  );
}

/** "507 disk_full" out of what the owner's call threw. */
function said({ message }: Error): string {
  const [, status, reason] = /: (\d{3}) .*"reason":"(\w+)"/.exec(message) ?? [];
  return status ? `${status} ${reason}` : message;
}

async function signIn(address: string): Promise<string> {
  const answer = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: { origin: address, 'content-type': 'application/json' },
    body: JSON.stringify({ userName: 'ana', password: 'a long enough password' }),
  });
  const body = (await answer.json()) as { reason?: string };
  return `${answer.status} ${body.reason ?? 'signed in'}`;
}
