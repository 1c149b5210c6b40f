/** The one open database of this process. */
import { join } from 'node:path';
import { type Database, openDatabase } from '#db/open.ts';
import { dataFolder } from './data-folder.ts';
import { once } from './once.ts';

/**
 * Opens `sayso.db` in the data folder on first use. Throws when the file is not there: the start
 * script makes and migrates it.
 */
export function desk(): Database {
  return once('sayso.desk', () => openDatabase(join(dataFolder(), 'sayso.db')));
}
