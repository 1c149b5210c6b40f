/** Brings the data to this version and fills a new desk. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#db/migrate.ts';
import { type Database, openDatabase } from '#db/open.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { articlesToReanalyse } from '#lib/workbench/analysis/waiting.ts';
import { sweepExports } from '#lib/workbench/export/export-files.ts';
import { sealOlderRows } from '#lib/workbench/ledger/seal-older-rows.ts';
import { createSetUpLink } from '#lib/workbench/person/access-link.ts';
import { checkFile, databasePath, type FolderRefusal, lockDataFolder } from './data-folder.ts';
import type { Settings } from './settings.ts';

type Message =
  | 'waitingForFolder'
  | 'migrated'
  | 'loadingDemo'
  | 'demoLoaded'
  | 'demoFailed'
  | 'olderAnalyses';
export type Say = (message: Message, details?: Record<string, string | number>) => void;

/**
 * Makes or migrates the database, loads the demo desk into one that is new, and gives the path of
 * the set-up link while nobody has an account. Throws when a migration fails.
 */
export async function prepareDesk(
  settings: Settings,
  say: Say,
): Promise<{ ok: true; setUpPath: string | null } | FolderRefusal> {
  const { dataFolder } = settings;
  const path = databasePath(dataFolder);
  const lock = await lockDataFolder(dataFolder, () => say('waitingForFolder', { folder: dataFolder }));
  try {
    // Another version may have been here since the first look.
    const checked = checkFile(path);
    if (!checked.ok) return checked;
    // Outlives a start that is killed before the demo is whole.
    const demoDue = join(dataFolder, 'demo-due');
    if (settings.loadDemo && !existsSync(path)) writeFileSync(demoDue, '');
    const migrated = migrate(path);
    if (!migrated.ok) throw new Error(`Migrating was refused: ${migrated.reason}`);
    if (migrated.copy) say('migrated', { path, copy: migrated.copy });
    sweepExports(path);
    const db = openDatabase(path);
    try {
      await sealOlderRows(db, terminal);
      if (settings.loadDemo && existsSync(demoDue) && (await fillWithDemo(db, say))) rmSync(demoDue);
      const waiting = articlesToReanalyse(db, terminal).length;
      if (waiting > 0) say('olderAnalyses', { count: waiting });
      const link = await createSetUpLink(db, terminal);
      return { ok: true, setUpPath: link.ok ? link.path : null };
    } finally {
      db.close();
    }
  } finally {
    lock.release();
  }
}

/** Whether it worked: a desk without the demo still is one. */
async function fillWithDemo(db: Database, say: Say): Promise<boolean> {
  say('loadingDemo');
  try {
    // The engine and its dictionary take a second to load: for the first start alone.
    const { loadDemo } = await import('../seeds/load.ts');
    await loadDemo(db);
    say('demoLoaded');
    return true;
  } catch (fault) {
    console.error(fault);
    say('demoFailed');
    return false;
  }
}
