/** Power cuts: the write-ahead log ends in the middle, or one bit of it is another. */
import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asc, eq } from 'drizzle-orm';
import { freshDatabase } from '#db/fresh-database.ts';
import { connect, openDatabase } from '#db/open.ts';
import { claim, ledger } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { verifyChain } from '#lib/workbench/ledger/rules.ts';
import { writeNote } from '#lib/workbench/note/mutations.ts';
import { randomFrom } from './random.ts';

/** The desk after one commit: how long the log was then, and the digest of everything that can be seen. */
interface Commit {
  logBytes: number;
  rows: string;
}

/**
 * Damages a log of many commits in `cases` ways. After each the file has to be sound and show
 * exactly what stood after some commit, none before the damage missing. Gives how often commits
 * behind the damage were dropped.
 */
export async function damageLog(cases: number): Promise<{ dropped: number; commits: number }> {
  const { db, folder, cleanup } = freshDatabase();
  const random = randomFrom(7);
  const [file, log] = [join(folder, 'case.db'), join(folder, 'case.db-wal')];
  try {
    const commits = await fillLog(db);
    const whole = readFileSync(`${db.path}-wal`);
    let dropped = 0;
    for (let one = 0; one < cases; one++) {
      const at = random(whole.length);
      const damaged = one % 2 === 0 ? whole.subarray(0, at) : flipped(whole, at, random(8));
      copyFileSync(db.path, file);
      writeFileSync(log, damaged);
      const shown = rowsOf(file);
      const kept = commits.findLastIndex(({ rows }) => rows === shown);
      assert.ok(kept >= 0, `case ${one}: half a commit is there`);
      const before = commits.findLastIndex(({ logBytes }) => logBytes <= at);
      assert.ok(kept >= before, `case ${one}: commit ${before} stood before the damage and is gone`);
      if (kept < commits.length - 1) dropped += 1;
      for (const leftover of [file, log, `${file}-shm`]) rmSync(leftover, { force: true });
    }
    return { dropped, commits: commits.length };
  } finally {
    cleanup();
  }
}

async function fillLog(db: ReturnType<typeof freshDatabase>['db']): Promise<Commit[]> {
  // Everything stays in the log: what was moved into the file is out of reach of this fault.
  await db.write((tx) => void tx.$client.pragma('wal_autocheckpoint = 0'));
  const commits = [{ logBytes: 0, rows: rowsOf(db.path) }];
  const note = () => commits.push({ logBytes: statSync(`${db.path}-wal`).size, rows: rowsOf(db.path) });
  for (let k = 0; k < 4; k++) {
    const text = `Raid ${k}\n\nThe coast guard said on Monday that ${k + 2} drones had been shot down near pier ${k}.\n`;
    const bytes = new TextEncoder().encode(text);
    await importArticle(db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
    note();
    const first = db.read
      .select({ id: claim.id })
      .from(claim)
      .where(eq(claim.articleId, k + 1))
      .get();
    for (let n = 0; n < 5; n++) {
      await writeNote(db, terminal, {
        claimId: first?.id ?? 0,
        words: `Called pier ${k} for the ${n}th time.`,
        requestId: crypto.randomUUID(),
      });
      note();
    }
  }
  return commits;
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ (1 << bit);
  return other;
}

/** Everything that the desk decided, as one string. Throws where the file is not sound. */
function rowsOf(path: string): string {
  const db = openDatabase(path);
  try {
    const check = connect(path);
    assert.equal(check.pragma('integrity_check', { simple: true }), 'ok');
    assert.deepEqual(check.pragma('foreign_key_check'), []);
    check.close();
    const rows = db.read.select().from(ledger).orderBy(asc(ledger.seq)).all();
    assert.ok(verifyChain(rows).ok);
    const claims = db.read.select({ id: claim.id, words: claim.words }).from(claim).all();
    return JSON.stringify([rows.map(({ hash }) => hash), claims]);
  } finally {
    db.close();
  }
}
