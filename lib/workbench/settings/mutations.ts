/** Changes settings of the desk; every change is a line in the ledger. */
import type { Database } from '#db/open.ts';
import { setting } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { newsroomOf, newsroomSettings } from './data.ts';
import type { NewsroomInput } from './schema.ts';

/** Says who publishes what this desk takes out. The same again changes nothing. Throws NotAllowed. */
export async function setNewsroom(
  db: Database,
  actor: Actor,
  input: NewsroomInput,
  now: Date = new Date(),
): Promise<{ ok: true; newsroom: NewsroomInput }> {
  allow(actor, 'change_settings');
  return db.write((tx) => {
    const before = newsroomOf(tx, actor);
    const { name, address } = input;
    if (before?.name === name && before.address === address) return { ok: true, newsroom: before } as const;
    for (const key of ['name', 'address'] as const) {
      const row = { name: newsroomSettings[key], value: input[key] };
      tx.insert(setting)
        .values(row)
        .onConflictDoUpdate({ target: setting.name, set: { value: row.value } })
        .run();
    }
    const after = { name, address };
    appendLedger(tx, { act: 'settings_changed', ...actOf(actor, now), detail: { before, after } });
    return { ok: true, newsroom: after } as const;
  });
}
