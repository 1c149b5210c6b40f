import type { SpeakerType } from '../vocabulary.ts';
import type { Person } from './gather-cast.ts';
import type { Organisation } from './read-organisations.ts';
import type { Word } from './read-words.ts';

/** Who a mention stands for. */
export interface Resolved {
  name: string;
  type: SpeakerType;
  person: Person | null;
  organisation: Organisation | null;
}

export const nobody: Resolved = { name: 'unknown', type: 'unknown', person: null, organisation: null };

export const bare = (words: readonly Word[]) =>
  words.filter(
    (word, i) =>
      !(i === 0 && word.tag === 'DET' && !/^(?:all|both|some|several|many|most)$/.test(word.lower)),
  );

export function textOf(words: readonly Word[]): string {
  return words
    .map((word, i) => (i > 0 && word.start > (words[i - 1]?.end ?? 0) ? ` ${word.text}` : word.text))
    .join('')
    .trim();
}

export const group = (words: readonly Word[]): Resolved => ({
  name: textOf(bare(words)),
  type: 'group',
  person: null,
  organisation: null,
});

export const ofPerson = (person: Person): Resolved => ({
  name: person.name,
  type: 'person',
  person,
  organisation: null,
});

export const ofOrganisation = (organisation: Organisation): Resolved => ({
  name: organisation.name,
  type: 'organisation',
  person: null,
  organisation,
});
