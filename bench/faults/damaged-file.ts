/** A disk that gives back other bytes than it was given: pages of the file are overwritten. */
import assert from 'node:assert/strict';
import { closeSync, copyFileSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { checkFile } from '#cli/data-folder.ts';
import { freshDatabase } from '#db/fresh-database.ts';
import { connect } from '#db/open.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { randomFrom } from './random.ts';

const page = 4096;

/**
 * Overwrites 1 to 256 random pages in each of `cases` copies of a desk and lets the start look at
 * it: refused without a byte being written, or sound. Gives how often it was refused.
 */
export async function damageFile(cases: number): Promise<{ refused: number; pages: number }> {
  const { db, folder, cleanup } = freshDatabase();
  const random = randomFrom(11);
  const file = join(folder, 'case.db');
  try {
    for (let k = 0; k < 30; k++) {
      const text = `Raid ${k}\n\nThe coast guard said on Monday that ${k + 2} drones had been shot down near pier ${k}.\n`;
      const bytes = new TextEncoder().encode(text);
      await importArticle(db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
    }
    await db.write((tx) => void tx);
    const settled = connect(db.path);
    settled.pragma('wal_checkpoint(TRUNCATE)');
    settled.close();
    const pages = statSync(db.path).size / page;
    let refused = 0;
    for (let one = 0; one < cases; one++) {
      copyFileSync(db.path, file);
      overwrite(file, random, 1 + random(Math.min(256, pages)), pages);
      const before = readFileSync(file);
      const looked = checkFile(file);
      assert.ok(readFileSync(file).equals(before), `case ${one}: the file was written to`);
      if (looked.ok) assertSound(file, one);
      else refused += 1;
      for (const leftover of [file, `${file}-wal`, `${file}-shm`]) rmSync(leftover, { force: true });
    }
    return { refused, pages };
  } finally {
    cleanup();
  }
}

function overwrite(path: string, random: (below: number) => number, count: number, pages: number): void {
  const file = openSync(path, 'r+');
  const noise = Buffer.from(Array.from({ length: page }, () => random(256)));
  for (let n = 0; n < count; n++) writeSync(file, noise, 0, page, random(pages) * page);
  closeSync(file);
}

function assertSound(path: string, one: number): void {
  const connection = connect(path);
  assert.equal(connection.pragma('integrity_check(1)', { simple: true }), 'ok', `case ${one} was let in`);
  connection.close();
}
