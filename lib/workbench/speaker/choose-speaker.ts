/** From what a person chose as speaker to a speaker's id. */
import { eq } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { speaker } from '#db/schema.ts';
import type { Act } from '../act.ts';
import type { SpeakerChoice } from '../statement/schema.ts';
import { findOrCreateSpeaker, ofThisName } from './mutations.ts';

/**
 * The id, null for "unknown"; a refusal where the known one is not there. A new name is added; one that a
 * single speaker of the desk has is theirs whatever kind was guessed for it, so that nobody is there twice.
 */
export function chooseSpeaker(
  tx: Transaction,
  choice: SpeakerChoice,
  act: Act,
): { ok: true; speakerId: number | null } | { ok: false; reason: 'speaker_not_found' } {
  if (choice.choice === 'unknown') return { ok: true, speakerId: null };
  if (choice.choice === 'new') {
    const { name, type } = choice;
    const [known, another] = ofThisName(tx, name);
    if (known && !another) return { ok: true, speakerId: known.id };
    const wanted = { name, type, role: null, aliases: [], origin: 'person' as const };
    return { ok: true, speakerId: findOrCreateSpeaker(tx, wanted, act.by, act.at) };
  }
  const known = tx.select({ id: speaker.id }).from(speaker).where(eq(speaker.id, choice.speakerId)).get();
  return known ? { ok: true, speakerId: known.id } : { ok: false, reason: 'speaker_not_found' };
}
