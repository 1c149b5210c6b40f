import { expect, test } from 'vitest';
import { namedSpeaker, nobodyNamed, type PickedSpeaker } from './named-speaker.ts';

const found = [
  { id: 4, name: 'Ana Ruiz' },
  { id: 7, name: 'Harbour Office' },
  { id: 9, name: 'Ana Ruiz' },
];
const known = (speakerId: number, name: string): PickedSpeaker => ({
  choice: { choice: 'known', speakerId },
  name,
});
const added = (name: string): PickedSpeaker => ({ choice: { choice: 'new', name, type: 'person' }, name });

test.each<[string, PickedSpeaker, PickedSpeaker]>([
  ['', known(4, 'Ana Ruiz'), nobodyNamed],
  ['   ', nobodyNamed, nobodyNamed],
  ['Harbour Office', nobodyNamed, known(7, 'Harbour Office')],
  [' harbour office ', nobodyNamed, known(7, 'Harbour Office')],
  ['Ana Ruiz', nobodyNamed, known(4, 'Ana Ruiz')],
  ['Ana Ruiz', known(9, 'Ana Ruiz'), known(9, 'Ana Ruiz')],
  ['Ana', known(4, 'Ana Ruiz'), added('Ana')],
  ['Tomas Vela', known(4, 'Ana Ruiz'), added('Tomas Vela')],
])('"%s" that was typed and not chosen is taken', (typed, chosen, expected) => {
  expect(namedSpeaker(typed, found, chosen)).toEqual(expected);
});
