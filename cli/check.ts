import { parseArgs } from 'node:util';
import { count } from 'drizzle-orm';
import { faultsOfFile } from '#db/check-file.ts';
import { connect, openSnapshot } from '#db/open.ts';
import { article, claim, ledger } from '#db/schema.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { faultsOfDesk } from '#lib/workbench/integrity/data.ts';
import { deskFile } from './open-desk.ts';
import { print } from './print.ts';

/** `check`: prints what is wrong, a line each; exit status 1 where anything is. */
export async function check(args: string[]): Promise<number> {
  parseArgs({ args });
  const t = wordsFor('terminal');
  const path = deskFile();
  let faults = 0;
  for (const { kind, where } of everyFault(path)) {
    faults += 1;
    await print(`${t(`faults.${kind}`, { where })}\n`);
  }
  console.log(faults === 0 ? t('checkSound', counts(path)) : t('checkFaults', { count: faults }));
  return faults === 0 ? 0 : 1;
}

function* everyFault(path: string) {
  const file = connect(path);
  try {
    // A running server may hold the lock for a moment.
    file.pragma('busy_timeout = 5000');
    yield* faultsOfFile(file);
  } finally {
    file.close();
  }
  const desk = openSnapshot(path);
  try {
    yield* faultsOfDesk(desk.read, terminal);
  } finally {
    desk.close();
  }
}

function counts(path: string) {
  const desk = openSnapshot(path);
  try {
    const rowsOf = (table: typeof article | typeof claim | typeof ledger) =>
      desk.read.select({ n: count() }).from(table).get()?.n ?? 0;
    return { articles: rowsOf(article), claims: rowsOf(claim), rows: rowsOf(ledger) };
  } finally {
    desk.close();
  }
}
