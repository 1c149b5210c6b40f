/** A source while somebody describes it, and what is sent of it. */
import type { SourceChoice } from '#lib/workbench/source/schema.ts';
import type { SpeakerChoice } from '#lib/workbench/statement/schema.ts';
import { nobodyNamed, type PickedSpeaker } from '../speaker-picker/named-speaker.ts';
import type { Bearing } from './evidence-form.tsx';

export interface SourceDraft extends Bearing {
  /** An address, or the title of something that has none. */
  typed: string;
  /** Chosen from what the desk has. */
  picked: { choice: 'known' | 'article'; id: number; title: string } | null;
  title: string;
  publisher: string;
  speaker: PickedSpeaker;
}

export const emptySource: SourceDraft = {
  typed: '',
  picked: null,
  title: '',
  publisher: '',
  speaker: nobodyNamed,
  purpose: 'so',
  stance: 'supports',
  passage: '',
};

/** Whether the words are a web address; one without its scheme counts. */
export function isAddress(typed: string): boolean {
  return addressOf(typed) !== null;
}

/** Whose word a source is, as the routes take it; null: nobody's in particular. */
export function toSpeaker({ choice }: PickedSpeaker): SpeakerChoice | null {
  return choice.choice === 'unknown' ? null : choice;
}

/** As the route takes it; null while a title is missing. */
export function toSourceChoice(draft: SourceDraft): SourceChoice | null {
  const { picked } = draft;
  if (picked?.choice === 'known') return { choice: 'known', sourceId: picked.id };
  if (picked) return { choice: 'article', articleId: picked.id };
  const address = addressOf(draft.typed);
  const title = (address ? draft.title : draft.typed).trim();
  if (title === '') return null;
  return {
    choice: 'new',
    address,
    title,
    publisher: draft.publisher.trim() || null,
    speaker: toSpeaker(draft.speaker),
    seenAt: address ? new Date().toISOString().slice(0, 10) : null,
  };
}

function addressOf(typed: string): string | null {
  const words = typed.trim();
  if (/\s/.test(words) || !/[^.]\.[^.]/.test(words)) return null;
  const url = URL.parse(/^https?:\/\//i.test(words) ? words : `https://${words}`);
  return url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url.href : null;
}
