import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../analyse-article.ts';
import { told } from '../told.ts';

describe('Something stands between the subject and its verb', () => {
  test.each([
    ['A report published on Monday said the port was safe.', ['A report | said | the port was safe']],
    ['Figures collected in June now suggest that trade fell.', ['Figures | now suggest that | trade fell']],
    [
      'The farmers, in fact, even insist that the wells are dry.',
      ['The farmers | insist that | the wells are dry'],
    ],
    ['Most of them said they had seen the fire.', ['Most of them | said | they had seen the fire']],
    ['Okello herself said on Tuesday that it was over.', ['Okello | said on Tuesday that | it was over']],
    ['She has since said that the cranes are new.', ['She | has since said that | the cranes are new']],
    ['Another says the port is shut.', ['Another | says | the port is shut']],
    [
      'Mira Okello, clad in orange and tired from the night, said the wreck lay deep.',
      ['Mira Okello | said | the wreck lay deep'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('A participle or an infinitive reports', () => {
  test.each([
    [
      'Claiming that the port was safe, the mayor left the hall.',
      ['the mayor | Claiming that | the port was safe'],
    ],
    ['After saying the plan was dead, Mira Okello went home.', ['Mira Okello | saying | the plan was dead']],
    [
      'Mira Okello opened the week by warning that the wells would run dry.',
      ['Mira Okello | warning that | the wells would run dry'],
    ],
    [
      'Mira Okello went on to say that the wells were dry.',
      ['Mira Okello | went on to say that | the wells were dry'],
    ],
    [
      'The minister was quick to point out that the bill was paid.',
      ['The minister | to point out that | the bill was paid'],
    ],
    ['The minister was asked to say that the bill was paid.', []],
    ['Her self-described rival stayed away.', []],
    ['When asked to leave, the crowd stayed.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('A verb that is tagged as a noun reports', () => {
  test.each([
    [
      'Labour leaders point out that the port is shut.',
      ['Labour leaders | point out that | the port is shut'],
    ],
    [
      'On Thursday Okello wrote to the press, warning readers that the wells are dry.',
      ['Okello | warning readers that | the wells are dry'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('“As the mayor said” and a clause far from its verb', () => {
  test.each([
    ['But as Okello noted, the wells were dry.', ['Okello | noted | the wells were dry']],
    ['The wells were dry, as Okello noted on Monday.', ['Okello | noted | The wells were dry']],
    [
      'Okello said on Monday in Velm, the old port, that the wells were dry.',
      ['Okello | said on Monday in Velm, the old port, that | the wells were dry'],
    ],
    ['The police had been busy as the mayor left.', []],
    [
      'The roof fell in at noon, killing two guards, said its owner, Ana Prill.',
      ['its owner, Ana Prill | said | The roof fell in at noon, killing two guards'],
    ],
    [
      'The wells will last, our correspondent reports.',
      ['our correspondent | reports | The wells will last'],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('What was said is a thing or a view', () => {
  test.each([
    ['The ministry called the figure harmful.', ['The ministry | called | the figure harmful']],
    [
      'She stayed away from what Mira Okello called a “paper parliament”.',
      ['Mira Okello | called | a “paper parliament”'],
    ],
    [
      'Mira Okello expressed regret that the wells were dry.',
      ['Mira Okello | expressed | the wells were dry'],
    ],
    [
      'Mira Okello spoke at length on Monday about the dry wells.',
      ['Mira Okello | spoke at length on Monday about | the dry wells'],
    ],
    ['Mira Okello proposed closing the port.', ['Mira Okello | proposed | closing the port']],
    ['The union reported a loss of nine boats.', ['The union | reported | a loss of nine boats']],
    ['The source spoke on condition of anonymity.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('Nouns, headlines and pauses', () => {
  test.each([
    [
      'The mayor issued a stern warning that the wells were dry.',
      ['The mayor | warning that | the wells were dry'],
    ],
    ['His promise to close the port was kept.', ['His | promise | to close the port']],
    ['Okello: Nobody Counts the Boats at Night.', ['Okello |  | Nobody Counts the Boats at Night']],
    ['Poll: Trust in the Central Bank Falls Again.', ['Poll |  | Trust in the Central Bank Falls Again']],
    [
      'Okello said, if elected, she would close the port.',
      ['Okello | said | if elected, she would close the port'],
    ],
    ['But, Okello added, the wells were dry.', ['Okello | added | the wells were dry']],
    [
      'According to a survey by the university, fewer boats sail.',
      ['a survey by the university | According to | fewer boats sail'],
    ],
    ['A guard, who asked not to be named, waved.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

test('A medium that cites people passes on what they said', () => {
  const [statement, ...others] = analyseArticle(
    'Reuters, citing two diplomats, said that the port was shut.',
  ).statements;
  expect(statement).toMatchObject({ speaker: 'two diplomats', via: ['Reuters'] });
  expect(others).toEqual([]);
});

test.each([
  ['The clerk denied that account.', []],
  ['A clerk accused of lying stayed away.', []],
  ['The baker, who asked us not to print her name, waved.', []],
  ['Mira Okello laughed, he said when they met.', ['he | said | Mira Okello laughed']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected));

test('What somebody tells of another’s plan or attitude is no statement of the other', () => {
  expect(told('Mira Okello said the union had praised the plan.')).toEqual([
    'Mira Okello | said | the union had praised the plan',
  ]);
});
