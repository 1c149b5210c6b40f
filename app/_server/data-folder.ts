/** Where this desk keeps its data: SAYSO_DATA, else `data` under the working directory. */
import { resolve } from 'node:path';

/** An absolute path. */
export function dataFolder(): string {
  return resolve(/* turbopackIgnore: true */ process.env.SAYSO_DATA || 'data');
}
