/** Whether people have the roles, and the newsroom the name, that somebody gave them: rows that change, so that no line covers them. */
import { asc, desc, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Reader } from '#db/open.ts';
import { ledger, person } from '#db/schema.ts';
import { terminal } from '../actor.ts';
import { newsroomOf } from '../settings/data.ts';
import type { StateFault } from './faults-of-kept-state.ts';

/** What lines say of a person; those from before say no name. */
const said = z.object({
  personId: z.string(),
  name: z.string().optional(),
  role: z.string().optional(),
  to: z.string().optional(),
  change: z.string().optional(),
});

interface Known {
  name?: string;
  role?: string;
  banned?: boolean;
}

/** Of people whom the ledger knows, and of the newsroom. */
export function* faultsOfPeople(read: Reader): Generator<StateFault> {
  const known = knownPeople(read);
  for (const row of read.select().from(person).orderBy(asc(person.id)).all())
    for (const [column, value] of Object.entries(known.get(row.id) ?? {}))
      if (row[column as keyof Known] !== value)
        yield { kind: 'state_differs', where: `person ${row.id}: ${column}` };
  const line = read
    .select({ detail: ledger.detail })
    .from(ledger)
    .where(eq(ledger.act, 'settings_changed'))
    .orderBy(desc(ledger.seq))
    .limit(1)
    .get();
  const { name, address } = newsroomOf(read, terminal) ?? {};
  const given = z.object({ name: z.string(), address: z.string() }).safeParse(line?.detail.after).data;
  if (name !== given?.name || address !== given?.address)
    yield { kind: 'state_differs', where: 'setting: newsroom' };
}

function knownPeople(read: Reader): Map<string, Known> {
  const known = new Map<string, Known>();
  const lines = read
    .select({ detail: ledger.detail })
    .from(ledger)
    .where(inArray(ledger.act, ['person_joined', 'person_renamed', 'role_changed', 'access_changed']))
    .orderBy(asc(ledger.seq))
    .all();
  for (const { detail } of lines) {
    const { personId, name, role, to, change } = said.safeParse(detail).data ?? {};
    if (personId === undefined) continue;
    known.set(personId, {
      ...known.get(personId),
      ...(name !== undefined && { name }),
      ...((to ?? role) !== undefined && { role: to ?? role }),
      ...(change === 'disabled' && { banned: true }),
      ...(change === 'enabled' && { banned: false }),
    });
  }
  return known;
}
