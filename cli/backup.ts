import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { backUp } from '#db/back-up.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { Complaint } from './complaint.ts';
import { deskFile } from './open-desk.ts';

/** `backup [FILE]`: in this process of its own, so that a running server goes on answering. */
export async function backup(args: string[]): Promise<number> {
  const t = wordsFor('terminal');
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const file = deskFile();
  const path = resolve(positionals[0] ?? join(dirname(file), 'backups', nameByTime()));
  if (existsSync(path)) throw new Complaint(t('backupThere', { path }));
  backUp(file, path);
  const size = `${(statSync(path).size / 1e6).toFixed(1)} MB`;
  console.log(t('backupMade', { path, size }));
  console.log(t('backupHow'));
  return 0;
}

const nameByTime = () => `sayso-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}Z.db`;
