/** The pick-list of speakers. */
import { asc, inArray, like, or, sql } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { speaker, speakerAlias } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { foldName } from './rules.ts';
import type { SpeakerRow } from './schema.ts';

/** At most twenty whose name or alias has a word that begins as typed; all of them for nothing typed. */
export function searchSpeakers(db: Database, actor: Actor, { q }: { q: string }): SpeakerRow[] {
  allow(actor, 'read_desk');
  const folded = foldName(q);
  const found = db.read
    .selectDistinct({ id: speakerAlias.speakerId })
    .from(speakerAlias)
    .where(or(like(speakerAlias.folded, `${folded}%`), like(speakerAlias.folded, `% ${folded}%`)));
  const rows = db.read
    .select({
      id: speaker.id,
      name: speaker.name,
      type: speaker.type,
      role: speaker.role,
      side: speaker.side,
    })
    .from(speaker)
    .where(inArray(speaker.id, found))
    .orderBy(asc(sql`${speaker.name} COLLATE NOCASE`))
    .limit(20)
    .all();
  const names = db.read
    .select({ id: speakerAlias.speakerId, alias: speakerAlias.alias })
    .from(speakerAlias)
    .where(
      inArray(
        speakerAlias.speakerId,
        rows.map(({ id }) => id),
      ),
    )
    .all();
  return rows.map((row) => ({
    ...row,
    aliases: names.filter(({ id, alias }) => id === row.id && alias !== row.name).map(({ alias }) => alias),
  }));
}
