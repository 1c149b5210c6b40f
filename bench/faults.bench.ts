/**
 * What happens when the machine fails: each line is a fault, how often it was made, and what came of
 * it. Anything that is lost, half saved or overwritten ends the run with an error.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killRepeatedly } from '../e2e/kill-repeatedly.ts';
import { damageFile } from './faults/damaged-file.ts';
import { damageLog } from './faults/damaged-log.ts';
import { fillDisk } from './faults/full-disk.ts';

const cases = { log: 2000, file: 100, kills: 200 };

function line(fault: string, times: number, outcome: string): void {
  console.log(`  ${fault.padEnd(44)} ${String(times).padStart(5)}  ${outcome}`);
}

const log = await damageLog(cases.log);
line(
  'log cut off or one bit flipped',
  cases.log,
  `0 damaged, 0 half commits, 0 lost before the damage; those after it dropped ${log.dropped} times`,
);

const file = await damageFile(cases.file);
line(
  'pages of the file overwritten',
  cases.file,
  `${file.refused} refused, ${cases.file - file.refused} sound, 0 let in, 0 written to (${file.pages} pages)`,
);

const disk = await fillDisk();
if (disk === null)
  line('disk full, folder read-only', 0, 'not tried: only an administrator can mount a small disk');
else {
  const writes = Object.entries(disk.writes).map(([what, answer]) => `${what} ${answer}`);
  line('disk full', 1, `${disk.reads} of 5 reads answered; ${writes.join(', ')}`);
  line('room made again', 1, disk.recovered ? 'the next write is saved; file sound' : 'NOT SAVED');
  line('folder read-only at the start', 1, disk.readOnly);
  const refused = Object.values(disk.writes).every((answer) => answer === '507 disk_full');
  assert.ok(disk.reads === 5 && refused && disk.recovered, 'A full disk was not met as it should be');
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-kill-'));
const killed = await killRepeatedly(join(folder, 'data'), cases.kills);
rmSync(folder, { recursive: true, force: true });
line(
  'server killed (SIGKILL)',
  cases.kills,
  `0 of ${killed.articles} articles and ${killed.verdicts} verdicts lost, 0 by half; file and ledger sound each time`,
);
