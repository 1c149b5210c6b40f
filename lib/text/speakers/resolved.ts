import type { Doubt, SpeakerRule, SpeakerType } from '../../vocabulary.ts';
import type { Span } from '../analysis.ts';
import type { Word } from '../words/read-words.ts';
import type { Appearance } from './gather-cast.ts';
import { isBody, type Person } from './people-register.ts';
import type { Organisation } from './read-organisations.ts';

/** Who a mention stands for, and what told so. */
export interface Resolved {
  name: string;
  type: SpeakerType;
  person: Person | null;
  organisation: Organisation | null;
  rule: SpeakerRule;
  /** The words elsewhere in the article that settled it: the name that a pronoun stands for. */
  words: Span[];
  doubts: Doubt[];
}

export const nobody: Resolved = {
  name: 'unknown',
  type: 'unknown',
  person: null,
  organisation: null,
  rule: 'not_settled',
  words: [],
  doubts: [],
};

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

/** “Relatives of missing sailors | who had waited outside”: a name says who they are, not what they did. */
function beforeRelative(words: readonly Word[]): readonly Word[] {
  const cut = words.findIndex(({ lower }, i) => i > 1 && /^(?:who|which|whose|whom)$/.test(lower));
  return cut < 0 ? words : words.slice(0, words[cut - 1]?.text === ',' ? cut - 1 : cut);
}

export const group = (words: readonly Word[]): Resolved => ({
  ...nobody,
  name: textOf(bare(beforeRelative(words))),
  type: 'group',
  rule: 'group',
});

/** Somebody whom no other place of the article names. */
export const named = (
  name: string,
  type: 'person' | 'organisation',
  rule: SpeakerRule = 'new_name',
): Resolved => ({ ...nobody, name, type, rule });

export const ofPerson = (person: Person, rule: SpeakerRule, from?: Appearance<Person> | null): Resolved => ({
  ...nobody,
  name: person.name,
  type: isBody(person) ? 'organisation' : 'person',
  person,
  rule,
  words: from ? [from.span] : [],
});

export const ofOrganisation = (
  organisation: Organisation,
  rule: SpeakerRule = 'organisation',
  from?: Appearance<Organisation> | null,
): Resolved => ({
  ...nobody,
  name: organisation.name,
  type: 'organisation',
  organisation,
  rule,
  words: from ? [from.span] : [],
});
