/**
 * What is asked of a desk with a past: `sayso check` over 10,000 claims with 5,000 verdicts, and what is
 * due for correction once 100 lists of 20,000 claims have left, with the longest that one piece of that
 * work keeps the server from answering others. `npm run bench -- sealed`.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { openDatabase } from '#db/open.ts';
import { claim } from '#db/schema.ts';
import { type Actor, terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { linkEvidence } from '#lib/workbench/evidence/mutations.ts';
import { correctionsDue, exportsOfClaim } from '#lib/workbench/export/corrections.ts';
import { exportPath } from '#lib/workbench/export/export-files.ts';
import { exportClaims } from '#lib/workbench/export/mutations.ts';
import { exportedDetail } from '#lib/workbench/export/schema.ts';
import { faultsOfDesk } from '#lib/workbench/integrity/data.ts';
import { appendHead } from '#lib/workbench/ledger/mutations.ts';
import { giveVerdict } from '#lib/workbench/verdict/mutations.ts';
import { question } from '#lib/workbench/view/schema.ts';
import { raidArticle } from './raid-article.ts';

const who: Actor = terminal;
const at = new Date();

const [, , path, claimId] = process.argv;
if (path !== undefined) await readCorrections(path, Number(claimId));
else {
  await measureCheck(10_000, 5_000);
  for (const changed of [100, 5_000]) await measureCorrections({ claims: 20_000, lists: 100, changed });
}

async function measureCheck(claims: number, verdicts: number): Promise<void> {
  const desk = freshDatabase();
  const ids = await fill(desk, claims);
  for (const claimId of ids.slice(0, verdicts)) await judge(desk, claimId);
  const [started, worked] = [performance.now(), threadTime()];
  const faults = [...faultsOfDesk(desk.db.read, who)];
  const took = `${seconds(performance.now() - started)}, ${seconds(threadTime() - worked)} of work`;
  console.log(`  check of ${ids.length} claims with ${verdicts} verdicts: ${took}, ${faults.length} faults`);
  desk.cleanup();
}

interface Past {
  claims: number;
  lists: number;
  /** Claims whose answer changes after the last list. */
  changed: number;
}

async function measureCorrections({ claims, lists, changed }: Past): Promise<void> {
  const desk = freshDatabase();
  const ids = await fill(desk, claims);
  const chosen = ids.filter((_, k) => k % Math.floor(ids.length / changed) === 0).slice(0, changed);
  const given = new Map<number, number>();
  for (const claimId of chosen) given.set(claimId, await judge(desk, claimId));
  await takeLists(desk, lists);
  for (const claimId of chosen) await judge(desk, claimId, given.get(claimId));
  console.log(`  corrections after ${lists} lists of ${ids.length} claims, ${changed} changed:`);
  // In a process of its own: what this one left behind is no part of it.
  const asked = [import.meta.filename, desk.db.path, String(chosen[0])];
  spawnSync(process.execPath, asked, { stdio: 'inherit' });
  desk.cleanup();
}

async function readCorrections(path: string, claimId: number): Promise<void> {
  const db = openDatabase(path);
  const { longest, took, outcome } = await watched(() => correctionsDue(db, who, 25));
  const worked = threadTime();
  const lists = exportsOfClaim(db.read, claimId).length;
  const panel = (threadTime() - worked).toFixed(0);
  console.log(
    `    ${outcome.total} due, ${seconds(took)}, at most ${longest.toFixed(0)} ms at a time; ${lists} lists of one claim: ${panel} ms`,
  );
  db.close();
}

async function fill({ db }: FreshDatabase, claims: number): Promise<number[]> {
  const ids = () => db.read.select({ id: claim.id }).from(claim).all();
  for (let article = 0; ids().length < claims; article++) {
    const bytes = raidArticle(article, 200);
    await importArticle(db, who, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
  }
  return ids().map(({ id }) => id);
}

/** Every third is verified by a source, the others are unverifiable; gives the answer's id. */
async function judge({ db }: FreshDatabase, claimId: number, expects: number | null = null): Promise<number> {
  const verified = claimId % 3 === 0 && expects === null;
  if (verified) {
    const source = { choice: 'new' as const, address: `https://log.example/${claimId}`, title: 'Log' };
    await linkEvidence(db, who, {
      claimId,
      source: { ...source, publisher: 'Archive', speaker: null, seenAt: null },
      purpose: 'so',
      stance: 'supports',
      passage: null,
      requestId: randomUUID(),
    });
  }
  const verdict = verified ? 'verified' : 'unverifiable';
  const justification = expects === null ? 'Nobody answered' : 'Nobody answered a second time';
  const given = await giveVerdict(db, who, {
    claimId,
    verdict,
    justification,
    expects,
    requestId: randomUUID(),
  });
  if (!given.ok) throw new Error(`Claim ${claimId}: ${given.reason}`);
  return given.decisionId;
}

/** One list as people take it, and the same again in the tables: making the file is not what is measured. */
async function takeLists({ db }: FreshDatabase, lists: number): Promise<void> {
  const path = exportPath(db.path, randomUUID());
  const input = { question: question.parse({}), format: 'csv' as const };
  const taken = await exportClaims(db, who, input, {
    desk: 'http://desk.example',
    path,
    byteOrderMark: false,
  });
  if (!taken.ok) throw new Error(taken.reason);
  const act = { by: who.id, at: at.toISOString() };
  const { detail } = db.read.get<{ detail: string }>(
    sql`SELECT detail FROM ledger WHERE seq = ${taken.file.head.seq}`,
  );
  const said = exportedDetail.parse(JSON.parse(detail));
  const rows = said.rows ?? { begun: 0, count: 0, sha256: '' };
  for (let list = 1; list < lists; list++)
    await db.write((tx) => {
      const { seq: begun } = appendHead(tx, { act: 'export_begun', ...act, detail: said });
      tx.run(sql`INSERT INTO exported_claim SELECT ${begun}, position, claim_id, version_id, statement_version_id,
        attribution_id, verdict_id, wording_id, row_hash FROM exported_claim WHERE seq = ${rows.begun}`);
      appendHead(tx, { act: 'exported', ...act, detail: { ...said, rows: { ...rows, begun } } });
    });
}

/** What came of it, how long it took, and the longest that this thread worked without a turn for others, in milliseconds. */
async function watched<T>(work: () => Promise<T>): Promise<{ outcome: T; took: number; longest: number }> {
  let longest = 0;
  let over = false;
  const watching = (async () => {
    for (let last = threadTime(); !over; last = threadTime()) {
      await nextTurn();
      longest = Math.max(longest, threadTime() - last);
    }
  })();
  const started = performance.now();
  const outcome = await work();
  const took = performance.now() - started;
  over = true;
  await watching;
  return { outcome, took, longest };
}

/** Of this thread alone: what else the machine does is not counted. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
