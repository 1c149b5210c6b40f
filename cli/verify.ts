import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { openSnapshot } from '#db/open.ts';
import { changeWords } from '#lib/words/change-words.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { type VerifiedFile, verifyFile, verifyHead } from '#lib/workbench/export/verify.ts';
import { readHead } from '#lib/workbench/ledger/head.ts';
import { Complaint } from './complaint.ts';
import { deskFile } from './open-desk.ts';
import { plainWords } from './plain-words.ts';
import { print } from './print.ts';

/** `verify FILE` or `verify SEQ:HASH`: one sentence, then what has changed; exit status 1 where the desk does not know it. */
export async function verify(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [asked] = positionals;
  if (asked === undefined || positionals.length > 1) throw new Complaint(wordsFor('terminal')('verifyWhat'));
  const desk = openSnapshot(deskFile());
  try {
    const head = readHead(asked);
    if (head) {
      const found = verifyHead(desk, terminal, head);
      const t = wordsFor('sealing');
      console.log(found.ok ? t('head.found', { since: found.since }) : t(`head.${found.reason}`));
      return found.ok ? 0 : 1;
    }
    const sha256 = await hashOfFile(asked);
    const found = await verifyFile(desk, terminal, { sha256 });
    await print(`${found.ok ? plainWords(wordsOf(found)) : refusalWords(found.reason)}\n`);
    return found.ok ? 0 : 1;
  } finally {
    desk.close();
  }
}

function refusalWords(reason: 'unknown_file' | 'line_changed'): string {
  return wordsFor('sealing')(reason === 'line_changed' ? 'lineChanged' : 'unknown');
}

/** The sentence, and under it every change that is told. */
function wordsOf({ export: list, changed, claims }: VerifiedFile): string {
  const t = wordsFor('sealing');
  const about = { name: list.by, at: list.at, count: list.count };
  if (changed === null) return t('knownOld', about);
  const lines = claims.flatMap(({ claimId, words, changes }) => [
    `\n${claimId} ${words}`,
    ...changes.map((change) => `  ${changeWords(change)}`),
  ]);
  return [t('known', { ...about, changed }), ...lines].join('\n');
}

async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    for await (const part of createReadStream(path)) hash.update(part);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault)) throw fault;
    throw new Complaint(wordsFor('terminal')('noFile', { message: fault.message }));
  }
  return hash.digest('hex');
}
