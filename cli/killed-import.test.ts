/** An import that is killed in the middle, again and again, on one and the same desk. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { count, eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { faultsOfFile } from '#db/check-file.ts';
import { migrate } from '#db/migrate.ts';
import { connect, openDatabase } from '#db/open.ts';
import { article, claim, ledger, statement } from '#db/schema.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { faultsOfDesk } from '#lib/workbench/integrity/data.ts';

const kills = 20;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-kill-'));
  path = join(folder, 'sayso.db');
  migrate(path);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Acknowledged {
  ok: true;
  articleId: number;
  statements: number;
  claims: number;
}

test(`Killed ${kills} times, an import loses nothing that it acknowledged and leaves nothing half saved`, {
  timeout: 300_000,
}, async () => {
  const acknowledged: Acknowledged[] = [];
  for (let round = 0; round < kills; round += 1) {
    acknowledged.push(...(await importUntilKilled(round)));
    const file = connect(path);
    expect([...faultsOfFile(file)]).toEqual([]);
    file.close();
    expect(missingOf(acknowledged)).toEqual([]);
    expect(halfSaved()).toEqual([]);
  }
  const desk = openDatabase(path);
  expect([...faultsOfDesk(desk.read, terminal)]).toEqual([]);
  desk.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(kills);
});

/** Kills the process somewhere between its first acknowledgement and a few articles later. */
async function importUntilKilled(round: number): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sayso.ts'), 'import', '--jsonl', '-'], {
    env: { ...process.env, SAYSO_DATA: folder },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // The pipe breaks when the reader is killed: that is what is meant to happen.
  child.stdin.on('error', () => {});
  for (let k = 0; k < 400; k += 1) child.stdin.write(`${JSON.stringify({ text: storm(round, k) })}\n`);
  const acknowledged: Acknowledged[] = [];
  let isDoomed = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.endsWith('}')) continue;
    acknowledged.push(JSON.parse(line));
    if (!isDoomed) void sleep(Math.random() * 120).then(() => child.kill('SIGKILL'));
    isDoomed = true;
  }
  return acknowledged;
}

function storm(round: number, k: number): string {
  const sentences = Array.from(
    { length: 30 },
    (_, n) =>
      `The harbour office said that ${n + 2} of ${k + 90} boats had been lost in storm ${round}. “Nobody was hurt,” said Ida Moen.`,
  );
  return `Storm ${round}, report ${k}\n\n${sentences.join('\n\n')}\n`;
}

function missingOf(acknowledged: Acknowledged[]): Acknowledged[] {
  const desk = openDatabase(path);
  const countOf = (table: typeof statement | typeof claim, articleId: number) =>
    desk.read.select({ n: count() }).from(table).where(eq(table.articleId, articleId)).get()?.n;
  const missing = acknowledged.filter(
    ({ articleId, statements, claims }) =>
      !desk.read.select({ id: article.id }).from(article).where(eq(article.id, articleId)).get() ||
      countOf(statement, articleId) !== statements ||
      countOf(claim, articleId) !== claims,
  );
  desk.close();
  return missing;
}

/** Articles without their bytes, their analysis or their line in the ledger, or with fewer findings than it says. */
function halfSaved(): number[] {
  const desk = openDatabase(path);
  const rows = desk.read
    .select({ id: article.id })
    .from(article)
    .leftJoin(ledger, eq(ledger.articleId, article.id))
    .where(
      sql`NOT EXISTS (SELECT 1 FROM original o WHERE o.article_id = ${article.id})
       OR NOT EXISTS (SELECT 1 FROM analysis a JOIN block b ON b.analysis_id = a.id WHERE a.article_id = ${article.id})
       OR ${ledger.seq} IS NULL
       OR (SELECT count(*) FROM claim c WHERE c.article_id = ${article.id}) <> ${ledger.detail} ->> 'claims'
       OR (SELECT count(*) FROM statement s WHERE s.article_id = ${article.id} AND s.version_id IS NOT NULL) <> ${ledger.detail} ->> 'statements'`,
    )
    .all();
  desk.close();
  return rows.map((row) => row.id);
}
