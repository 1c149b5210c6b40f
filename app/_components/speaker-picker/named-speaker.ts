/** Whom a name that was typed and not chosen from the list means. */
import type { SpeakerRow } from '#lib/workbench/speaker/schema.ts';
import type { SpeakerChoice } from '#lib/workbench/statement/schema.ts';

/** A choice with the name to show for it. */
export type PickedSpeaker = { choice: SpeakerChoice; name: string | null };

export const nobodyNamed: PickedSpeaker = { choice: { choice: 'unknown' }, name: null };

/**
 * The speaker whose whole name was typed: the one chosen before, else the first of `found`, letter for
 * letter or but for capitals. Any other name is a new one, an empty field is nobody.
 */
export function namedSpeaker(
  typed: string,
  found: readonly Pick<SpeakerRow, 'id' | 'name'>[],
  chosen: PickedSpeaker,
): PickedSpeaker {
  const name = typed.trim();
  if (name === '') return nobodyNamed;
  if (name === chosen.name) return chosen;
  const known =
    found.find((one) => one.name === name) ??
    found.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (known) return { choice: { choice: 'known', speakerId: known.id }, name: known.name };
  return { choice: { choice: 'new', name, type: 'person' }, name };
}
