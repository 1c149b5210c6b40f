import { expect, test } from 'vitest';
import { analyseArticle } from './analyse-article.ts';

const speakers = (text: string) => analyseArticle(text).statements.map(({ speaker }) => speaker);

test.each([
  ['a surname', 'Mira Okello runs the port. Okello said it was safe.', ['Mira Okello']],
  ['a title', 'Mira Okello runs the port. Ms Okello said it was safe.', ['Mira Okello']],
  ['a pronoun', 'Peter Voss came late. He said the port was safe.', ['Peter Voss']],
  [
    'a pronoun of the fitting gender',
    'Maria Voss met Peter Oda. She said the port was safe.',
    ['Maria Voss'],
  ],
  [
    'an office',
    'Velm’s interior minister, Peter Voss, came late. The interior minister said the port was safe.',
    ['Peter Voss'],
  ],
  [
    'another office',
    'Velm’s vice president Peter Voss came late. The president said the port was safe.',
    ['unknown'],
  ],
  [
    'the subject of the sentence before',
    'Maria Voss spoke first. “No,” Ms Voss said. Her deputy, Sofia Lund, will take over. She said the port was safe.',
    ['Maria Voss', 'Sofia Lund'],
  ],
  ['a network’s name', 'In a post on X, the mayor of Velm wrote that the port was safe.', ['unknown']],
  ['an apposition', 'Its spokesman, Colonel Peter Voss, said the port was safe.', ['Peter Voss']],
  ['a relative clause', 'Peter Voss, who runs the port, said it was safe.', ['Peter Voss']],
  ['two offices', 'The aide and top diplomat Peter Voss said the port was safe.', ['Peter Voss']],
  [
    'an organisation',
    'Kyiv’s air force said the port was safe. They said they had checked.',
    ['Ukrainian Air Force', 'Ukrainian Air Force'],
  ],
  [
    'a bare organisation',
    'Velm’s defence ministry met. The ministry said the port was safe.',
    ['Velm’s defence ministry'],
  ],
  ['a capital', 'Moscow said the port was safe.', ['Russia']],
  [
    'an acronym',
    'The Velm Harbour Office (VHO) met. The VHO said the port was safe.',
    ['Velm Harbour Office'],
  ],
  ['unnamed people', 'Two divers at the scene said the port was safe.', ['Two divers at the scene']],
  ['an unnamed person', 'A source in the navy said the port was safe.', ['unknown']],
  ['a pronoun with nobody before it', 'He said the port was safe.', ['unknown']],
  ['two people of one surname', 'Maria Voss met Peter Voss. Mr Voss said the port was safe.', ['Peter Voss']],
])('Resolves %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

test('Every name that the article uses for a speaker is listed with its office', () => {
  const { speakers: list } = analyseArticle('The harbour master Mira Okello left. “Go,” Ms Okello said.');
  expect(list).toEqual([
    { name: 'Mira Okello', type: 'person', role: expect.any(String), aliases: ['Ms Okello'] },
  ]);
});

test('Who it was said to is named', () => {
  const [statement] = analyseArticle('Mira Okello told the council that the port was safe.').statements;
  expect(statement?.addressee).toBe('council');
});

test('Q is who publishes or signs the page, A whom the introduction names most', () => {
  const turns = ['Q: Is it safe?', 'A: It is.', 'Q: Since when?', 'A: Since May.'];
  const intro = 'Mira Okello runs the port of Velm. Okello met us with Peter Voss.';
  expect(speakers(['Interview by Ana Prill | The Velm Herald', intro, ...turns].join('\n\n'))).toEqual([
    'The Velm Herald',
    'Mira Okello',
    'The Velm Herald',
    'Mira Okello',
  ]);
  expect(speakers(['Mira Okello met Peter Voss.', ...turns].join('\n\n'))).toEqual([
    'unknown',
    'unknown',
    'unknown',
    'unknown',
  ]);
});
