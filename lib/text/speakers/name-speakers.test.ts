import { expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';

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
    'an embassy in another country',
    'The Russian embassy in Helsinki said the port was safe.',
    ['Russian embassy'],
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
  ['a given name', 'Mira Okello runs the port. Mira said it was safe.', ['Mira Okello']],
  ['a family name that comes first', 'Han Jae-woo came. Mr Han said the port was safe.', ['Han Jae-woo']],
  ['a double surname', 'Andrés López Brava came. López Brava said it was safe.', ['Andrés López Brava']],
  ['the first of two surnames', 'Andrés López Brava came. López said it was safe.', ['Andrés López Brava']],
  ['an article of a name', 'Karim al-Sabbar came. Sabbar said the port was safe.', ['Karim al-Sabbar']],
  ['a particle', 'Joost van der Linde came. Van der Linde said it was safe.', ['Joost van der Linde']],
  ['a given name that looks like a particle', 'Ada Oda met Ben Oda. Ben Oda said it was safe.', ['Ben Oda']],
  ['another spelling', 'Ostap Zaleskyy came. Zaleskiy said the port was safe.', ['Ostap Zaleskyy']],
  ['accents', 'Salomé Énard came. Enard said the port was safe.', ['Salomé Énard']],
  ['letters behind a name', 'Mira Okello KC came. Ms Okello said it was safe.', ['Mira Okello']],
  ['a name that is a month', 'Theresa May came. Mrs May said it was safe.', ['Theresa May']],
  ['a name that is an office', 'Charlie King came. Mr King said the port was safe.', ['Charlie King']],
  ['a shortened office', 'Sen. Mira Okello came. The senator said the port was safe.', ['Mira Okello']],
  ['the officer', 'Detective Sergeant Peter Voss came. The officer said the port was safe.', ['Peter Voss']],
  [
    'an office of something',
    'Secretary of State Mira Okello said the port was safe. She said it was new.',
    ['Mira Okello', 'Mira Okello'],
  ],
  [
    'a name behind an office',
    'The head of the port authority Mira Okello said it was safe.',
    ['Mira Okello'],
  ],
  [
    'an office of two titles',
    'Her spokesman, Colonel Peter Voss, came. The spokesman said the port was safe.',
    ['Peter Voss'],
  ],
  ['an age and a home', 'Mira Okello, 46, of Quarry Rise, Velm, said it was safe.', ['Mira Okello']],
  [
    'an apposition with its own aside',
    'Peter Voss, head of Velm Fund, a bank, said the port was safe.',
    ['Peter Voss'],
  ],
  ['a relative pronoun', 'They met Mira Okello, who said the port was safe.', ['Mira Okello']],
  [
    'a relative pronoun behind an apposition',
    'They met Mira Okello, a Velm engineer who said the port was safe.',
    ['Mira Okello'],
  ],
  ['a modified noun', 'Two men briefed on the plan said the port was safe.', ['Two men briefed on the plan']],
  [
    'a noun with a relative clause',
    'People who left the port said it was safe.',
    ['People who left the port'],
  ],
  [
    'two people',
    'Mira Okello met Peter Voss. Okello and Voss said it was safe.',
    ['Mira Okello and Peter Voss'],
  ],
  [
    'a list',
    'The mayor, the governor and the judge said it was safe.',
    ['mayor, the governor and the judge'],
  ],
  [
    'an unnamed spokesperson',
    'A spokeswoman for the Velm Port Authority said it was safe.',
    ['Velm Port Authority'],
  ],
  [
    'a pronoun after an unnamed spokesman',
    'Peter Voss came late. His spokesman denied that the port was safe. He said it was new.',
    ['unknown', 'unknown'],
  ],
  ['a name given by the words', 'A diver identified only as Mr B said the port was safe.', ['Mr B']],
  [
    'an institute of something',
    'The Institute for Harbour Studies said the port was safe.',
    ['Institute for Harbour Studies'],
  ],
  [
    'an organisation as it writes itself',
    'The U.S. Harbour Survey said the port was safe.',
    ['U.S. Harbour Survey'],
  ],
  [
    'whoever put a statement out',
    'Within an hour Northern Lines had put out a statement saying that the port was safe.',
    ['Northern Lines'],
  ],
  [
    'a shared subject',
    'When Peter Voss arrived, Mira Okello stood up, adding that the port was safe.',
    ['Mira Okello'],
  ],
  ['a place that looks like a name', 'Peter Voss was at the Jolly Tar. He said it was safe.', ['Peter Voss']],
  [
    'a leader whom the article names without the office',
    'Vladimir Putin came late. The Russian leader said the port was safe.',
    ['Vladimir Putin'],
  ],
  ['a managing director', 'The port’s managing director, Mira Okello, said it was safe.', ['Mira Okello']],
  [
    'a general secretary',
    'According to its general secretary, Mira Okello, the port was safe.',
    ['Mira Okello'],
  ],
  ['a medium', 'Reuters reported that Mira Okello had said the port was safe.', ['Mira Okello']],
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

test.each([
  ['Mira Okello came. She said it was safe.', 'pronoun', ['She', 'Mira Okello']],
  ['Mira Okello came. Okello said it was safe.', 'surname', ['Okello', 'Mira Okello']],
  ['The mayor, Mira Okello, came. The mayor said it was safe.', 'role', ['The mayor', 'The mayor']],
  ['Mira Okello said it was safe. “It is new.”', 'full_name', ['Mira Okello']],
])('How the speaker of “%s” was found is told', (text, rule, words) => {
  const [statement] = analyseArticle(text).statements;
  const ground = statement?.grounds[1];
  expect([ground?.rule, ground?.words.map((span) => text.slice(...span))]).toEqual([rule, words]);
});

test('Who is quoted without a reporting clause is taken from before, and said to be doubtful', () => {
  const statements = analyseArticle('“It is safe,” Mira Okello said.\n\n“It is new.”').statements;
  expect(statements[1]).toMatchObject({
    speaker: 'Mira Okello',
    doubts: expect.arrayContaining(['carried_over']),
  });
});

test.fails.each([
  [
    'a question and its answer go back and forth',
    'Peter Voss asked Mira Okello about it.\n\n“Is it safe?”\n\n“It is.”',
    'Mira Okello',
  ],
  [
    'a member of parliament is known by the party only',
    'Labour’s Dana Wood left. Rory Finch stayed. The Labour MP said it was safe.',
    'Dana Wood',
  ],
  [
    'whom the reader knows by one name is known by her nation',
    'Reyes left early. The Spaniard said it was safe.',
    'Reyes',
  ],
  [
    'two talk by turns without a question',
    '“It was red,” Mira Okello said.\n\n“Yet you know it,” Bo Ruis remarked.\n\n“It had a duck on it.”',
    'Mira Okello',
  ],
])('Not yet understood: %s', (_, text, expected) => expect(speakers(text).at(-1)).toBe(expected));
