/**
 * Eight people make 500 edits each on the same five claims, all through the running server: whoever
 * is too late must be given what they began on and what stands, and nothing that the server took may
 * be missing from the file. Every 20th edit that was taken is sent again, as after a lost answer.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asc, count, eq, isNotNull } from 'drizzle-orm';
import { faultsOfFile } from '#db/check-file.ts';
import { connect, openDatabase } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { verifyChain } from '#lib/workbench/ledger/rules.ts';
import { startDesk } from '../e2e/desk-process.ts';
import { type Edit, editKinds } from './conflicts/edits.ts';
import { type Colleague, openNewsroom } from './conflicts/newsroom.ts';
import { randomFrom } from './faults/random.ts';

const people = 8;
const editsEach = 500;
const claims = 5;

interface Accepted {
  kind: string;
  id: number;
  expects: number | null;
}
const accepted: Accepted[] = [];
const times: number[] = [];
const faults: string[] = [];
let conflicts = 0;
let withoutBoth = 0;
let keptMine = 0;
let sentTwice = 0;
let number = 0;

const folder = mkdtempSync(join(tmpdir(), 'sayso-conflicts-'));
const desk = await startDesk(join(folder, 'data'), { SAYSO_DEMO: 'off' });
const { staff, claimIds } = await openNewsroom(desk, people, claims);
const started = performance.now();
await Promise.all(staff.map((who, k) => work(who, randomFrom(k + 1))));
const seconds = (performance.now() - started) / 1000;
desk.process.kill('SIGTERM');
assert.equal(await desk.ended, 0);
const { lost, rows } = compareWithFile(join(folder, 'data', 'sayso.db'));
rmSync(folder, { recursive: true, force: true });

times.sort((one, other) => one - other);
const quantile = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
const lines: [string, string | number][] = [
  [`edits by ${people} people on ${claims} claims`, people * editsEach],
  ['accepted', accepted.length],
  ['of them over a colleague’s, with a reason', keptMine],
  ['conflicts', conflicts],
  ['losers without both versions', withoutBoth],
  ['accepted edits that are lost', lost],
  ['rows in the history', rows],
  ['sent twice, and written once', sentTwice],
  ['server errors and other refusals', faults.length],
  ['p50 and p99 of an edit, in ms', `${quantile(0.5)} and ${quantile(0.99)}`],
  ['edits and answers a second', Math.round(times.length / seconds)],
];
for (const [what, value] of lines) console.log(`  ${what.padEnd(44)} ${value}`);
for (const fault of faults.slice(0, 5)) console.log(`  ${fault}`);
if (lost + withoutBoth + faults.length > 0 || rows !== accepted.length) process.exitCode = 1;

/** What the person saw last of each claim is what they decide on: colleagues change it meanwhile. */
async function work(who: Colleague, random: (below: number) => number): Promise<void> {
  const seen = new Map<number, ClaimDetail>();
  const kinds = Object.keys(editKinds);
  for (let k = 0; k < editsEach; k++) {
    const claimId = claimIds[random(claims)] ?? 0;
    const claim = seen.get(claimId) ?? (await look(who, claimId));
    const kind = kinds[random(kinds.length)] ?? '';
    const edit = editKinds[kind]?.make(claim, ++number);
    if (!edit) throw new Error(`No such kind: ${kind}`);
    const won = await send(who, kind, edit);
    // Who lost has looked at what stands, and half of them then put theirs on top of it.
    seen.set(claimId, await look(who, claimId));
    if (won || random(2) === 0) continue;
    const again = editKinds[kind]?.make(seen.get(claimId) ?? claim, ++number);
    if (again && (await send(who, kind, again, 'I asked the harbour myself'))) keptMine += 1;
  }
}

/** Whether it was accepted. */
async function send(who: Colleague, kind: string, edit: Edit, keptBecause?: string): Promise<boolean> {
  const body = { ...edit.body, keptBecause, requestId: crypto.randomUUID() };
  const before = performance.now();
  const answer = await who.post(edit.path, body);
  times.push(performance.now() - before);
  if (answer.status === 200) {
    const id = edit.wrote(answer.body as Parameters<Edit['wrote']>[0]);
    accepted.push({ kind, id, expects: edit.expects });
    if (accepted.length % 20 === 0) await sendTwice(who, edit, body, id);
    return true;
  }
  if (answer.status === 409) {
    conflicts += 1;
    if (!hasBoth(answer.body, edit)) withoutBoth += 1;
  } else faults.push(`${kind}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`);
  return false;
}

async function sendTwice(who: Colleague, edit: Edit, body: object, id: number): Promise<void> {
  const { status, body: said } = await who.post(edit.path, body);
  if (status === 200 && edit.wrote(said as Parameters<Edit['wrote']>[0]) === id) sentTwice += 1;
  else faults.push(`sent twice: ${status} ${JSON.stringify(said).slice(0, 200)}`);
}

/** What the loser began on, and what stands or who took it away. */
function hasBoth(body: unknown, edit: Edit): boolean {
  const { base, current, by } = body as {
    base: Parameters<Edit['rowOf']>[0];
    current: Parameters<Edit['rowOf']>[0];
    by: { name: string } | null;
  };
  return edit.rowOf(base) === edit.expects && edit.rowOf(current) !== null && by !== null;
}

async function look(who: Colleague, claimId: number): Promise<ClaimDetail> {
  const { status, body } = await who.get(`/api/claims/${claimId}`);
  if (status !== 200) throw new Error(`Claim ${claimId}: ${status}`);
  return body as ClaimDetail;
}

/** Every accepted edit is a row that stands on what its author saw; and there are no other rows. */
function compareWithFile(path: string): { lost: number; rows: number } {
  const connection = connect(path);
  assert.deepEqual([...faultsOfFile(connection)], []);
  connection.close();
  const db = openDatabase(path);
  try {
    assert.ok(verifyChain(db.read.select().from(ledger).orderBy(asc(ledger.seq)).all()).ok);
    let missing = 0;
    for (const { kind, id, expects } of accepted) {
      const table = editKinds[kind]?.table;
      if (!table) throw new Error(`No such kind: ${kind}`);
      const row = db.read.select({ supersedes: table.supersedes }).from(table).where(eq(table.id, id)).get();
      if (!row || row.supersedes !== expects) missing += 1;
    }
    let all = 0;
    for (const { table } of Object.values(editKinds))
      all += db.read.select({ n: count() }).from(table).where(isNotNull(table.requestId)).get()?.n ?? 0;
    return { lost: missing, rows: all };
  } finally {
    db.close();
  }
}
