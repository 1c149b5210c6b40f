/** Settings of the desk. */
import { inArray } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { setting } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';

/** Who publishes what this desk takes out. */
export interface Newsroom {
  name: string;
  /** http or https. */
  address: string;
}

export const newsroomSettings = { name: 'newsroom_name', address: 'newsroom_address' } as const;

/** Null until somebody said both. Throws NotAllowed. */
export function newsroomOf(read: Reader, actor: Actor): Newsroom | null {
  allow(actor, 'read_desk');
  const rows = read
    .select()
    .from(setting)
    .where(inArray(setting.name, Object.values(newsroomSettings)))
    .all();
  const value = (name: string) => rows.find((row) => row.name === name)?.value;
  const [name, address] = [value(newsroomSettings.name), value(newsroomSettings.address)];
  return name && address ? { name, address } : null;
}
