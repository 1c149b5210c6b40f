/** Finds who spoke among those the desk knows, or adds them. */
import { and, eq, gt } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { claim, speaker, speakerAlias } from '#db/schema.ts';
import type { Origin, SpeakerType } from '#lib/vocabulary.ts';
import type { Act } from '../act.ts';
import { settleClaim } from '../claim/current-state.ts';
import { foldName, sideOf } from './rules.ts';

export interface NewSpeaker {
  /** Canonical name as a reader would file it. */
  name: string;
  type: SpeakerType;
  role: string | null;
  aliases: string[];
  origin: Origin;
}

/**
 * Gives the id of the speaker of this name and type, adding it where there is none. Only the whole
 * name is compared: a surname or title that two people share must not make one of them. Aliases are
 * kept with the speaker; `by` is person.id, `at` UTC.
 */
export function findOrCreateSpeaker(tx: Transaction, wanted: NewSpeaker, by: string, at: string): number {
  const id = sameSpeaker(tx, wanted.name, wanted.type) ?? createSpeaker(tx, wanted, { by, at });
  learnAliases(tx, id, wanted, { by, at });
  return id;
}

/** A speaker of their own, whoever else has the name. Gives the id. */
export function createSpeaker(tx: Transaction, wanted: NewSpeaker, act: Act): number {
  const { name, type, role, origin } = wanted;
  return tx
    .insert(speaker)
    .values({ name, type, role, side: sideOf(name, role), origin, ...act })
    .returning({ id: speaker.id })
    .get().id;
}

/** Keeps the names by which the speaker was called, each once. */
export function learnAliases(
  tx: Transaction,
  id: number,
  { name, aliases: others }: Pick<NewSpeaker, 'name' | 'aliases'>,
  act: Act,
): void {
  const aliases = [name, ...others]
    .map((alias) => ({ speakerId: id, alias, folded: foldName(alias) }))
    .filter((row) => row.folded !== '');
  if (aliases.length === 0) return;
  const learned = tx.insert(speakerAlias).values(aliases).onConflictDoNothing().run();
  if (learned.changes > 0) judgeSupportAnew(tx, id, act);
}

/** Under a name that the desk did not know, what supports the speaker's claims may be their own word. */
function judgeSupportAnew(tx: Transaction, speakerId: number, act: Act): void {
  const supported = tx
    .select({ id: claim.id })
    .from(claim)
    .where(and(eq(claim.speakerId, speakerId), gt(claim.evidenceCount, 0)))
    .all();
  for (const { id } of supported) settleClaim(tx, id, act);
}

function sameSpeaker(tx: Transaction, name: string, type: SpeakerType): number | undefined {
  const candidates = ofThisName(tx, name);
  const sameType = candidates.find((known) => known.type === type);
  const eitherUnknown = candidates.find((known) => known.type === 'unknown' || type === 'unknown');
  return (sameType ?? eitherUnknown)?.id;
}

/** Every speaker of this whole name, the oldest first. */
export function ofThisName(tx: Transaction, name: string): { id: number; type: SpeakerType }[] {
  const folded = foldName(name);
  return tx
    .select({ id: speaker.id, name: speaker.name, type: speaker.type })
    .from(speakerAlias)
    .innerJoin(speaker, eq(speaker.id, speakerAlias.speakerId))
    .where(eq(speakerAlias.folded, folded))
    .orderBy(speaker.id)
    .all()
    .filter((known) => foldName(known.name) === folded);
}
